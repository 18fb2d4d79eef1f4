package dev.workersai.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExceptionTest {

    @Test
    void message_allFacts_saysWhatFailedWhyWhatToDoAndTheIds() {
        CallFailure failure = failure(429, "3040", "Capacity temporarily exceeded")
                .model("@cf/a/b")
                .cfRay("8f-AMS")
                .requestId("id-1")
                .build();

        assertThat(ApiException.of(failure))
                .hasMessage(
                        "Workers AI refused @cf/a/b: HTTP 429, code 3040: Capacity temporarily exceeded. The model is "
                                + "busy: try again in a few seconds, use another model, or queue a batch. (ray 8f-AMS) "
                                + "(request id-1)");
    }

    @Test
    void message_noModel_namesTheOperation() {
        assertThat(ApiException.of(failure(400, null, "Bad!").build()))
                .hasMessage("Workers AI refused GET /ai/models/search: HTTP 400, Bad!");
    }

    @ParameterizedTest
    @CsvSource({
        "401,10000,Workers AI Read",
        "403,9109,Workers AI Read",
        "404,7003,account id",
        "400,5007,letter case",
        "404,3042,letter case",
        "400,5006,does not fit the model",
        "429,4006,00:00 UTC",
        "429,3036,00:00 UTC",
        "429,3040,busy",
        "429,3021,slow down",
        "410,5028,choose another",
        "403,3041,choose another",
        "403,5016,agree",
        "403,5035,Paid plan",
        "408,3046,fewer tokens",
        "400,7000,base URL",
        "413,5021,context window"
    })
    void message_knownCode_saysWhatToDo(int status, String code, String advice) {
        assertThat(ApiException.of(failure(status, code, "text").build())).hasMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "302,Redirects are not followed",
        "401,Workers AI Read",
        "413,too large",
        "429,slow down",
        "500,Try again",
        "524,Try again"
    })
    void message_unknownCode_goesByTheStatus(int status, String advice) {
        assertThat(ApiException.of(failure(status, "999999", "text").build())).hasMessageContaining(advice);
    }

    @Test
    void message_manyErrors_staysShort() {
        ApiError error = ApiError.of("1", "x".repeat(1000), "x");
        CallFailure failure =
                failure(400, null, "").errors(Collections.nCopies(1000, error)).build();

        assertThat(ApiException.of(failure).getMessage()).hasSizeLessThan(2000);
    }

    @Test
    void code_wordOrTooLong_isNoNumber() {
        assertThat(ApiError.of("invalid_prompt", "m", "m").code()).isEmpty();
        assertThat(ApiError.of("99999999999", "m", "m").code()).isEmpty();
        assertThat(ApiError.of("99999999999", "m", "m").codeText()).contains("99999999999");
    }

    @Test
    void exception_serialized_keepsItsFacts() throws Exception {
        CallFailure failure = failure(429, "3021", "slow")
                .retryAfter(Duration.ofSeconds(1))
                .sample("{}")
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ApiException.of(failure));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException read = (ApiException) in.readObject();

            assertThat(read.hasCode(3021)).isTrue();
            assertThat(read.retryAfter()).contains(Duration.ofSeconds(1));
            assertThat(read.sample()).isEqualTo("{}");
        }
    }

    private static CallFailure.Builder failure(int status, String code, String message) {
        return CallFailure.builder()
                .status(status)
                .operation("GET /ai/models/search")
                .errors(List.of(ApiError.of(code, message, message)));
    }
}
