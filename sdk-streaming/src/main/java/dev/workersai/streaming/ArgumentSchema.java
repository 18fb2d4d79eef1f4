package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of Java types, as the models want them: every property with a description, if only an empty one, and
 * required unless something named {@code Nullable} says otherwise.
 */
final class ArgumentSchema {

    private ArgumentSchema() {}

    /** Returns the schema of a type, which Jackson's annotations may describe. */
    static ObjectNode of(Type type, Type... parameters) {
        SchemaGeneratorConfigBuilder settings = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(new JacksonModule());
        settings.forFields().withRequiredCheck(field -> !isNullable(field));
        ObjectNode schema = new SchemaGenerator(settings.build()).generateSchema(type, parameters);
        describe(schema);
        return schema;
    }

    /** Returns the schema of an object with one required member. */
    static ObjectNode wrapped(String name, ObjectNode schema) {
        ObjectNode object = RequestJson.object().put("type", "object");
        redirect(schema, "#/properties/" + name);
        if (schema.remove("$defs") instanceof ObjectNode definitions) {
            object.set("$defs", definitions);
        }
        if (!schema.has("description")) {
            schema.put("description", "");
        }
        object.putObject("properties").set(name, schema);
        object.putArray("required").add(name);
        return object;
    }

    /** Lets references to the root, which a type that contains itself has, lead to where it is now. */
    private static void redirect(JsonNode schema, String root) {
        if (schema instanceof ObjectNode object && object.path("$ref").asText().equals("#")) {
            object.put("$ref", root);
        }
        schema.forEach(inner -> redirect(inner, root));
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

    private static boolean isNullable(FieldScope field) {
        var member = field.getRawMember();
        return Stream.of(member.getAnnotations(), member.getAnnotatedType().getAnnotations())
                .flatMap(Stream::of)
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Nullable"));
    }

    /** Adds what is missing: the older models refuse a property without a description. */
    private static void describe(JsonNode schema) {
        for (JsonNode property : schema.path("properties")) {
            if (property instanceof ObjectNode object && !object.has("description")) {
                object.put("description", "");
            }
        }
        schema.forEach(ArgumentSchema::describe);
    }
}
