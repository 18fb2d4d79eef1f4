package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CapacityException;
import dev.workersai.error.InvalidRequestException;
import dev.workersai.error.QuotaExceededException;
import dev.workersai.error.ServerException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String UUID = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

    private final ErrorReader reader = new ErrorReader(Json.newMapper(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"result\":null,\"success\":false,\"errors\":[{\"code\":7000,\"message\":\"No route\"}]}|7000: No"
                        + " route",
                "{\"success\":false,\"errors\":[{\"code\":\"10000\",\"message\":\"Auth\"}]}|10000: Auth",
                "{\"errors\":[\"just text\"]}|just text",
                "{\"error\":[{\"code\":2009,\"message\":\"Unauthorized\"}],\"message\":\"m\"}|2009: Unauthorized",
                "{\"error\":{\"code\":\"invalid_prompt\",\"message\":\"Bad\"}}|invalid_prompt: Bad",
                "{\"error\":{\"message\":\"Bad\",\"type\":\"x\"}}|Bad",
                "{\"error\":\"text only\"}|text only",
                "{\"name\":\"AiError\",\"httpCode\":400,\"internalCode\":5006,\"message\":\"m\",\"description\":\"d\"}|5006:"
                        + " m",
                "{\"object\":\"error\",\"message\":\"m\",\"type\":\"BadRequest\",\"param\":null,\"code\":400}|400: m",
                "{\"message\":\"m\"}|m",
                "{\"errors\":[],\"message\":\"m\"}|m",
                "{\"errors\":[],\"messages\":[\"m\"]}|m",
                "{\"error\":\"text\",\"code\":3040}|3040: text",
                "{\"success\":false,\"name\":\"AiGatewayError\",\"httpCode\":401,\"internalCode\":2009,"
                        + "\"message\":\"Unauthorized\",\"error\":[{\"code\":2009,\"message\":\"Unauthorized\"}],"
                        + "\"result\":[],\"messages\":[]}|2009: Unauthorized",
                "\uFEFF{\"errors\":[{\"code\":5006,\"message\":\"m\"}]}|5006: m",
                "{\"detail\":\"other\"}|{\"detail\":\"other\"}",
                "[1]|[1]",
                "upstream connect error|upstream connect error"
            })
    void read_anyForm_findsCodeAndMessage(String body, String expected) throws IOException {
        assertThat(read(400, body).errors()).extracting(ApiError::toString).containsExactly(expected);
    }

    @Test
    void read_moreEntriesThanAnyoneReads_givesTheFirstFifty() throws IOException {
        String texts = "\"a\",".repeat(60);
        String objects = "{\"code\":1},".repeat(60);

        assertThat(read(400, "{\"errors\":[" + texts + "\"z\"]}").errors()).hasSize(50);
        assertThat(read(400, "{\"errors\":[" + objects + "{}]}").errors()).hasSize(50);
    }

    @Test
    void read_entriesThatSayNothing_areLeftOut() throws IOException {
        assertThat(read(400, "{\"errors\":[{},7,null,[],{\"x\":1},{\"code\":5006}]}")
                        .errors())
                .extracting(ApiError::toString)
                .containsExactly("5006: ");
    }

    @Test
    void read_documentInADocument_isUnwrappedThreeTimesAtMost() throws IOException {
        String message = "core";
        for (int i = 0; i < 4; i++) {
            message = JsonNodeFactory.instance
                    .objectNode()
                    .put("message", message)
                    .toString();
        }
        String body = JsonNodeFactory.instance
                .objectNode()
                .set("errors", JsonNodeFactory.instance.arrayNode().add(message))
                .toString();

        assertThat(read(400, body).errors()).extracting(ApiError::message).containsExactly("{\"message\":\"core\"}");
    }

    @Test
    void read_webPage_givesItsTitle() throws IOException {
        String page = "<!DOCTYPE html><html><head><TITLE>example.com | 524: A timeout\n occurred</title></head></html>";
        assertThat(read(524, page).errors())
                .extracting(ApiError::message)
                .containsExactly("example.com | 524: A timeout occurred");
    }

    @Test
    void read_nothing_saysSo() throws IOException {
        ApiException e = read(502, "");

        assertThat(e.errors()).isEmpty();
        assertThat(e.code()).isEmpty();
        assertThat(e)
                .hasMessage(
                        "Workers AI refused @cf/a/b: HTTP 502, no reason given. The service failed: try again in a few "
                                + "seconds.");
    }

    @Test
    void read_severalErrors_keepsAll() throws IOException {
        ApiException e =
                read(400, "{\"errors\":[{\"code\":7003,\"message\":\"one\"},{\"code\":7000,\"message\":\"two\"}]}");

        assertThat(e.code()).isEqualTo(OptionalInt.of(7003));
        assertThat(e.hasCode(7000)).isTrue();
        assertThat(e.hasCode(1)).isFalse();
        assertThat(e).hasMessageContaining("code 7003: one; code 7000: two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "AiError: AiError: Bad input (" + UUID + ")|Bad input",
                "AiError: {\"error\":{\"message\":\"inner\",\"details\":{}}} (" + UUID + ")|inner",
                "{\"object\":\"error\",\"message\":\"maximum context length is 24000 tokens\",\"code\":400}|"
                        + "maximum context length is 24000 tokens",
                "{not json|{not json",
                "plain|plain"
            })
    void message_wrapped_isCleanedAndKeptRaw(String raw, String clean) throws IOException {
        ApiError error = read(400, envelope(raw)).errors().get(0);

        assertThat(error.message()).isEqualTo(clean);
        assertThat(error.rawMessage()).isEqualTo(raw);
    }

    @Test
    void read_gatewayWithAnotherCodeInside_keepsBoth() throws IOException {
        ApiException e = read(
                429,
                "{\"name\":\"AiGatewayError\",\"internalCode\":2003,\"message\":\"limited\",\"requestId\":\"r-1\","
                        + "\"error\":[{\"code\":3040,\"message\":\"busy\"}]}");

        assertThat(e.errors()).extracting(ApiError::toString).containsExactly("3040: busy", "2003: limited");
        assertThat(e).isInstanceOf(CapacityException.class);
        assertThat(e.requestId()).contains("r-1");
    }

    @Test
    void read_gatewayHeaders_areFacts() throws IOException {
        CallFailure failure = read(
                        502, "", Map.of("cf-aig-log-id", "log", "cf-aig-step", "1", "cf-aig-cache-status", "MISS"))
                .failure()
                .orElseThrow();

        assertThat(failure.gatewayLogId()).isEqualTo("log");
        assertThat(failure.gatewayStep()).isEqualTo("1");
        assertThat(failure.gatewayCacheStatus()).isEqualTo("MISS");
        assertThat(failure.occurredAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"errors,code", "error,code", "x,internalCode"})
    void read_jsonCutInTheMiddle_keepsItsCodes(String member, String code) throws IOException {
        ApiException e = read(429, "{\"" + member + "\":[{\"" + code + "\": 4006,\"message\":\"you have used up yo");

        assertThat(e).isInstanceOf(QuotaExceededException.class).hasMessageContaining("you have used up yo");
    }

    @Test
    void read_bodyThatBreaksOff_isStillARefusal() throws IOException {
        IOException broken = new IOException("reset");

        ApiException e = reader.read(head(503, Map.of()), new AnswerBody(new BreakingInput("{\"errors\":[", broken)));

        assertThat(e).isInstanceOf(ServerException.class).hasMessageContaining("HTTP 503");
        assertThat(e.getSuppressed()).containsExactly(broken);
    }

    @Test
    void read_interruptedMeanwhile_isNoRefusal() {
        IOException interrupt = new InterruptedIOException();

        assertThatThrownBy(() -> reader.read(head(503, Map.of()), new AnswerBody(new BreakingInput("", interrupt))))
                .isSameAs(interrupt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "AiError: required properties at '/messages/2' are 'role,content'|/messages/2",
                "AiError:"
                        + " {\"error\":{\"message\":\"bad\",\"details\":{\"fieldErrors\":{\"questions\":[\"x\"]}}}}|questions",
                "{\"object\":\"error\",\"message\":\"bad\",\"param\":\"max_tokens\",\"code\":400}|max_tokens",
                "oneOf at '/' not met|"
            })
    void pointer_inTheMessage_isFound(String raw, String pointer) throws IOException {
        assertThat(read(400, envelope(raw)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.pointer().orElse(null)).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"source\":{\"pointer\":\"/messages/2\"}", "\"param\":\"/messages/2\""})
    void pointer_besideTheMessage_isFound(String member) throws IOException {
        ApiException e = read(400, "{\"errors\":[{\"code\":5006,\"message\":\"bad\"," + member + "}]}");

        assertThat(((InvalidRequestException) e).pointer()).contains("/messages/2");
    }

    @Test
    void document_nestedTwice_givesTheInnermostMessageAndTheOutermostDocument() throws IOException {
        String inner = new TextNode("{\"message\":\"why\"}").toString();
        String outer = "{\"error\":{\"message\":" + inner + "}}";

        ApiError error = read(400, envelope("AiError: Model server: " + outer + " (" + UUID + ")"))
                .errors()
                .get(0);

        assertThat(error.message()).isEqualTo("Model server: why");
        assertThat(error.document()).contains(outer);
    }

    @Test
    void secrets_repeatedByTheService_areBlottedOut() throws IOException {
        String token = "cfut_MARKERmarkerMARKERmarker";
        String opaque = "MARKERmarkerMARKERmarkerMARKERmarker4711";
        String text = "got Authorization: Bearer " + opaque + " and " + token + ", no bearer token";

        for (ApiException e :
                List.of(read(400, envelope(text)), read(502, text), read(400, "{\"x\":\"" + text + "\"}"))) {
            assertThat(e.getMessage()
                            + e.sample()
                            + e.errors().get(0)
                            + e.errors().get(0).rawMessage())
                    .doesNotContain("MARKER")
                    .contains("Bearer [hidden] and [hidden], no bearer token");
        }
    }

    @Test
    void entries_endless_areCut() throws IOException {
        String many = "{\"errors\":[" + "{\"code\":1},".repeat(1000) + "{\"code\":1}]}";

        assertThat(read(400, many).errors()).hasSize(50);
    }

    @Test
    void requestId_inference_thenRay_thenMessage() throws IOException {
        String body = "{\"errors\":[{\"code\":1,\"message\":\"x (" + UUID + ")\"}]}";

        assertThat(read(400, body, Map.of("CF-Ray", "ray", "cf-ai-req-id", "inference")))
                .satisfies(e -> assertThat(e.requestId()).contains("inference"))
                .satisfies(e -> assertThat(e.cfRay()).contains("ray"))
                .hasMessageEndingWith("(ray ray) (request inference)");
        assertThat(read(400, body, Map.of("cf-ray", "ray")).requestId()).contains("ray");
        assertThat(read(400, body).requestId()).contains(UUID);
    }

    @ParameterizedTest
    @CsvSource({
        "retry-after,1,PT1S",
        "Retry-After,0.5,PT0.5S",
        "retry-after-ms,250,PT0.25S",
        "retry-after,'Mon, 23 Nov 2026 12:00:30 GMT',PT30S",
        "retry-after,'Mon, 23 Nov 2026 11:00:00 GMT',PT0S",
        "retry-after,soon,",
        "retry-after,-1,",
        "retry-after-ms,99999999999999999999,"
    })
    void retryAfter_secondsOrDate_isRead(String header, String value, Duration expected) throws IOException {
        ApiException e = read(429, "{}", Map.of(header, value));

        assertThat(e.retryAfter().orElse(null)).isEqualTo(expected);
    }

    @Test
    void message_echoesLongInput_isShortened() throws IOException {
        ApiException e =
                read(400, "{\"errors\":[{\"code\":5006,\"message\":\"" + "secret plan ".repeat(1000) + "\"}]}");

        assertThat(e.getMessage()).hasSizeLessThan(600).contains("does not fit the model");
        assertThat(e.sample()).hasSizeLessThan(310);
    }

    @Test
    void ids_endless_areShortened() throws IOException {
        String id = "x".repeat(100_000);

        ApiException e = read(500, "{}", Map.of("cf-ray", id, "cf-ai-req-id", id + "y", "cf-aig-log-id", id));

        assertThat(e.getMessage()).hasSizeLessThan(1000);
        assertThat(e.failure().orElseThrow().gatewayLogId()).hasSizeLessThan(310);
    }

    @Test
    void body_endless_isCut() throws IOException {
        assertThat(read(500, "x".repeat(10_000_000)).errors().get(0).rawMessage())
                .hasSizeLessThan(310);
    }

    private static String envelope(String message) {
        return "{\"errors\":[{\"code\":5006,\"message\":" + new TextNode(message) + "}]}";
    }

    private ApiException read(int status, String body) throws IOException {
        return read(status, body, Map.of());
    }

    private ApiException read(int status, String body, Map<String, String> headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return reader.read(head(status, headers), new AnswerBody(new ByteArrayInputStream(bytes)));
    }

    private static AnswerHead head(int status, Map<String, String> headers) {
        Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new AnswerHead(new Call("POST", "/ai/run/@cf/a/b", "@cf/a/b"), status, all);
    }

    /** Gives some bytes, then fails. */
    private static final class BreakingInput extends InputStream {

        private final ByteArrayInputStream bytes;
        private final IOException end;

        BreakingInput(String bytes, IOException end) {
            this.bytes = new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8));
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            int value = bytes.read();
            if (value < 0) {
                throw end;
            }
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = bytes.read(target, offset, length);
            if (count < 0) {
                throw end;
            }
            return count;
        }
    }
}
