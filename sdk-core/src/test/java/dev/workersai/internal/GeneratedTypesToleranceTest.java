package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.api.TaskApis;
import dev.workersai.wire.KeepsUnknown;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every generated answer type, fed with a value of every kind. */
class GeneratedTypesToleranceTest {

    private static final List<String> VALUES = List.of(
            "\"word\"",
            "\"\"",
            "7",
            "-2.5",
            "99999999999999999999",
            "1e300",
            "true",
            "{}",
            "{\"a\":{\"b\":[1]}}",
            "[]",
            "[1,\"x\",null,{\"c\":2.5},[3]]",
            "[[0.5,\"y\"],[true]]");

    private final ObjectMapper mapper = Json.newMapper();

    static List<Class<?>> answerTypes() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String name : namesOf("dev/workersai/model")) {
            Class<?> type = Class.forName("dev.workersai.model." + name);
            JsonDeserialize reader = type.getAnnotation(JsonDeserialize.class);
            if (reader != null && KeepsUnknown.class.isAssignableFrom(reader.builder())) {
                types.add(type);
            }
        }
        return types;
    }

    @Test
    void answerTypes_areFound() throws Exception {
        assertThat(answerTypes()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("answerTypes")
    void field_valueOfAnyKind_isReadOrKeptButNeverRefusedOrLost(Class<?> type) throws Exception {
        for (String field : fieldsOf(type)) {
            for (String json : VALUES) {
                JsonNode value = mapper.readTree(json);
                ObjectNode sent = mapper.createObjectNode();
                sent.set(field, value);
                sent.put("brand_new", 1);

                JsonNode written = mapper.valueToTree(mapper.treeToValue(sent, type));

                assertThat(written.path("brand_new").asInt())
                        .as("%s beside %s", type, sent)
                        .isEqualTo(1);
                assertThat(leaves(written)).as("%s of %s", type, sent).containsAll(leaves(value));
            }
        }
    }

    private static List<String> fieldsOf(Class<?> type) {
        return Stream.of(type.getAnnotation(JsonDeserialize.class).builder().getMethods())
                .map(method -> method.getAnnotation(JsonProperty.class))
                .filter(annotation -> annotation != null)
                .map(JsonProperty::value)
                .toList();
    }

    /** Returns the scalars of a tree, numbers in one form, so that 1 and 1.0 and "1" are the same. */
    private static List<String> leaves(JsonNode tree) {
        if (tree.isContainerNode()) {
            return Stream.of(tree).flatMap(node -> elements(node)).toList();
        }
        if (tree.isNull()) {
            return List.of();
        }
        return List.of(tree.isNumber() ? String.valueOf(tree.doubleValue()) : numberOr(tree.asText()));
    }

    private static Stream<String> elements(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.elements().forEachRemaining(element -> all.addAll(leaves(element)));
        return all.stream();
    }

    private static String numberOr(String text) {
        return text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?") ? String.valueOf(Double.parseDouble(text)) : text;
    }

    private static List<String> namesOf(String folder) throws IOException, URISyntaxException {
        URI code = TaskApis.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Files.isDirectory(Path.of(code))) {
            return namesIn(Path.of(code).resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(code), Map.of())) {
            return namesIn(jar.getPath(folder));
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }
}
