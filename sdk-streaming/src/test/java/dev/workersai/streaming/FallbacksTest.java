package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import dev.workersai.error.TransportException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbacksTest {

    private final FakeService service = new FakeService();
    private final ChatModelRef chat =
            service.ai().chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).fallbackTo(Chat.LLAMA_3_1_8B_INSTRUCT_FAST);

    @ParameterizedTest
    @CsvSource({
        "429,3040",
        "400,3040",
        "429,3021",
        "410,5028",
        "403,3041",
        "400,5007",
        "404,3042",
        "408,3046",
        "500,8004",
        "503,1",
        "502,0",
        "403,5018",
        "408,3007",
        "502,7009",
        "524,0",
        "410,0",
        "200,3040"
    })
    void ask_failureOfTheModel_asksTheNext(int status, int code) {
        service.refusal(status, code).result("{\"response\":\"b\"}");

        ChatResult result = chat.send("Hi");

        assertThat(result.text()).isEqualTo("b");
        assertThat(result.modelId()).contains("@cf/meta/llama-3.1-8b-instruct-fast");
        assertThat(service.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "400,5006",
        "401,10000",
        "403,9109",
        "429,3036",
        "429,4006",
        "413,3006",
        "404,7003",
        "400,3030",
        "402,2021",
        "403,5016",
        "403,5035",
        "413,5021"
    })
    void ask_failureOfRequestOrAccount_isThrownAtOnce(int status, int code) {
        service.refusal(status, code).result("{\"response\":\"b\"}");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .satisfies(e -> assertThat(e.hasCode(code)).isTrue());
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void ask_allModelsFail_throwsWithAllAttempts() {
        service.refusal(429, 3040).refusal(500, 8004);

        assertThatExceptionOfType(FallbackException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .withMessageStartingWith("None of 2 models answered. ")
                .satisfies(e -> {
                    assertThat(e.triedModels())
                            .extracting(FallbackException.Attempt::modelId)
                            .containsExactly(
                                    "@cf/meta/llama-3.3-70b-instruct-fp8-fast", "@cf/meta/llama-3.1-8b-instruct-fast");
                    assertThat(e.getCause()).isSameAs(e.triedModels().get(1).failure());
                });
    }

    @Test
    void ask_secondModelRefusesTheRequest_throwsThatWithTheFirstSuppressed() {
        service.refusal(429, 3040).refusal(400, 5006);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .satisfies(e -> {
                    assertThat(e.hasCode(5006)).isTrue();
                    assertThat(e.getSuppressed()).hasSize(1);
                });
    }

    @Test
    void ask_noAnswer_isThrownAtOnce() {
        service.answering(200, "application/json", new BrokenInput()).result("{\"response\":\"b\"}");

        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> chat.ask("Hi"));
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void ask_allModelsFail_hasTheFactsOfTheLast() {
        service.refusal(429, 3040).refusal(500, 8004);

        assertThatExceptionOfType(FallbackException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .satisfies(e -> {
                    assertThat(e.model()).contains("@cf/meta/llama-3.1-8b-instruct-fast");
                    assertThat(e.isRetryable()).isTrue();
                });
    }

    @Test
    void ask_onlyOneModel_throwsItsFailureAsItIs() {
        service.refusal(429, 3040);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> service.ai().chat(Chat.GLM_5_3).ask("Hi"));
    }

    @Test
    void stream_firstEventIsAFailureOfTheModel_streamsFromTheNext() {
        service.events("{\"error\":{\"code\":3040,\"message\":\"busy\"}}").events("{\"response\":\"b\"}", "[DONE]");

        try (ChatStream stream = chat.user("Hi").stream()) {
            assertThat(stream.text()).containsExactly("b");
        }
    }

    @Test
    void stream_failureAfterTheFirstChunk_isThrown() {
        service.events("{\"response\":\"a\"}", "{\"error\":{\"code\":3040,\"message\":\"busy\"}}");

        try (ChatStream stream = chat.user("Hi").stream()) {
            assertThatExceptionOfType(StreamFailedException.class)
                    .isThrownBy(stream::result)
                    .satisfies(e -> assertThat(e.partialResult().text()).isEqualTo("a"));
        }
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void fallbackTo_modelWithoutASetting_isRefusedInEitherOrder() {
        ChatModelRef glm = service.ai().chat(Chat.GLM_5_3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> glm.reasoning("low").fallbackTo(Chat.GLM_5_2))
                .withMessageContaining("@cf/zai-org/glm-5.2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> glm.fallbackTo("@cf/meta/llama-3.2-1b-instruct").stop("x"))
                .withMessageContaining("llama-3.2-1b");
    }

    @Test
    void attempts_ofAnAnswer_sayWhoFailedBeforeItAndWhy() {
        service.refusal(429, 3040)
                .result("{\"response\":\"a\"}")
                .refusal(429, 3040)
                .events("{\"response\":\"b\"}", "[DONE]");

        ChatResult sent = chat.send("Hi");
        ChatResult streamed;
        try (ChatStream stream = chat.user("Hi").stream()) {
            streamed = stream.result();
        }

        for (ChatResult result : List.of(sent, streamed)) {
            assertThat(result.attempts()).singleElement().satisfies(attempt -> {
                assertThat(attempt.modelId()).isEqualTo("@cf/meta/llama-3.3-70b-instruct-fp8-fast");
                assertThat(attempt.failure())
                        .isInstanceOfSatisfying(
                                ApiException.class,
                                e -> assertThat(e.hasCode(3040)).isTrue());
            });
            assertThat(result.toString()).contains("failed models before it 1");
        }
    }

    @Test
    void attempts_firstModelAnswers_areNone() {
        service.result("{\"response\":\"a\"}");

        assertThat(chat.send("Hi").attempts()).isEmpty();
    }
}
