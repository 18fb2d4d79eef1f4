package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComponentsTest {

    private static final String CHAT =
            "{type: 'object', properties: {messages: {type: 'array', items: {type: 'object', properties: {role: {type: 'string'}}}}}}";

    @Test
    void reference_newForm_isNamedAfterItsModelAndPlace() {
        var names = new NameBook(json("{}"));
        Components components = compile(names, model("@cf/a/chat-1", CHAT));

        assertThat(components.schemas()).containsOnlyKeys("Chat1Input", "Chat1InputMessagesItem");
        assertThat(names.document()).isEqualTo(json("""
                        {names: {Chat1Input: '@cf/a/chat-1 input',
                                 Chat1InputMessagesItem: '@cf/a/chat-1 input/messages[]'}}
                        """));
        assertThat(components
                        .schemas()
                        .get("Chat1Input")
                        .at("/properties/messages/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Chat1InputMessagesItem");
    }

    @Test
    void reference_formsThatDifferInWordsOnly_areShared() {
        Components components = compile(
                new NameBook(json("{}")),
                model("@cf/a/one", CHAT),
                model("@cf/a/two", CHAT.replace("role: {", "role: {description: 'other words', ")));

        assertThat(components.schemas()).containsOnlyKeys("OneInput", "OneInputMessagesItem");
        assertThat(components.schemas().get("OneInput").path("x-models").toString())
                .isEqualTo("[\"@cf/a/one\",\"@cf/a/two\"]");
    }

    @Test
    void reference_formsThatDifferInABound_areApart() {
        Components components = compile(
                new NameBook(json("{}")),
                model("@cf/a/one", "{type: 'object', properties: {n: {type: 'integer', maximum: 5}}}"),
                model("@cf/a/two", "{type: 'object', properties: {n: {type: 'integer', maximum: 6}}}"));

        assertThat(components.schemas()).containsOnlyKeys("OneInput", "TwoInput");
    }

    @Test
    void reference_requestAndAnswerOfOneForm_areApart() {
        ModelForms both = new ModelForms(
                new CatalogEntry(json("{model: {name: '@cf/a/one'}}")),
                json("{type: 'object', properties: {a: {type: 'string'}}}"),
                false,
                null,
                null,
                null,
                null,
                json("{type: 'object', properties: {a: {type: 'string'}}}"),
                null,
                false,
                false);

        Components components = compile(new NameBook(json("{}")), both);

        assertThat(components.schemas().get("OneInput").path("x-side").asText()).isEqualTo("request");
        assertThat(components.schemas().get("OneOutput").path("x-side").asText())
                .isEqualTo("answer");
    }

    @Test
    void anchor_nameInTheBook_winsEverywhereTheFormOccurs() {
        var names = new NameBook(json("{names: {Message: '@cf/a/two input/messages[]', Chat: '@cf/a/two input'}}"));
        Components components = compile(names, model("@cf/a/one", CHAT), model("@cf/a/two", CHAT));

        assertThat(components.schemas()).containsOnlyKeys("Chat", "Message");
        assertThat(components.deadNames()).isEmpty();
    }

    @Test
    void deadNames_placeThatIsGone_isListed() {
        var names = new NameBook(json("{names: {Old: '@cf/a/gone input'}}"));

        assertThat(compile(names, model("@cf/a/one", CHAT)).deadNames()).containsExactly("Old: @cf/a/gone input");
    }

    @Test
    void anchor_twoNamesForOneForm_isRefusedWithBoth() {
        var names = new NameBook(json("{names: {First: '@cf/a/one input', Second: '@cf/a/two input'}}"));

        assertThatThrownBy(() -> compile(names, model("@cf/a/one", CHAT), model("@cf/a/two", CHAT)))
                .hasMessageContainingAll("First", "Second", "@cf/a/two input", "names.json");
    }

    @Test
    void reference_nameAlreadyTakenByAnotherForm_isRefusedWithThePlace() {
        assertThatThrownBy(() -> compile(
                        new NameBook(json("{}")),
                        model("@cf/a/one", CHAT),
                        model("@cf/b/one", "{type: 'object', properties: {b: {type: 'string'}}}")))
                .hasMessageContainingAll("OneInput", "@cf/b/one input", "names.json");
    }

    @Test
    void reference_unionOfObjects_namesItsBranchesByConstantTitleOrIndex() {
        Components components = compile(new NameBook(json("{}")), model("@cf/a/one", """
                        {type: 'object', properties: {part: {anyOf: [
                          {type: 'object', properties: {type: {type: 'string', enum: ['image_url']}}},
                          {type: 'object', 'x-title': 'Text', properties: {text: {type: 'string'}}},
                          {type: 'object', properties: {n: {type: 'integer'}}}]}}}
                        """));

        assertThat(components.schemas())
                .containsOnlyKeys(
                        "OneInput", "OneInputPart", "OneInputPartImageUrl", "OneInputPartText", "OneInputPartForm3");
    }

    @Test
    void reference_defaultOfAField_becomesAFact() {
        Components components = compile(
                new NameBook(json("{}")),
                model("@cf/a/one", "{type: 'object', properties: {n: {type: 'integer', default: 5}}}"));

        JsonNode field = components.schemas().get("OneInput").at("/properties/n");
        assertThat(field.path("x-default").asInt()).isEqualTo(5);
        assertThat(field.has("default")).isFalse();
    }

    private static Components compile(NameBook names, ModelForms... models) {
        var components = new Components(names, new Wording(json("{}"), json("{}")));
        List.of(models).forEach(components::anchor);
        List.of(models).forEach(model -> model.roots().forEach(root -> components.reference(model, root)));
        components.nameUsers();
        return components;
    }

    private static ModelForms model(String id, String input) {
        return new ModelForms(
                new CatalogEntry(json("{model: {name: '" + id + "'}}")),
                json(input),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false);
    }
}
