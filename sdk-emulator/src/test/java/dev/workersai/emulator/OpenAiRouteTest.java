package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiRouteTest {

    private static final String QUESTION = "\"messages\":[{\"role\":\"user\",\"content\":\"Why is the sky blue?\"}]";

    private final Caller caller = Caller.start();

    @AfterEach
    void close() {
        caller.close();
    }

    private HttpResponse<byte[]> post(String path, String json) {
        return caller.send(caller.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpResponse<byte[]> chat(String json) {
        return post("/ai/v1/chat/completions", json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@cf/meta/llama-3.1-8b-instruct-fast", "@cf/openai/gpt-oss-20b", "@cf/zai-org/glm-4.7-flash"})
    void chat_anyTextModel_answersABareCompletion(String model) {
        HttpResponse<byte[]> response = chat("{\"model\":\"" + model + "\"," + QUESTION + "}");

        JsonNode answer = Caller.json(response);
        assertThat(response.statusCode()).as("%s", answer).isEqualTo(200);
        assertThat(answer.path("object").asText()).isEqualTo("chat.completion");
        assertThat(answer.path("model").asText()).isEqualTo(model);
        assertThat(answer.at("/choices/0/message/content").asText()).isNotEmpty();
        assertThat(answer.at("/usage/prompt_tokens").asInt()).isPositive();
        assertThat(response.headers().firstValue("cf-ai-req-id")).isPresent();
    }

    @Test
    void chat_stream_comesInChunks() {
        HttpResponse<byte[]> response = chat("{\"model\":\"" + Caller.LLAMA + "\",\"stream\":true," + QUESTION + "}");

        assertThat(response.headers().firstValue("content-type")).hasValue("text/event-stream");
        assertThat(Caller.text(response)).contains("chat.completion.chunk").endsWith("data: [DONE]\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|5006",
                "{\"model\":\"@cf/no/model\",\"messages\":[]}|5007",
                "{\"model\":\"@cf/baai/bge-m3\",\"messages\":[]}|5007",
                "{\"model\":\"@cf/openai/gpt-oss-20b\"}|5006",
                "{\"model\":\"@cf/openai/gpt-oss-20b\",\"messages\":[{}],\"prompt\":\"x\"}|5006",
                "[]|5006"
            })
    void chat_badRequest_isRefusedInTheEnvelope(String body, int code) {
        JsonNode envelope = Caller.json(chat(body));

        assertThat(envelope.path("success").asBoolean(true)).isFalse();
        assertThat(envelope.at("/errors/0/code").asInt()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@cf/baai/bge-m3", "@cf/baai/bge-base-en-v1.5", "@cf/qwen/qwen3-embedding-0.6b"})
    void embeddings_oneTextOrMore_areAListOfVectors(String model) {
        JsonNode one = Caller.json(post("/ai/v1/embeddings", "{\"model\":\"" + model + "\",\"input\":\"b\"}"));
        JsonNode two = Caller.json(post("/ai/v1/embeddings", "{\"model\":\"" + model + "\",\"input\":[\"a\",\"b\"]}"));

        assertThat(two.path("object").asText()).isEqualTo("list");
        assertThat(two.path("data")).hasSize(2);
        assertThat(two.at("/data/1/index").asInt()).isEqualTo(1);
        assertThat(two.at("/data/1/embedding"))
                .isEqualTo(one.at("/data/0/embedding"))
                .isNotEmpty();
        assertThat(two.at("/usage/total_tokens").asInt()).isEqualTo(2);
    }

    @Test
    void embeddings_base64OrOtherModel_areRefused() {
        assertThat(Caller.json(post(
                                "/ai/v1/embeddings",
                                "{\"model\":\"@cf/baai/bge-m3\",\"input\":\"a\",\"encoding_format\":\"base64\"}"))
                        .at("/errors/0/code")
                        .asInt())
                .isEqualTo(5006);
        assertThat(Caller.json(post("/ai/v1/embeddings", "{\"model\":\"" + Caller.LLAMA + "\",\"input\":\"a\"}"))
                        .at("/errors/0/code")
                        .asInt())
                .isEqualTo(5007);
    }
}
