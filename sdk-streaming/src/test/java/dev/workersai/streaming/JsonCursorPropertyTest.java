package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cursor says of any document what Jackson says of it. */
class JsonCursorPropertyTest {

    private static final ObjectReader JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /** Pieces of which documents are made, whole and broken. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\n",
            "\t",
            "\"",
            "\\",
            "\"\"",
            "\"a\"",
            "\"a\":",
            "\"aé😀\"",
            "\"\\n\"",
            "\"\\\"\"",
            "\"\\u00e9\\ud83d\"",
            "\"\\uDE00 \\/\\b\\f\\r\\t\\\\\"",
            "\"\\x\"",
            "\"\\u00g0\"",
            "\"\\u12\"",
            "\"long enough for two words of eight\"",
            "0",
            "-",
            "-0",
            "1",
            "12",
            "01",
            "1.5",
            "1.",
            ".5",
            "1e3",
            "1E-2",
            "1e",
            "1e+",
            "-7.25e+1",
            "123456789012345",
            "1234567890123456789012",
            "true",
            "false",
            "null",
            "tru",
            "nulll",
            "{\"a\":1}",
            "[1,2]",
            "{\"a\":[{}]}",
            "{\"a\":1,\"b\":\"c\"}",
            "\"\u0001\"",
            "/",
            "é",
            "\u007f");

    private final JsonCursor cursor = new JsonCursor();

    @Property(tries = 20_000)
    void read_anyPieces_saysWhatJacksonSays(@ForAll("documents") String document) {
        assertThat(readByCursor(document)).as(document).isEqualTo(readByJackson(document));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> soup =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(soup, values(4), values(4).flatMap(JsonCursorPropertyTest::damaged));
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalars = Arbitraries.of(PIECES);
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> values(depth - 1));
        Arbitrary<String> arrays = inner.list().ofMaxSize(3).map(list -> "[" + String.join(" ,", list) + "]");
        Arbitrary<String> objects = inner.list()
                .ofMaxSize(3)
                .map(list -> "{"
                        + String.join(
                                ",",
                                list.stream()
                                        .map(value -> "\"n" + list.indexOf(value) + "\": " + value)
                                        .toList())
                        + " }");
        return Arbitraries.oneOf(scalars, arrays, objects);
    }

    private static Arbitrary<String> damaged(String document) {
        return Arbitraries.integers().between(0, document.length()).map(cut -> document.substring(0, cut));
    }

    private void open(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        cursor.open(bytes, 0, bytes.length);
    }

    /** Returns the document as a tree, and "broken" if it is none; read twice, since skipping has to be as strict. */
    private Object readByCursor(String document) {
        try {
            open(document);
            JsonNode tree = tree();
            cursor.finish();
            open(document);
            cursor.skip();
            cursor.finish();
            return tree;
        } catch (JsonParseException e) {
            return "broken";
        }
    }

    private JsonNode tree() throws JsonParseException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (cursor.kind()) {
            case OBJECT -> {
                ObjectNode object = nodes.objectNode();
                cursor.enter();
                for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                    object.set(name, tree());
                }
                return object;
            }
            case ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                cursor.enter();
                while (cursor.nextElement()) {
                    array.add(tree());
                }
                return array;
            }
            case TEXT -> {
                return nodes.textNode(cursor.text());
            }
            case NUMBER -> {
                return nodes.numberNode(cursor.number() + 0.0);
            }
            default -> {
                return switch (cursor.span().text()) {
                    case "true" -> nodes.booleanNode(true);
                    case "false" -> nodes.booleanNode(false);
                    default -> nodes.nullNode();
                };
            }
        }
    }

    private static Object readByJackson(String document) {
        try {
            JsonNode tree = JACKSON.readTree(document);
            return tree.isMissingNode() ? "broken" : withDoubles(tree);
        } catch (JsonProcessingException e) {
            return "broken";
        }
    }

    private static JsonNode withDoubles(JsonNode tree) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = nodes.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), withDoubles(entry.getValue())));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = nodes.arrayNode();
            array.forEach(entry -> copy.add(withDoubles(entry)));
            return copy;
        }
        return tree.isNumber() ? nodes.numberNode(tree.doubleValue() + 0.0) : tree;
    }
}
