package dev.workersai.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of codes, with each status it was seen with; then what wins where several things are said. */
class ErrorCodesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "codes.csv", numLinesToSkip = 1)
    void of_knownCode_goesByTheTable(String code, int status, String type, boolean retryable, String advice) {
        assertJudged(Failures.refusal(status, code, "text").build(), type, retryable, advice);
    }

    @ParameterizedTest
    @CsvSource({"3040", "3021", "5006", "5028", "10000", "4006", "8004"})
    void of_knownCodeUnderSuccess_isWhatItIsUnderItsOwnStatus(String code) {
        ApiException own = ApiException.of(Failures.refusal(429, code, "text").build());
        ApiException under200 =
                ApiException.of(Failures.refusal(200, code, "text").build());

        assertThat(under200).hasSameClassAs(own).hasMessageContaining("HTTP 200 with success=false");
        assertThat(under200.isRetryable()).isEqualTo(own.isRetryable());
    }

    @ParameterizedTest
    @CsvSource({
        "302, Api, false, Redirects are not followed",
        "400, InvalidRequest, false, ''",
        "401, Authentication, false, Workers AI Read",
        "402, PaymentRequired, false, credit",
        "403, Permission, false, Workers AI Read",
        "404, ModelNotFound, false, letter case",
        "405, InvalidRequest, false, ''",
        "408, GenerationTimeout, true, try again",
        "410, ModelRetired, false, another one",
        "413, RequestTooLarge, false, too large",
        "422, InvalidRequest, false, ''",
        "429, RateLimit, true, slow down",
        "500, Server, true, try again",
        "501, Server, false, base URL",
        "502, Server, true, try again",
        "503, Server, true, try again",
        "504, Server, true, try again",
        "520, Server, true, try again",
        "524, GenerationTimeout, false, fewer tokens",
        "526, Server, true, try again",
        "600, Api, false, ''"
    })
    void of_unknownCode_goesByTheStatus(int status, String type, boolean retryable, String advice) {
        assertJudged(Failures.refusal(status, "999999", "text").build(), type, retryable, advice);
        assertJudged(Failures.refusal(status, null, "text").build(), type, retryable, advice);
        assertJudged(Failures.refusal(status, null, "").errors(List.of()).build(), type, retryable, advice);
    }

    @Test
    void of_notFoundWithoutModel_isAWrongPath() {
        CallFailure failure = CallFailure.builder()
                .status(404)
                .operation("GET /ai/models/search")
                .build();

        assertJudged(failure, "InvalidRequest", false, "no such path");
    }

    @ParameterizedTest
    @CsvSource({
        "429, RateLimit, true",
        "400, InvalidRequest, false",
        "503, Server, true",
        "399, Server, false",
        "600, Server, false"
    })
    void of_statusInThePlaceOfTheCodeUnderSuccess_goesByIt(String code, String type, boolean retryable) {
        assertJudged(Failures.refusal(200, code, "text").build(), type, retryable, "");
    }

    @Test
    void of_noSuccessAndNothingElse_isOfTheService() {
        assertJudged(Failures.refusal(200, null, "").errors(List.of()).build(), "Server", false, "no reason given");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 3030, NSFW output was detected, PolicyRefusal",
        "400, 3030, Input prompt was flagged, PolicyRefusal",
        "400, 3030, could not decode audio, InvalidRequest",
        "400, 3030, audio with NSFW words, PolicyRefusal",
        "400, 8007, Prompt contains NSFW words, PolicyRefusal",
        "400, 8007, unsupported reasoning_effort, InvalidRequest",
        "403, 3041, This model was deprecated, ModelRetired",
        "403, 3041, private, Permission",
        "403, 5018, the model is no longer available, ModelRetired",
        "404, 7003, Model not found, ModelNotFound",
        "404, 7003, Could not route to /x, Authentication",
        "400, 5006, maximum context length is 24000 tokens, ContextWindowExceeded",
        "400, , the prompt exceeds the Context Window, ContextWindowExceeded",
        "500, 8004, maximum context length is 24000 tokens, Server",
        "429, , you have used up your daily free allocation, QuotaExceeded",
        "500, 8004, you have used up your daily free allocation, QuotaExceeded",
        "500, , AiError: 3021: too fast, RateLimit",
        "500, 8004, error code: 3021, RateLimit",
        "500, , Rate limit reached, RateLimit",
        "200, , Capacity temporarily exceeded, Capacity",
        "500, , 3040: busy, Capacity",
        "500, , took 3040 tokens, Server",
        "400, 5006, 3021: no, InvalidRequest"
    })
    void of_ambiguousCode_goesByTheMessage(int status, String code, String message, String type) {
        CallFailure failure = Failures.refusal(status, code, message).build();

        assertThat(typeOf(ApiException.of(failure))).isEqualTo(type);
    }

    @Test
    void of_jsonModeNotMet_isNotTriedAgain() {
        assertJudged(Failures.refusal(200, null, "JSON Mode couldn't be met").build(), "Server", false, "JSON schema");
    }

    @ParameterizedTest
    @CsvSource({
        "3040, 4006, QuotaExceeded, false",
        "5006, 3036, QuotaExceeded, false",
        "3040, 5006, InvalidRequest, false",
        "7003, 7000, Authentication, false",
        "3021, 3040, RateLimit, true",
        "999999, 3040, Capacity, true",
        "1000, 5007, ModelNotFound, false"
    })
    void of_severalErrors_considersAll(String first, String second, String type, boolean retryable) {
        CallFailure failure = Failures.refusal(400, null, "")
                .errors(List.of(ApiError.of(first, "a", "a"), ApiError.of(second, "b", "b")))
                .build();

        assertJudged(failure, type, retryable, "code " + first + ": a; code " + second + ": b.");
    }

    @ParameterizedTest
    @CsvSource({"@cf/meta/llama-3.3-70b-instruct-fp8-fast,InvalidRequest", "@cf/a/b,ModelNotFound", ",InvalidRequest"})
    void of_noRoute_isTheModelOnlyIfTheCatalogDoesNotKnowIt(String model, String type) {
        CallFailure failure = Failures.refusal(400, "7000", "No route for that URI")
                .model(model)
                .build();

        assertThat(typeOf(ApiException.of(failure))).isEqualTo(type);
    }

    private static void assertJudged(CallFailure failure, String type, boolean retryable, String advice) {
        ApiException e = ApiException.of(failure);
        assertThat(typeOf(e)).isEqualTo(type);
        assertThat(e.isRetryable()).isEqualTo(retryable);
        assertThat(e).hasMessageContaining(advice);
    }

    private static String typeOf(ApiException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
