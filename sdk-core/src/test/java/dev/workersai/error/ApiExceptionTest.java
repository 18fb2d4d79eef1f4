package dev.workersai.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiExceptionTest {

    @Test
    void message_allFacts_saysWhatFailedWhyWhatToDoAndTheIds() {
        CallFailure failure = Failures.refusal(429, "3040", "Capacity temporarily exceeded")
                .cfRay("8f-AMS")
                .requestId("id-1")
                .build();

        assertThat(ApiException.of(failure))
                .isInstanceOf(CapacityException.class)
                .hasMessage(
                        "Workers AI refused @cf/a/b: HTTP 429, code 3040: Capacity temporarily exceeded. The model is "
                                + "busy: try again in a few seconds, use another model, or queue a batch. (ray 8f-AMS) "
                                + "(request id-1)");
    }

    @Test
    void message_noModel_namesTheOperation() {
        CallFailure failure = CallFailure.builder()
                .status(400)
                .operation("GET /ai/models/search")
                .errors(List.of(ApiError.of(null, "Bad!", "Bad!")))
                .build();

        assertThat(ApiException.of(failure)).hasMessage("Workers AI refused GET /ai/models/search: HTTP 400, Bad!");
    }

    @Test
    void message_asManyErrorsAsItTakes_saysNothingOfMore() {
        CallFailure failure = Failures.refusal(418, null, "")
                .errors(Collections.nCopies(5, ApiError.of("1", "no", "no")))
                .build();

        assertThat(ApiException.of(failure))
                .hasMessage("Workers AI refused @cf/a/b: HTTP 418, code 1: no" + "; code 1: no".repeat(4) + ".");
    }

    @Test
    void message_serviceEndsItsSentence_isNotEndedTwice() {
        assertThat(ApiException.of(Failures.refusal(418, null, "No tea.").build()))
                .hasMessage("Workers AI refused @cf/a/b: HTTP 418, No tea.");
    }

    @Test
    void message_longReason_isCutBehind300Characters() {
        String longest = "x".repeat(300);

        assertThat(ApiException.of(Failures.refusal(418, null, longest).build()))
                .hasMessage("Workers AI refused @cf/a/b: HTTP 418, " + longest + ".");
        assertThat(ApiException.of(Failures.refusal(418, null, longest + "x").build()))
                .hasMessage("Workers AI refused @cf/a/b: HTTP 418, " + longest + "…");
    }

    @Test
    void message_manyErrors_staysShortAndSaysHowManyMore() {
        ApiError error = ApiError.of("1", "x".repeat(1000), "x");
        CallFailure failure = Failures.refusal(400, null, "")
                .errors(Collections.nCopies(1000, error))
                .build();

        assertThat(ApiException.of(failure).getMessage()).hasSizeLessThan(2000).contains("; and 995 more");
    }

    @Test
    void code_wordOrTooLong_isNoNumber() {
        assertThat(ApiError.of("invalid_prompt", "m", "m").code()).isEmpty();
        assertThat(ApiError.of("99999999999", "m", "m").code()).isEmpty();
        assertThat(ApiError.of("99999999999", "m", "m").codeText()).contains("99999999999");
    }

    @Test
    void quota_anyTimeOfTheDay_resetsAtTheNextMidnightUtc() {
        assertThat(resetAfter("2026-11-23T12:00:00Z")).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(resetAfter("2026-12-31T23:59:59.999Z")).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(resetAfter("2026-11-24T00:00:00Z")).isEqualTo("2026-11-25T00:00:00Z");
    }

    private static Instant resetAfter(String time) {
        CallFailure failure = Failures.refusal(429, "4006", "daily free allocation used up")
                .occurredAt(Instant.parse(time))
                .build();
        return ((QuotaExceededException) ApiException.of(failure)).resetsAt();
    }

    @Test
    void invalidRequest_entryWithPlace_namesIt() {
        ApiError plain = ApiError.of("5006", "bad", "bad");
        CallFailure failure = Failures.refusal(400, null, "")
                .errors(List.of(plain, plain.withPointer("/messages/2")))
                .build();

        assertThat(ApiException.of(failure))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.pointer()).contains("/messages/2"));
    }

    @Test
    void licence_modelOfTheCatalog_hasTheAddressOfItsTerms() {
        CallFailure failure = Failures.refusal(403, "5016", "Agree first")
                .model("@cf/meta/llama-3.2-11b-vision-instruct")
                .build();

        assertThat(ApiException.of(failure))
                .hasMessageContaining("'agree'")
                .isInstanceOfSatisfying(
                        LicenceRequiredException.class,
                        e -> assertThat(e.licence().orElseThrow()).startsWith("https://"));
        assertThat(ApiException.of(Failures.refusal(403, "5016", "Agree first").build()))
                .isInstanceOfSatisfying(
                        LicenceRequiredException.class,
                        e -> assertThat(e.licence()).isEmpty());
    }

    @Test
    void withAttempts_oneOrMore_countsThemInACopy() {
        ApiException first = ApiException.of(Failures.refusal(500, "8004", "m").build());
        first.addSuppressed(new IllegalStateException("s"));

        CallException last = first.withAttempts(4, Duration.ofMillis(12_345));

        assertThat(first.attempts()).isEqualTo(1);
        assertThat(first.elapsed()).isEmpty();
        assertThat(first.getMessage()).doesNotContain("attempts");
        assertThat(last)
                .isInstanceOf(ServerException.class)
                .hasMessage(first.getMessage() + " (4 attempts in 12345 ms)");
        assertThat(last.attempts()).isEqualTo(4);
        assertThat(last.elapsed()).contains(Duration.ofMillis(12_345));
        assertThat(last.getStackTrace()).isEqualTo(first.getStackTrace());
        assertThat(last.getSuppressed()).isEqualTo(first.getSuppressed());
        assertThat(last.withAttempts(5, Duration.ZERO)).hasMessage(first.getMessage() + " (5 attempts in 0 ms)");
    }

    @Test
    void withAttempts_noneOrNegativeTime_isRefused() {
        ApiException e = ApiException.of(Failures.refusal(500, "8004", "m").build());

        assertThatIllegalArgumentException().isThrownBy(() -> e.withAttempts(0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> e.withAttempts(1, Duration.ofMillis(-1)));
    }
}
