package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static final String RETIRED = "@cf/meta/llama-3.1-8b-instruct";
    private static final String BODY = "{\"prompt\":\"hi\"}";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void run_percentFortyInsteadOfAt_answers() {
        assertThat(CALLER.run("%40cf/meta/llama-3.1-8b-instruct-fast", BODY).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@cf%2Fmeta%2Fllama-3.1-8b-instruct-fast", "%40cf%2fmeta/llama-3.1-8b-instruct-fast"})
    void run_encodedSlash_isNoRoute(String model) {
        HttpResponse<byte[]> response = CALLER.run(model, BODY);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response))
                .isEqualTo(Caller.tree("{\"result\":null,\"success\":false,\"errors\":[{\"code\":7000,"
                        + "\"message\":\"No route for that URI\"}],\"messages\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@cf/nobody/nothing",
                "@hf/meta/llama-3.1-8b-instruct-fast",
                "@cf/META/llama-3.1-8b-instruct-fast",
                "openai/gpt-4o",
                "@cf/meta//llama-3.1-8b-instruct-fast",
                "@cf/meta/../llama"
            })
    void run_unknownModel_isRefusedByName(String model) {
        HttpResponse<byte[]> response = CALLER.run(model, BODY);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.code(response)).isEqualTo(5007);
        assertThat(Caller.message(response)).startsWith("No such model").contains(model);
        assertThat(response.headers().firstValue("cf-ai-req-id")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Bearer wrong-token,401,10000", "Basic abc,400,9106", "Bearer two words,400,9106", "Bearer,400,9106"})
    void run_wrongCredentials_areRefusedBeforeTheModelIsLookedAt(String authorization, int status, int code) {
        HttpResponse<byte[]> response = CALLER.send(HttpRequest.newBuilder(CALLER.uri("/ai/run/@cf/no/such"))
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(BODY))
                .build());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Caller.code(response)).isEqualTo(code);
        assertThat(Caller.json(response).path("result").isNull()).isTrue();
    }

    @Test
    void run_noCredentials_isRefused() {
        HttpResponse<byte[]> response = CALLER.send(HttpRequest.newBuilder(CALLER.uri("/ai/run/" + Caller.LLAMA))
                .POST(BodyPublishers.ofString(BODY))
                .build());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Caller.code(response)).isEqualTo(9106);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-token-pasted-by-mistake", "E0000000000000000000000000000001", "", "%7Baccount%7D"})
    void run_accountThatIsNoId_isNotRouted(String account) {
        HttpResponse<byte[]> response = CALLER.send(HttpRequest.newBuilder(
                        URI.create(CALLER.emulator.baseUrl() + "/accounts/" + account + "/ai/run/" + Caller.LLAMA))
                .POST(BodyPublishers.ofString(BODY))
                .build());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Caller.code(response)).isEqualTo(7003);
    }

    @ParameterizedTest
    @CsvSource({"POST,/ai/run/@cf/openai/whisper,401", "GET,/ai/models/search,403"})
    void anyCall_accountOfSomeoneElse_isAnAuthenticationError(String method, String path, int status) {
        String stranger = CALLER.emulator.baseUrl() + "/accounts/ffffffffffffffffffffffffffffffff" + path;
        HttpResponse<byte[]> response = CALLER.send(HttpRequest.newBuilder(URI.create(stranger))
                .header("Authorization", "Bearer " + CALLER.emulator.apiToken())
                .method(method, BodyPublishers.ofString(""))
                .build());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Caller.code(response)).isEqualTo(10000);
    }

    @ParameterizedTest
    @CsvSource({"GET,/ai/run/@cf/openai/whisper", "DELETE,/ai/run/@cf/openai/whisper", "POST,/ai/models/search"})
    void anyCall_wrongMethod_isRefused(String method, String path) {
        HttpResponse<byte[]> response = CALLER.send(
                CALLER.request(path).method(method, BodyPublishers.noBody()).build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Caller.code(response)).isEqualTo(7001);
        assertThat(Caller.message(response)).startsWith(method + " not supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ai/nothing", "/ai/run/", "/ai/tomarkdown/none", ""})
    void anyCall_unknownPath_isNoRoute(String path) {
        HttpResponse<byte[]> response = CALLER.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.code(response)).isEqualTo(7000);
    }

    @Test
    void anyCall_baseOfTheOtherDialectWithoutItsLastPart_namesBothReasons() {
        HttpResponse<byte[]> response = CALLER.get("/ai/v1");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).path("errors"))
                .extracting(error -> error.path("code").asInt())
                .containsExactly(7003, 7000);
    }

    @Test
    void run_bodyAboveTheLimit_isTooLarge() {
        try (Caller caller = new Caller(Emulator.builder().maxRequestBytes(1000).start())) {
            String large = "{\"prompt\":\"" + "x".repeat(300_000) + "\"}";
            HttpResponse<byte[]> response = caller.run(Caller.LLAMA, large);
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(Caller.code(response)).isEqualTo(3006);
            assertThat(caller.emulator.requests().get(0).body()).hasSize(1000);
            assertThat(caller.run(Caller.LLAMA, BODY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void run_retiredModel_answersByDefault() {
        assertThat(CALLER.run(RETIRED, BODY).statusCode()).isEqualTo(200);
    }

    @Test
    void run_retiredModelWhenRefused_isGoneFromItsDayOn() {
        assertThat(statusOfRetired("2026-05-30T12:00:00Z")).isEqualTo(200);
        assertThat(statusOfRetired("2026-05-31T00:00:00Z")).isEqualTo(410);
    }

    @Test
    void run_retiredModelWhenRefused_namesTheDate() {
        try (Caller caller = refusingCaller("2026-11-23T00:00:00Z")) {
            HttpResponse<byte[]> response = caller.run(RETIRED, BODY);
            assertThat(Caller.code(response)).isEqualTo(5028);
            assertThat(Caller.message(response)).contains("2026-05-30");
            assertThat(Caller.json(response).path("result").isObject()).isTrue();
            JsonNode listed = Caller.resultOf(caller.get("/ai/models/search?search=" + RETIRED));
            assertThat(listed).extracting(entry -> entry.path("name").asText()).doesNotContain(RETIRED);
        }
    }

    private static int statusOfRetired(String now) {
        try (Caller caller = refusingCaller(now)) {
            return caller.run(RETIRED, BODY).statusCode();
        }
    }

    private static Caller refusingCaller(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new Caller(Emulator.builder().refuseRetired(true).clock(clock).start());
    }
}
