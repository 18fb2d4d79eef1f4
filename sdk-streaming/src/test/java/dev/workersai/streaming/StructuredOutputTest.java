package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class StructuredOutputTest {

    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\","
            + "\"description\":\"\"},\"steps\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},"
            + "\"description\":\"\"}},\"required\":[\"name\",\"steps\"]";
    private static final String PANCAKES = "{\"response\":{\"name\":\"Pancakes\",\"steps\":[\"mix\",\"fry\"]}}";

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();
    private final ChatModelRef llama =
            ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Pancakes");

    record Recipe(String name, List<String> steps) {}

    record Node(String name, List<Node> children) {}

    @Test
    void as_legacyModel_sendsTheBareSchemaAndReadsTheObject() {
        service.result(PANCAKES);

        Recipe recipe = llama.as(Recipe.class);

        assertThat(recipe).isEqualTo(new Recipe("Pancakes", List.of("mix", "fry")));
        assertThat(service.sent().path("response_format"))
                .isEqualTo(FakeService.json(
                        "{\"type\":\"json_schema\",\"json_schema\":" + SCHEMA + ",\"title\":\"Recipe\"}}"));
    }

    @Test
    void as_chatModel_sendsTheNamedSchemaAndReadsTheText() {
        service.result(
                "{\"choices\":[{\"message\":{\"content\":\"```json\\n{\\\"name\\\":\\\"P\\\",\\\"steps\\\":[]}\\n```\"}}]}");

        Recipe recipe = ai.chat(Chat.GLM_5_3_FLASH).user("Pancakes").as(Recipe.class);

        assertThat(recipe).isEqualTo(new Recipe("P", List.of()));
        assertThat(service.sent().path("response_format"))
                .isEqualTo(FakeService.json(
                        "{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"Recipe\",\"schema\":" + SCHEMA + "}}}"));
    }

    @Test
    void as_modelWithGuidedJson_sendsTheSchemaThere() {
        service.result(PANCAKES);

        ai.chat(Chat.MISTRAL_SMALL_3_1_24B_INSTRUCT).user("Pancakes").as(Recipe.class);

        assertThat(service.sent().path("guided_json")).isEqualTo(FakeService.json(SCHEMA + "}"));
        assertThat(service.sent().has("response_format")).isFalse();
    }

    @Test
    void asList_elements_areAskedForInAnObject() {
        service.result("{\"response\":{\"value\":[{\"name\":\"a\",\"steps\":[]},{\"name\":\"b\",\"steps\":[]}]}}");

        assertThat(llama.asList(Recipe.class)).extracting(Recipe::name).containsExactly("a", "b");
        assertThat(service.sent().at("/response_format/json_schema/required/0").asText())
                .isEqualTo("value");
    }

    @Test
    void as_scalar_isAskedForInAnObject() {
        service.result("{\"response\":{\"value\":42}}");

        assertThat(llama.as(Integer.class)).isEqualTo(42);
    }

    @Test
    void as_typeThatContainsItself_isRead() {
        String tree = "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}";
        service.result("{\"response\":" + tree + "}").result("{\"response\":{\"value\":[" + tree + "]}}");

        assertThat(llama.as(Node.class).children()).extracting(Node::name).containsExactly("b");
        assertThat(service.sent()
                        .at("/response_format/json_schema/properties/children/items/$ref")
                        .asText())
                .isEqualTo("#");
        assertThat(llama.asList(Node.class)).hasSize(1);
        assertThat(service.sent()
                        .at("/response_format/json_schema/properties/value/items/properties/children/$ref")
                        .asText())
                .isEqualTo("#/properties/value");
    }

    @Test
    void as_answerDoesNotFit_isRepairedOnce() {
        service.result("{\"response\":\"Sure! Mix and fry.\"}").result(PANCAKES);

        assertThat(llama.as(Recipe.class).name()).isEqualTo("Pancakes");

        var messages = service.sent().path("messages");
        assertThat(messages.path(1).path("content").asText()).isEqualTo("Sure! Mix and fry.");
        assertThat(messages.path(2).path("content").asText()).startsWith("This is not the JSON that was asked for: ");
        assertThat(service.sent().has("response_format")).isTrue();
    }

    @Test
    void as_answerNeverFits_throwsWithTheRawText() {
        service.result("{\"response\":{\"name\":\"a\"}}").result("{\"response\":{\"name\":\"b\"}}");

        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.as(Recipe.class))
                .withMessageContaining("the member steps is missing")
                .satisfies(e -> assertThat(e.rawText()).isEqualTo("{\"name\":\"b\"}"));
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void maxRepairs_zero_throwsAtOnce() {
        service.result("{\"response\":\"no\"}").result("{\"response\":{\"value\":\"no\"}}");

        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).as(Recipe.class));
        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).as(Integer.class));
        assertThat(service.requests()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> llama.maxRepairs(-1));
    }

    @Test
    void as_memberOfAMemberIsMissing_namesTheWayToIt() {
        service.result("{\"response\":{\"value\":[{\"name\":\"a\",\"steps\":[]},{\"name\":\"b\"}]}}");

        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).asList(Recipe.class))
                .withMessageContaining("value.1.steps is missing");
    }

    @JsonClassDescription("A dish and how to make it")
    record Dish(@JsonPropertyDescription("in English") String name) {}

    @Test
    void as_legacyModel_nameAndDescriptionsAreInTheBareSchema() {
        service.result("{\"response\":{\"name\":\"Pancakes\"}}");

        llama.as(Dish.class);

        assertThat(service.sent().at("/response_format/json_schema")).isEqualTo(FakeService.json("""
                {"type":"object","title":"Dish","description":"A dish and how to make it",
                 "properties":{"name":{"type":"string","description":"in English"}},"required":["name"]}"""));
    }

    interface Food {}

    @Test
    void as_interface_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> llama.as(Food.class))
                .withMessageContaining("Food is an interface");
        assertThatIllegalArgumentException().isThrownBy(() -> llama.tool("f", "", Food.class, food -> ""));
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void as_modelWithoutJsonMode_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT).user("Hi").as(Recipe.class))
                .withMessageContaining("does not write JSON on demand; these models do: @cf/");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void as_typeWithArguments_isReadAndChecked() throws ExecutionException, InterruptedException {
        String book = "{\"response\":{\"lunch\":{\"name\":\"Pancakes\",\"steps\":[]}}}";
        service.result(book).result(book).result("{\"response\":{\"lunch\":{\"name\":\"a\"}}}");
        TypeOf<Map<String, Recipe>> type = new TypeOf<>() {};

        assertThat(llama.as(type)).containsEntry("lunch", new Recipe("Pancakes", List.of()));
        assertThat(service.sent().at("/response_format/json_schema/additionalProperties/required/1"))
                .hasToString("\"steps\"");
        assertThat(llama.asAsync(type).get()).containsKey("lunch");
        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).as(type))
                .withMessageContaining("the member lunch.steps is missing");
    }

    @Test
    void asAsync_record_arrives() throws ExecutionException, InterruptedException {
        service.result(PANCAKES);

        assertThat(llama.asAsync(Recipe.class).get().name()).isEqualTo("Pancakes");
    }

    @Test
    void typeOf_withoutArgument_isRefused() {
        assertThatIllegalStateException().isThrownBy(RawType::new);
        assertThat(new TypeOf<List<String>>() {}).hasToString("java.util.List<java.lang.String>");
    }

    @SuppressWarnings("rawtypes")
    private static final class RawType extends TypeOf {}

    @Test
    void as_jsonOfAnotherShape_isNamedWithoutQuotingIt() {
        service.result("{\"response\":\"secret words\"}").result("{\"response\":{\"value\":99999999999}}");

        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).as(Recipe.class))
                .withMessageContaining("it is no JSON from line 1, column")
                .withMessageNotContaining("secret");
        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.maxRepairs(0).as(Integer.class))
                .withMessageNotContaining("99999999999");
    }

    @Test
    void as_answerWasCut_isNotRepairedButExplained() {
        service.result("{\"response\":\"{\\\"name\\\":\\\"Pan\",\"usage\":{\"completion_tokens\":256}}");

        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.as(Recipe.class))
                .withMessageContaining("it was cut; raise maxTokens");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void as_serviceSaysItCouldNotBeMet_isAskedAgain() {
        String refusal = "{\"success\":false,\"errors\":[{\"message\":\"JSON Mode couldn't be met\"}],\"result\":null}";
        service.answering(200, "application/json", FakeService.body(refusal)).result(PANCAKES);
        assertThat(llama.as(Recipe.class).name()).isEqualTo("Pancakes");

        service.answering(400, "application/json", FakeService.body(refusal))
                .answering(
                        200,
                        "application/json",
                        FakeService.body("{\"error\":{\"message\":\"JSON Mode couldn't be met\"}}"));
        assertThatExceptionOfType(StructuredOutputException.class)
                .isThrownBy(() -> llama.as(Recipe.class))
                .withMessageContaining("JSON mode could not be met")
                .withCauseInstanceOf(ApiException.class)
                .satisfies(e -> assertThat(e.rawText()).isEmpty());
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void as_otherRefusal_isThrownAsItIs() {
        service.refusal(400, 5006);

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> llama.as(Recipe.class));
    }
}
