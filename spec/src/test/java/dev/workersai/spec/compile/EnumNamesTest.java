package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class EnumNamesTest {

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    @Test
    void apply_listWithoutALine_isNamedAfterItsOwner() {
        schemas.put("Speech", json("{properties: {sample_rate: {type: 'string', enum: ['8k', '16k']}}}"));

        new EnumNames(json("{}")).apply(schemas);

        assertThat(schemas.get("Speech").at("/properties/sample_rate/x-enum").asText())
                .isEqualTo("SpeechSampleRate");
        assertThat(schemas.get("SpeechSampleRate").path("enum")).hasSize(2);
        assertThat(schemas.get("SpeechSampleRate").path("x-open-enum").asBoolean())
                .isTrue();
    }

    @Test
    void apply_sharedFields_getOneTypeWithTheSumOfAllValues() {
        schemas.put("A", json("{properties: {effort: {type: 'string', enum: ['low', 'high']}}}"));
        schemas.put(
                "B", json("{properties: {effort: {type: 'array', items: {type: 'string', enum: ['low', 'max']}}}}"));
        schemas.put("C", json("{properties: {effort: {type: 'string', enum: ['x', 'y']}}}"));

        new EnumNames(json("{enums: {Effort: ['effort'], Own: ['C.effort']}}")).apply(schemas);

        assertThat(schemas.get("Effort").path("enum").toString()).isEqualTo("[\"low\",\"high\",\"max\"]");
        assertThat(schemas.get("B").at("/properties/effort/items/x-enum").asText())
                .isEqualTo("Effort");
        assertThat(schemas.get("C").at("/properties/effort/x-enum").asText()).isEqualTo("Own");
        assertThat(schemas.get("A").at("/properties/effort/enum")).hasSize(2);
    }

    @Test
    void apply_singleValueOrNoText_isNoEnum() {
        schemas.put("A", json("{properties: {a: {type: 'string', enum: ['x']}, b: {type: 'integer', enum: [1, 2]}}}"));

        new EnumNames(json("{}")).apply(schemas);

        assertThat(schemas).containsOnlyKeys("A");
    }

    @Test
    void apply_nameOfAnotherSchema_isRefused() {
        schemas.put("A", json("{properties: {b: {type: 'string', enum: ['x', 'y']}}}"));
        schemas.put("AB", json("{type: 'object'}"));

        assertThatThrownBy(() -> new EnumNames(json("{}")).apply(schemas)).hasMessageContaining("called AB");
    }
}
