package dev.workersai.spec.sync;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class OwnWordsTest {

    private static final JsonNode NOTHING = json("{}").path("absent");

    @Test
    void of_newSchema_losesEveryWordOfTheVendor() {
        JsonNode facts = OwnWords.of(json("""
                        {title: 'T', description: 'D', $comment: 'C', examples: ['E'], type: 'object',
                         properties: {a: {description: 'D', type: 'string', default: 'x', enum: ['x', 'y']}},
                         additionalProperties: {title: 'T', type: 'string'},
                         oneOf: [{title: 'T', required: ['a']}], items: {description: 'D', maxItems: 3}}
                        """), NOTHING);

        assertThat(facts).isEqualTo(json("""
                        {type: 'object', properties: {a: {type: 'string', default: 'x', enum: ['x', 'y']}},
                         additionalProperties: {type: 'string'}, oneOf: [{required: ['a']}], items: {maxItems: 3}}
                        """));
    }

    @Test
    void of_propertiesCalledLikeWords_stay() {
        JsonNode live = json(
                "{properties: {title: {type: 'string'}, description: {type: 'string'}, examples: {type: 'array'}}}");

        assertThat(OwnWords.of(live, NOTHING)).isEqualTo(live);
    }

    @Test
    void of_dataThatLooksLikeWords_stays() {
        JsonNode live = json("{default: {title: 'x'}, enum: [{description: 'y'}], const: {title: 'z'}}");

        assertThat(OwnWords.of(live, NOTHING)).isEqualTo(live);
    }

    @Test
    void of_ourWordsAtThePlace_stayWhateverTheVendorSays() {
        JsonNode facts = OwnWords.of(
                json("{properties: {a: {description: 'theirs', type: 'integer'}, b: {title: 'theirs'}}}"),
                json("{title: 'Ours', properties: {a: {type: 'string', description: 'ours'}, b: {title: 'B'}}}"));

        assertThat(facts)
                .isEqualTo(json(
                        "{title: 'Ours', properties: {a: {type: 'integer', description: 'ours'}, b: {title: 'B'}}}"));
    }

    @Test
    void of_sameFactsInAnotherOrder_keepOurOrder() {
        JsonNode ours = json("{type: 'object', required: ['a', 'b'], properties: {b: {type: 'string'}, a: {}}}");
        JsonNode facts = OwnWords.of(
                json("{properties: {a: {}, c: {}, b: {type: 'string'}}, required: ['b', 'a'], type: 'object'}"), ours);

        assertThat(facts.toString())
                .isEqualTo("{\"type\":\"object\",\"required\":[\"a\",\"b\"],"
                        + "\"properties\":{\"b\":{\"type\":\"string\"},\"a\":{},\"c\":{}}}");
    }

    @Test
    void of_branchThatMoved_takesItsOwnWordsAlong() {
        JsonNode facts = OwnWords.of(
                json("{oneOf: [{type: 'string'}, {properties: {m: {}}}, {properties: {p: {}}}]}"),
                json("{oneOf: [{title: 'Prompt', properties: {p: {}}}, {title: 'Messages', properties: {m: {}}}]}"));

        assertThat(facts).isEqualTo(json("""
                        {oneOf: [{type: 'string'}, {title: 'Messages', properties: {m: {}}},
                                 {title: 'Prompt', properties: {p: {}}}]}
                        """));
    }

    @Test
    void of_branchWithANewField_keepsItsWordsByIndex() {
        JsonNode facts = OwnWords.of(
                json("{oneOf: [{properties: {p: {}, q: {}}}, {type: 'array'}]}"),
                json("{oneOf: [{title: 'Prompt', properties: {p: {}}}, {title: 'Text', type: 'string'}]}"));

        assertThat(facts).isEqualTo(json("{oneOf: [{title: 'Prompt', properties: {p: {}, q: {}}}, {type: 'array'}]}"));
    }

    @Test
    void of_booleanSchema_isTakenAsItIs() {
        assertThat(OwnWords.of(json("{a: true}").path("a"), json("{title: 'x'}"))
                        .asBoolean())
                .isTrue();
    }
}
