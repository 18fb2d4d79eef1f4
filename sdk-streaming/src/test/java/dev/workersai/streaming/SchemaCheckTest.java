package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCheckTest {

    private static final Set<String> CHECKED = Set.of(
            "$ref",
            "type",
            "const",
            "enum",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "allOf",
            "anyOf");
    private static final Set<String> SAYING_NOTHING = Set.of("$defs", "description", "title", "format", "default");

    private static final ObjectNode THING = ArgumentSchema.of(Thing.class);
    private static final Schema JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(THING);

    enum Size {
        SMALL,
        LARGE
    }

    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nullable {}

    record Part(String name, @Nullable Double weight, int count) {}

    record Thing(
            Size size,
            boolean open,
            List<Part> parts,
            Map<String, Part> byName,
            @Nullable Thing inner,

            @JsonProperty("a_name") @JsonPropertyDescription("said")
            String renamed) {}

    record Others(UUID id, BigDecimal price, Object anything, List<Map<String, int[]>> deep, char one) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(Square.class)})
    interface Shape {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    record Drawing(List<Shape> shapes) {}

    static List<Type> types() {
        return List.of(
                Thing.class,
                Others.class,
                Drawing.class,
                Size.class,
                String.class,
                new TypeOf<Map<String, List<Part>>>() {}.type());
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemas_anyType_haveNoKeywordThatIsNotChecked(Type type) {
        Set<String> keywords = new TreeSet<>();
        collect(ArgumentSchema.of(type), keywords);

        keywords.removeAll(CHECKED);
        keywords.removeAll(SAYING_NOTHING);
        assertThat(keywords).isEmpty();
    }

    private static void collect(JsonNode schema, Set<String> keywords) {
        schema.fieldNames().forEachRemaining(keywords::add);
        for (String holder : List.of("properties", "$defs")) {
            schema.path(holder).forEach(inner -> collect(inner, keywords));
        }
        for (String list : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(list).forEach(inner -> collect(inner, keywords));
        }
        for (String inner : List.of("items", "additionalProperties", "not", "prefixItems")) {
            if (schema.has(inner)) {
                collect(schema.path(inner), keywords);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'name':'a','count':1}                  | fits
            {'name':'a','count':1,'weight':null}    | fits
            {'name':'a','count':1.0,'more':[]}      | fits
            {'name':'a','count':1,'weight':2}       | fits
            {'name':'a'}                            | the member count is missing
            {'name':null,'count':1}                 | name has to be string, but is null
            {'name':7,'count':1}                    | name has to be string, but is integer
            {'name':'a','count':1.5}                | count has to be integer, but is number
            {'name':'a','count':'1'}                | count has to be integer, but is string
            {'name':'a','count':1,'weight':'heavy'} | weight has to be number, but is string
            [1]                                     | the answer has to be object, but is array
            """)
    void problem_value_isNamedWithItsPlace(String json, String problem) {
        String found = SchemaCheck.problem(
                ArgumentSchema.of(Part.class), FakeService.json(json.trim().replace('\'', '"')));

        assertThat(found).isEqualTo(problem.equals("fits") ? null : problem);
    }

    @Test
    void problem_deepInside_isNamedWithTheWayToIt() {
        JsonNode thing = FakeService.json("""
                {"size":"SMALL","open":true,"parts":[{"name":"a","count":1},{"name":"b","count":"x"}],
                 "byName":{},"a_name":"n"}""");

        assertThat(SchemaCheck.problem(ArgumentSchema.of(Thing.class), thing))
                .isEqualTo("parts.1.count has to be integer, but is string");
    }

    @Test
    void problem_mapValueAndEnum_areChecked() {
        ObjectNode thing = (ObjectNode) FakeService.json("""
                {"size":"HUGE","open":true,"parts":[],"byName":{"k":{"name":"a"}},"a_name":"n"}""");

        assertThat(SchemaCheck.problem(ArgumentSchema.of(Thing.class), thing))
                .isEqualTo("size has to be one of [\"SMALL\",\"LARGE\"]");
        assertThat(SchemaCheck.problem(ArgumentSchema.of(Thing.class), thing.put("size", "LARGE")))
                .isEqualTo("the member byName.k.count is missing");
    }

    @Test
    void problem_union_oneBranchIsEnough() {
        JsonNode schema = FakeService.json("{\"anyOf\":[{\"type\":\"string\"},{\"type\":[\"integer\",\"null\"]}],"
                + "\"allOf\":[{\"type\":[\"string\",\"null\",\"integer\"]}],\"additionalProperties\":false}");

        assertThat(SchemaCheck.problem(schema, FakeService.json("null"))).isNull();
        assertThat(SchemaCheck.problem(schema, FakeService.json("true")))
                .isEqualTo("the answer has to be one of [\"string\",\"null\",\"integer\"], but is boolean");
        assertThat(SchemaCheck.problem(
                        FakeService.json("{\"additionalProperties\":false}"), FakeService.json("{\"a\":1}")))
                .isEqualTo("the member a is not foreseen");
    }

    /** The judge counts null as a value of its own; here it stands for absence, so the values have none. */
    @Property(tries = 500)
    void problem_anyValue_isFoundWhereAFullValidatorFindsOne(@ForAll("things") JsonNode value) {
        boolean fits = JUDGE.validate(value).isEmpty();

        assertThat(SchemaCheck.problem(THING, value) == null).isEqualTo(fits);
    }

    @Provide
    Arbitrary<JsonNode> things() {
        Arbitrary<String> scalar = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("1", "1.5", "\"x\"", "true", "[]", "{}", "2.0")));
        return Combinators.combine(
                        scalar,
                        scalar,
                        scalar,
                        scalar,
                        scalar,
                        scalar,
                        Arbitraries.integers().between(0, 2))
                .as((size, open, name, count, weight, key, depth) -> FakeService.json(thing(
                        or(size, "\"LARGE\""), or(open, "true"), part(name, count, weight), or(key, "\"n\""), depth)));
    }

    private static String thing(String size, String open, String part, String name, int depth) {
        String inner = depth == 0
                ? ""
                : ",\"inner\":" + thing(depth == 1 ? size : "\"SMALL\"", "true", part, "\"i\"", depth - 1);
        return "{\"size\":" + size + ",\"open\":" + open + ",\"parts\":[" + part + "],\"byName\":{\"k\":" + part
                + "},\"a_name\":" + name + inner + "}";
    }

    private static String part(String name, String count, String weight) {
        return "{\"name\":" + or(name, "\"a\"") + ",\"count\":" + or(count, "3")
                + (weight.isEmpty() ? "" : ",\"weight\":" + weight) + "}";
    }

    private static String or(String given, String usual) {
        return given.isEmpty() ? usual : given;
    }
}
