package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnionMergerTest {

    @Test
    void requests_branchesWithDemandsOfTheirOwn_becomeOneObjectWithExactlyOne() {
        ObjectNode merged = request("""
                {anyOf: [
                  {type: 'object', required: ['model', 'prompt'], properties: {
                    model: {type: 'string'}, prompt: {type: 'string'}, seed: {type: 'integer'}}},
                  {type: 'object', required: ['model', 'messages'], properties: {
                    model: {type: 'string'}, messages: {type: 'array', items: {type: 'string'}}, seed: {type: 'integer'}}}]}
                """);

        assertThat(merged).isEqualTo(json("""
                        {type: 'object', required: ['model'], 'x-exactly-one': [['prompt'], ['messages']], properties: {
                          prompt: {type: 'string'}, messages: {type: 'array', items: {type: 'string'}},
                          model: {type: 'string'}, seed: {type: 'integer'}}}
                        """));
        assertThat(merged.path("properties").fieldNames()).toIterable().startsWith("prompt", "messages");
    }

    @Test
    void requests_branchThatDemandsNothing_leavesNoChoice() {
        ObjectNode merged = request("""
                {anyOf: [{type: 'object', properties: {a: {type: 'string'}}, required: ['a']},
                         {type: 'object', properties: {b: {type: 'string'}}}]}
                """);

        assertThat(merged.has("x-exactly-one")).isFalse();
        assertThat(merged.has("required")).isFalse();
        assertThat(merged.path("properties")).hasSize(2);
    }

    @Test
    void requests_boundsThatDiffer_letTheWiderThrough() {
        ObjectNode merged = request("""
                {anyOf: [{type: 'object', properties: {n: {type: 'integer', minimum: 1, maximum: 5}}},
                         {type: 'object', properties: {n: {type: 'integer', minimum: 1, maximum: 9}}}]}
                """);

        assertThat(merged.path("properties").path("n")).isEqualTo(json("{type: 'integer', minimum: 1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{anyOf: [{type: 'object', properties: {a: {type: 'string'}}}, {type: 'object', properties: {a: {type: 'integer'}}}]}",
                "{anyOf: [{type: 'object', properties: {a: {type: 'string', enum: ['x']}}},"
                        + " {type: 'object', properties: {a: {type: 'string', enum: ['y']}}}]}",
                "{anyOf: [{type: 'object', properties: {a: {type: 'object', properties: {b: {type: 'string'}}}}},"
                        + " {type: 'object', properties: {a: {type: 'object', properties: {c: {type: 'string'}}}}}]}",
                "{anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]}",
                "{anyOf: [{type: 'string'}, {type: 'object', properties: {a: {type: 'string'}}}]}"
            })
    void requests_branchesThatDisagree_stayAUnion(String union) {
        assertThat(request(union)).isEqualTo(json(union));
    }

    @Test
    void requests_nestedUnion_isMergedWhereItStandsAndKeepsItsWords() {
        ObjectNode merged = request("""
                {type: 'object', properties: {part: {description: 'd', anyOf: [
                  {type: 'object', properties: {a: {type: 'string'}}, required: ['a']},
                  {type: 'object', properties: {b: {type: 'string'}}, required: ['b']}]}}}
                """);

        assertThat(merged.path("properties").path("part")).isEqualTo(json("""
                        {type: 'object', description: 'd', 'x-exactly-one': [['a'], ['b']],
                         properties: {a: {type: 'string'}, b: {type: 'string'}}}
                        """));
    }

    @Test
    void answers_branches_mergeAndLoosen() {
        ObjectNode merged = answer("""
                {anyOf: [
                  {type: 'object', required: ['kind'], properties: {
                    kind: {type: 'string', enum: ['x']}, usage: {type: 'object', properties: {a: {type: 'integer', minimum: 0}}}}},
                  {type: 'object', required: ['kind'], properties: {
                    kind: {type: 'string', enum: ['y']}, usage: {type: 'object', properties: {b: {type: 'integer', default: 1}}}}}]}
                """);

        assertThat(merged).isEqualTo(json("""
                        {type: 'object', properties: {
                          kind: {type: 'string', enum: ['x', 'y']},
                          usage: {type: 'object', properties: {a: {type: 'integer'}, b: {type: 'integer'}}}}}
                        """));
    }

    @Test
    void answers_plainObject_requiresNothingAndKnowsNoBounds() {
        assertThat(answer("""
                        {type: 'object', required: ['a'], properties: {
                          a: {type: 'array', minItems: 1, items: {type: 'string', maxLength: 3}},
                          minimum: {type: 'number', maximum: 1}}}
                        """)).isEqualTo(json("""
                        {type: 'object', properties: {
                          a: {type: 'array', items: {type: 'string'}}, minimum: {type: 'number'}}}
                        """));
    }

    @Test
    void answers_typesThatDisagree_stayAUnion() {
        String union =
                "{anyOf: [{type: 'object', properties: {r: {type: 'string'}}}, {type: 'object', properties: {r: {type: 'number'}}}]}";

        assertThat(answer(union)).isEqualTo(json(union));
    }

    private static ObjectNode request(String schema) {
        return UnionMerger.forRequests().merge(json(schema));
    }

    private static ObjectNode answer(String schema) {
        return UnionMerger.forAnswers().merge(json(schema));
    }
}
