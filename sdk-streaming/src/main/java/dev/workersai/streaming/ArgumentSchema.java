package dev.workersai.streaming;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of Java types, as the models want them: every property with a description, if only an empty one, and
 * required unless something named {@code Nullable} says otherwise.
 */
final class ArgumentSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private ArgumentSchema() {}

    /**
     * Returns the schema of a type, which Jackson's annotations may describe.
     *
     * @throws IllegalArgumentException if no value of it can be made
     */
    static ObjectNode of(Type type, Type... parameters) {
        if (type instanceof Class<?> bare && isOpenInterface(bare)) {
            throw new IllegalArgumentException(bare.getName()
                    + " is an interface, of which no value can be made: use a record or a class, or say which one by"
                    + " Jackson's annotations.");
        }
        SchemaGeneratorConfigBuilder settings = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(new JacksonModule());
        settings.forFields()
                .withRequiredCheck(field ->
                        !isNullable(field.getRawMember(), field.getRawMember().getAnnotatedType()));
        ObjectNode schema = new SchemaGenerator(settings.build()).generateSchema(type, parameters);
        describe(schema);
        return schema;
    }

    /** Returns whether a type is an interface of which Jackson is not told what stands for it. */
    private static boolean isOpenInterface(Class<?> type) {
        return type.isInterface()
                && !Iterable.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !CharSequence.class.isAssignableFrom(type)
                && !type.isAnnotationPresent(JsonTypeInfo.class)
                && !type.isAnnotationPresent(JsonDeserialize.class);
    }

    /** Returns the schema of an object with one required member. */
    static ObjectNode wrapped(String name, ObjectNode schema) {
        ObjectNode object = RequestJson.object().put("type", "object");
        if (!schema.has("description")) {
            schema.put("description", "");
        }
        putMember(object, name, schema, "");
        object.putArray("required").add(name);
        return object;
    }

    /**
     * Puts a schema into that of an object, as one of its members. Definitions move to the root, where models look for
     * them, and references follow.
     *
     * @param prefix goes before the names of the definitions, to keep those of several members apart
     */
    static void putMember(ObjectNode object, String name, ObjectNode schema, String prefix) {
        redirect(schema, "#/properties/" + name, prefix);
        if (schema.remove("$defs") instanceof ObjectNode definitions) {
            ObjectNode all = object.withObjectProperty("$defs");
            definitions.properties().forEach(entry -> all.set(prefix + entry.getKey(), entry.getValue()));
        }
        object.withObjectProperty("properties").set(name, schema);
    }

    /**
     * Returns the schema of a tool's arguments, with what is missing in it: models want every part to be there.
     *
     * @throws IllegalArgumentException if it is not that of an object, or has a description that is no text, which the
     *     service refuses with code 8001
     */
    static ObjectNode parameters(ObjectNode schema) {
        if (!schema.path("type").asText("object").equals("object")) {
            throw new IllegalArgumentException(
                    "A tool's schema has to be of type object, but is of type " + schema.path("type") + ".");
        }
        schema.put("type", "object");
        if (!schema.has("properties")) {
            schema.putObject("properties");
        }
        if (!schema.has("required")) {
            schema.putArray("required");
        }
        describe(schema);
        return schema;
    }

    /** Lets references to the root, which a type that contains itself has, and to definitions lead to where they are. */
    private static void redirect(JsonNode schema, String root, String prefix) {
        if (schema instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String target = object.path("$ref").asText();
            object.put("$ref", target.equals("#") ? root : target.replace(DEFINITIONS, DEFINITIONS + prefix));
        }
        schema.forEach(inner -> redirect(inner, root, prefix));
    }

    /** Returns the first required member that is missing, with the way to it; null if there is none. */
    static @Nullable String missing(JsonNode schema, JsonNode value) {
        for (JsonNode required : schema.path("required")) {
            if (!value.hasNonNull(required.asText())) {
                return required.asText();
            }
        }
        for (var property : schema.path("properties").properties()) {
            String missing = missing(property.getValue(), value.path(property.getKey()));
            if (missing != null && value.hasNonNull(property.getKey())) {
                return property.getKey() + "." + missing;
            }
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                String missing = missing(schema.path("items"), value.path(i));
                if (missing != null) {
                    return i + "." + missing;
                }
            }
        }
        return null;
    }

    /** Returns whether something named {@code Nullable} is at the declaration or its type. */
    static boolean isNullable(AnnotatedElement declared, AnnotatedType type) {
        return Stream.of(declared.getAnnotations(), type.getAnnotations())
                .flatMap(Stream::of)
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getSimpleName().equals("Nullable"));
    }

    /** Adds what is missing: the older models refuse a property without a description. */
    private static void describe(JsonNode schema) {
        for (JsonNode property : schema.path("properties")) {
            if (property instanceof ObjectNode object && !object.has("description")) {
                object.put("description", "");
            } else if (property.isObject() && !property.path("description").isTextual()) {
                throw new IllegalArgumentException("Descriptions in a tool's schema have to be texts.");
            }
        }
        schema.forEach(ArgumentSchema::describe);
    }
}
