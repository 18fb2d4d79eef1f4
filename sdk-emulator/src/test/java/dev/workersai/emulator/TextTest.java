package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String QWEN3 = "@cf/qwen/qwen3-30b-a3b-fp8";
    private static final String GLM = "@cf/zai-org/glm-4.7-flash";
    private static final String GPT_OSS = "@cf/openai/gpt-oss-120b";
    private static final String HELLO = "\"messages\":[{\"role\":\"system\",\"content\":\"Be kind.\"},"
            + "{\"role\":\"user\",\"content\":\"Hello there\"}]";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void legacy_hello_isAnsweredKindlyWithCounts() {
        JsonNode result = CALLER.result(Caller.LLAMA, "{" + HELLO + "}");
        assertThat(result.path("response").asText()).startsWith("Hello!").contains("emulator");
        assertThat(result.path("tool_calls").isArray()).isTrue();
        JsonNode usage = result.path("usage");
        assertThat(usage.path("prompt_tokens").asInt()).isEqualTo(6);
        assertThat(usage.path("total_tokens").asInt())
                .isEqualTo(6 + usage.path("completion_tokens").asInt());
        assertThat(usage.path("prompt_tokens_details").has("cached_tokens")).isTrue();
        assertThat(usage.path("neurons").asDouble()).isPositive();
    }

    @Test
    void legacy_question_isQuotedInTheAnswer() {
        JsonNode result = CALLER.result(Caller.LLAMA, "{\"prompt\":\"Is tea better than coffee?\"}");
        assertThat(result.path("response").asText()).contains("Is tea better than coffee?");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void anyForm_maxTokens_cutsTheAnswer(int most) {
        String limit = ",\"max_tokens\":" + most + "}";
        JsonNode legacy = CALLER.result(Caller.LLAMA, "{\"prompt\":\"Tell me a story\"" + limit);
        assertThat(legacy.path("response").asText()).hasSize(4 * most);
        assertThat(legacy.at("/usage/completion_tokens").asInt()).isEqualTo(most);
        JsonNode text = CALLER.result(QWEN3, "{\"prompt\":\"Tell me a story\"" + limit);
        assertThat(text.at("/choices/0/text").asText()).hasSize(4 * most);
        assertThat(text.at("/choices/0/finish_reason").asText()).isEqualTo("length");
    }

    @Test
    void chat_messages_getACompletionWithEveryMember() {
        JsonNode result = CALLER.result(GLM, "{" + HELLO + "}");
        assertThat(result.path("object").asText()).isEqualTo("chat.completion");
        assertThat(result.path("model").asText()).isEqualTo(GLM);
        assertThat(result.path("id").asText()).startsWith("chatcmpl-");
        JsonNode choice = result.path("choices").path(0);
        assertThat(choice.path("finish_reason").asText()).isEqualTo("stop");
        assertThat(choice.at("/message/content").asText()).startsWith("Hello!");
        assertThat(choice.at("/message/reasoning_content").asText()).isNotEmpty();
        assertThat(choice.path("message").has("refusal")).isTrue();
        assertThat(choice.path("logprobs").isNull()).isTrue();
        assertThat(result.at("/usage/completion_tokens_details/reasoning_tokens")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"reasoning_effort\":\"none\"", "\"chat_template_kwargs\":{\"enable_thinking\":false}"})
    void chat_reasoningSwitchedOff_hasNone(String off) {
        JsonNode result = CALLER.result("@cf/moonshotai/kimi-k2.6", "{" + HELLO + "," + off + "}");
        assertThat(result.at("/choices/0/message").has("reasoning_content")).isFalse();
    }

    @Test
    void chat_severalAlternativesWithLogprobs_areAllThere() {
        JsonNode result = CALLER.result(GLM, "{" + HELLO + ",\"n\":3,\"logprobs\":true,\"top_logprobs\":2}");
        assertThat(result.path("choices")).hasSize(3);
        JsonNode token = result.at("/choices/2/logprobs/content/0");
        assertThat(token.path("top_logprobs")).hasSize(2);
        assertThat(token.path("logprob").asDouble()).isNegative();
        assertThat(token.path("bytes").size())
                .isEqualTo(token.path("token").asText().length());
    }

    @Test
    void chat_stopSequence_endsTheAnswerBeforeIt() {
        JsonNode result = CALLER.result(GLM, "{" + HELLO + ",\"stop\":[\"nothing like it\",\"nice\"]}");
        assertThat(result.at("/choices/0/message/content").asText()).isEqualTo("Hello! It is ");
    }

    @Test
    void eitherForm_followsTheInput() {
        assertThat(CALLER.result(QWEN3, "{" + HELLO + "}").path("object").asText())
                .isEqualTo("chat.completion");
        assertThat(CALLER.result(QWEN3, "{\"prompt\":\"a\"}").path("object").asText())
                .isEqualTo("text_completion");
        assertThat(CALLER.result(GPT_OSS, "{\"prompt\":\"a\"}").has("response")).isTrue();
        assertThat(CALLER.result(GPT_OSS, "{" + HELLO + "}").path("object").asText())
                .isEqualTo("chat.completion");
        assertThat(CALLER.result(GPT_OSS, "{\"input\":\"a\"}").path("object").asText())
                .isEqualTo("response");
    }

    @Test
    void responses_input_getsReasoningAndAMessage() {
        String items = "{\"input\":[{\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"Hello\"}]}]}";
        JsonNode result = CALLER.result(GPT_OSS, items);
        assertThat(result.path("status").asText()).isEqualTo("completed");
        assertThat(result.path("output"))
                .extracting(item -> item.path("type").asText())
                .containsExactly("reasoning", "message");
        assertThat(result.at("/output/1/content/0/text").asText()).startsWith("Hello!");
        assertThat(result.at("/usage/input_tokens").asInt()).isPositive();
    }

    @Test
    void responses_stream_getsThePlainAnswer() {
        assertThat(CALLER.result(GPT_OSS, "{\"input\":\"a\",\"stream\":true}").has("output"))
                .isTrue();
    }

    @Test
    void unpublishedModel_anything_getsAChatCompletion() {
        JsonNode result = CALLER.result("@cf/swiss-ai/apertus-v1.5-8b", "{" + HELLO + "}");
        assertThat(result.at("/choices/0/message/content").asText()).startsWith("Hello!");
        assertThat(CALLER.result("@cf/utter-project/eurollm-9b-it", "{}").has("choices"))
                .isTrue();
    }

    @Test
    void olderReasoningModel_thinksInsideTheText() {
        JsonNode result = CALLER.result("@cf/deepseek-ai/deepseek-r1-distill-qwen-32b", "{\"prompt\":\"a\"}");
        assertThat(result.path("response").asText()).startsWith("<think>").contains("</think>");
    }

    @Test
    void jsonMode_legacy_givesAnObjectThatFitsTheSchema() {
        String schema = recipeSchema();
        String body = "{\"prompt\":\"Pancakes\",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":" + schema
                + "}}";
        JsonNode response = CALLER.result(Caller.LLAMA, body).path("response");
        assertThat(new SchemaCheck(Caller.tree(schema)).complaint(response)).isEmpty();
        assertThat(response.path("steps")).hasSize(2);
    }

    @Test
    void jsonMode_guided_givesAnObject() {
        String body = "{\"prompt\":\"Pancakes for two, please.\",\"guided_json\":" + recipeSchema() + "}";
        JsonNode result = CALLER.result("@cf/meta/llama-4-scout-17b-16e-instruct", body);
        assertThat(result.at("/response/name").asText()).isEqualTo("Pancakes for two");
    }

    @Test
    void jsonMode_chat_givesJsonText() {
        String body = "{" + HELLO + ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"r\","
                + "\"schema\":" + recipeSchema() + "}}}";
        String content =
                CALLER.result(GLM, body).at("/choices/0/message/content").asText();
        assertThat(new SchemaCheck(Caller.tree(recipeSchema())).complaint(Caller.tree(content)))
                .isEmpty();
    }

    @Test
    void jsonMode_withoutSchema_givesSomeObject() {
        JsonNode result =
                CALLER.result(Caller.LLAMA, "{\"prompt\":\"a\",\"response_format\":{\"type\":\"json_object\"}}");
        assertThat(result.path("response").isObject()).isTrue();
    }

    @Test
    void schemaExample_schemaThatContainsItself_ends() {
        JsonNode schema = Caller.tree("{\"type\":\"object\",\"properties\":{\"child\":{\"$ref\":\"#\"},"
                + "\"id\":{\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"id\"]}");
        assertThat(new SchemaCheck(schema).complaint(SchemaExample.of(schema))).isEmpty();
    }

    @Test
    void vision_pictureInAMessage_isSeen() {
        String png =
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmM"
                        + "IQAAAABJRU5ErkJggg==";
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"What is it?\"},"
                + "{\"type\":\"image_url\",\"image_url\":{\"url\":\"" + png + "\"}}]}]}";
        JsonNode result = CALLER.result("@cf/meta/llama-4-scout-17b-16e-instruct", body);
        assertThat(result.path("response").asText()).contains("1 by 1 pixels");
    }

    private static String recipeSchema() {
        return "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3},"
                + "\"minutes\":{\"type\":\"integer\",\"minimum\":5,\"maximum\":90},\"kind\":{\"enum\":[\"sweet\"]},"
                + "\"steps\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1}},"
                + "\"required\":[\"name\",\"steps\",\"minutes\"],\"additionalProperties\":false}";
    }
}
