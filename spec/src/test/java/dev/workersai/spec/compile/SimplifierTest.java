package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimplifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{oneOf: [{type: 'string'}, {type: 'integer'}]} | {anyOf: [{type: 'string'}, {type: 'integer'}]}",
                "{oneOf: [{type: 'string'}, {type: 'null'}]}    | {type: 'string'}",
                "{anyOf: [{type: 'string'}], description: 'd'}  | {type: 'string', description: 'd'}",
                "{oneOf: [{type: 'string', description: 'a'}, {type: 'string', description: 'b'}]}"
                        + " | {type: 'string', description: 'a'}",
                "{oneOf: [{anyOf: [{type: 'string'}, {type: 'number'}]}, {type: 'boolean'}]}"
                        + " | {anyOf: [{type: 'string'}, {type: 'number'}, {type: 'boolean'}]}",
                "{type: ['string', 'null']}                     | {type: 'string'}",
                "{type: 'string', title: 'Prompt'}              | {type: 'string', x-title: 'Prompt'}"
            })
    void simplify_unionsNullsAndTitles_areWrittenInOneWay(String raw, String simple) {
        assertThat(simplify(raw)).isEqualTo(json(simple.replace("x-title", "'x-title'")));
    }

    @Test
    void simplify_typeOutsideTheUnion_movesIntoTheBranches() {
        assertThat(
                        simplify(
                                "{type: 'object', oneOf: [{properties: {a: {type: 'string'}}}, {properties: {b: {type: 'string'}}}]}"))
                .isEqualTo(json("""
                        {anyOf: [{type: 'object', properties: {a: {type: 'string'}}},
                                 {type: 'object', properties: {b: {type: 'string'}}}]}
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{description: 'anything'}",
                "{type: 'object'}",
                "{type: 'object', additionalProperties: true}",
                "{type: 'object', additionalProperties: {}}"
            })
    void simplify_whatAllowsAnything_isFreeForm(String raw) {
        ObjectNode simple = simplify(raw);

        assertThat(simple.path("x-json").asBoolean()).isTrue();
        assertThat(simple.has("additionalProperties")).isFalse();
    }

    @Test
    void simplify_mapOfTyped_isNotFreeForm() {
        String map = "{type: 'object', additionalProperties: {type: 'string'}}";

        assertThat(simplify(map)).isEqualTo(json(map));
    }

    @Test
    void simplify_nestedParts_areSimplifiedEverywhere() {
        assertThat(simplify("""
                        {properties: {list: {type: 'array', items: {oneOf: [{type: 'string'}, {type: 'null'}]}},
                                      map: {type: 'object', additionalProperties: {type: ['null', 'number']}}}}
                        """)).isEqualTo(json("""
                        {type: 'object', properties: {list: {type: 'array', items: {type: 'string'}},
                                      map: {type: 'object', additionalProperties: {type: 'number'}}}}
                        """));
    }

    @Test
    void simplify_given_staysAsItIs() {
        ObjectNode raw = json("{oneOf: [{type: 'string'}, {type: 'null'}]}");
        new Simplifier().simplify(raw);

        assertThat(raw).isEqualTo(json("{oneOf: [{type: 'string'}, {type: 'null'}]}"));
    }

    private static ObjectNode simplify(String raw) {
        return new Simplifier().simplify(json(raw));
    }
}
