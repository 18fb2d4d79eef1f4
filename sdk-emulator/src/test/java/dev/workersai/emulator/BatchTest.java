package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String LLAMA = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
    private static final String QUEUED = LLAMA + "?queueRequest=true";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    static Stream<String> batchingModels() {
        return new Catalog()
                .all().stream()
                        .filter(model -> model.input().batchBranch().isPresent())
                        .map(Model::name);
    }

    @Test
    void batch_twoInputs_areQueuedThenRunningThenDone() {
        String body = "{\"requests\":[{\"prompt\":\"Hello\",\"external_reference\":\"one\"},{\"max_tokens\":3}]}";
        JsonNode ticket = CALLER.result(QUEUED, body);
        assertThat(ticket.path("status").asText()).isEqualTo("queued");
        assertThat(ticket.path("model").asText()).isEqualTo(LLAMA);
        String poll = "{\"request_id\":\"" + ticket.path("request_id").asText() + "\"}";
        assertThat(CALLER.result(QUEUED, poll).path("status").asText()).isEqualTo("running");
        JsonNode done = CALLER.result(QUEUED, poll);
        JsonNode first = done.at("/responses/0");
        assertThat(first.path("id").asInt(-1)).isZero();
        assertThat(first.path("success").asBoolean()).isTrue();
        assertThat(first.path("external_reference").asText()).isEqualTo("one");
        assertThat(first.at("/result/response").asText()).startsWith("Hello!");
        assertThat(done.at("/responses/1/external_reference").isNull()).isTrue();
        assertThat(done.at("/usage/total_tokens").asInt()).isPositive();
        assertThat(CALLER.result(LLAMA, poll))
                .as("older polls had no parameter")
                .isEqualTo(done);
    }

    @Test
    void batch_inputThatIsRefused_failsAlone() {
        String tooLong = "word ".repeat(30_000);
        JsonNode ticket =
                CALLER.result(QUEUED, "{\"requests\":[{\"prompt\":\"" + tooLong + "\"},{\"prompt\":\"Hi\"}]}");
        String poll = "{\"request_id\":\"" + ticket.path("request_id").asText() + "\"}";
        CALLER.result(QUEUED, poll);
        JsonNode done = CALLER.result(QUEUED, poll);
        assertThat(done.at("/responses/0/success").asBoolean()).isFalse();
        assertThat(done.at("/responses/0/result")).isEmpty();
        assertThat(done.at("/responses/1/success").asBoolean()).isTrue();
    }

    @Test
    void batch_manyInputs_comeBackInNoOrder() {
        JsonNode done = done(CALLER, "{\"requests\":[" + "{\"prompt\":\"a\"},".repeat(9) + "{\"prompt\":\"b\"}]}", 2);
        assertThat(done.findValues("id"))
                .extracting(JsonNode::asInt)
                .doesNotHaveDuplicates()
                .isNotEqualTo(sorted());
    }

    @Test
    void batch_severalPolls_queuedThenRunningThenDone() {
        try (Caller slow = new Caller(Emulator.builder().batchPolls(4).start())) {
            JsonNode ticket = slow.result(QUEUED, "{\"requests\":[{\"prompt\":\"a\"}]}");
            String poll = "{\"request_id\":\"" + ticket.path("request_id").asText() + "\"}";
            List<String> statuses = Stream.generate(
                            () -> slow.result(QUEUED, poll).path("status").asText())
                    .limit(4)
                    .toList();
            assertThat(statuses).containsExactly("queued", "running", "running", "");
        }
    }

    @Test
    void batch_itemSpoiledOnDemand_failsAlone() {
        try (Caller caller = new Caller(Emulator.builder().batchPolls(1).start())) {
            caller.emulator.faults().batchItems(item -> item.contains("poison"));
            JsonNode done = done(caller, "{\"requests\":[{\"prompt\":\"a\"},{\"prompt\":\"poison\"}]}", 1);
            done.path("responses")
                    .forEach(response -> assertThat(response.path("success").asBoolean())
                            .isEqualTo(response.path("id").asInt() == 0));
        }
    }

    @ParameterizedTest
    @MethodSource("batchingModels")
    void batch_everyModelThatTakesOne_finishesIt(String name) {
        Model model = new Catalog().find(name).orElseThrow();
        JsonNode item = MinimalBody.of(model.input().batchBranch().orElseThrow().at("/properties/requests/items"));
        String queued = name + "?queueRequest=true";
        JsonNode ticket = CALLER.result(queued, "{\"requests\":[" + item + "]}");
        String poll = "{\"request_id\":\"" + ticket.path("request_id").asText() + "\"}";
        CALLER.result(queued, poll);
        assertThat(CALLER.result(queued, poll).at("/responses/0/success").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"prompt\":\"no batch\"}", "{\"requests\":\"none\"}", "{\"request_id\":\"never-given-out\"}"})
    void batch_bodyThatMakesNoSense_isRefused(String body) {
        assertThat(CALLER.run(QUEUED, body).statusCode()).isEqualTo(400);
    }

    @Test
    void batch_withoutTheParameter_isRefused() {
        HttpResponse<byte[]> response = CALLER.run(LLAMA, "{\"requests\":[{\"prompt\":\"a\"}]}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.message(response)).contains("queueRequest=true");
    }

    @Test
    void batch_modelThatTakesNone_isRefused() {
        HttpResponse<byte[]> response = CALLER.run(Caller.LLAMA + "?queueRequest=true", "{\"requests\":[]}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.message(response)).contains("does not take queued requests");
    }

    private static JsonNode done(Caller caller, String body, int polls) {
        String id = caller.result(QUEUED, body).path("request_id").asText();
        return Stream.generate(() -> caller.result(QUEUED, "{\"request_id\":\"" + id + "\"}"))
                .limit(polls)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private static List<Integer> sorted() {
        return IntStream.range(0, 10).boxed().toList();
    }
}
