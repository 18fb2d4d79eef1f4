package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.TestApi;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who closes an answer, and what its breaking off becomes, over a client that the user gave. */
class AnswerEndTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();

    /** The bytes of one answer, which may break off, and whether they were closed. */
    private static final class Watched extends FilterInputStream {

        private final IOException end;
        private boolean closed;
        private boolean readToEnd;

        Watched(String text, IOException end) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            this.end = end;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0 && end != null) {
                throw end;
            }
            readToEnd = count < 0;
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static WorkersAiClient client(int status, String mediaType, InputStream body) {
        return WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(status)
                        .headers(Map.of("content-type", List.of(mediaType)))
                        .body(body, null)
                        .build())
                .build();
    }

    private static TestApi api(int status, String mediaType, InputStream body) {
        return client(status, mediaType, body).api(TestApi.class);
    }

    @Test
    void answer_whole_isReadToItsEndAndClosed() {
        Watched body = new Watched("{\"response\":\"x\"}\n", null);

        assertThat(api(200, "application/json", body).chat(HI).response()).isEqualTo("x");
        assertThat(body.readToEnd).isTrue();
        assertThat(body.closed).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | application/json  | {"errors":[{"code":5006,"message":"no"}]}
            200 | application/json  | {"success":false,"errors":[{"code":5006,"message":"no"}]}
            200 | text/html         | <html></html>
            200 | text/event-stream | data: 1
            200 | application/json  | garbage
            """)
    void answer_refusedOrUnfit_isClosed(int status, String mediaType, String text) {
        Watched body = new Watched(text, null);

        assertThatThrownBy(() -> api(status, mediaType, body).chat(HI))
                .isInstanceOfAny(ApiException.class, ProtocolException.class);
        assertThat(body.closed).isTrue();
    }

    @Test
    void bytes_handedOver_areOpenUntilTheyAreClosed() {
        Watched body = new Watched("JFIF", null);

        try (BinaryContent image = api(200, "image/jpeg", body).paint(HI)) {
            assertThat(body.closed).isFalse();
            assertThat(image.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("JFIF");
        }
        assertThat(body.closed).isTrue();
    }

    @Test
    void events_handedOver_areOpenUntilTheyAreClosed() throws IOException {
        Watched body = new Watched("data: 1\n\n", null);

        try (EventStream events = api(200, "text/event-stream", body).chatStream(HI)) {
            assertThat(body.closed).isFalse();
            assertThat(events.body().readAllBytes()).hasSize(9);
        }
        assertThat(body.closed).isTrue();
    }

    @Test
    void response_raw_isHandedOverOpen() {
        Watched body = new Watched("{}", null);

        try (Response response = api(200, "application/json", body).raw()) {
            assertThat(response.status()).isEqualTo(200);
            assertThat(body.closed).isFalse();
        }
        assertThat(body.closed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"response\":\"a",
                "[{\"parts\":[{\"response\":\"a\"},",
                "{\"result\":[{\"parts\":[{\"response\":\"a\"},"
            })
    void answer_breaksOffInsideOfAList_isABrokenConnection(String start) {
        SocketException reset = new SocketException("Connection reset");

        assertThatThrownBy(() -> api(200, "application/json", new Watched(start, reset))
                        .look(BinaryBody.of(new byte[] {1}, "image/png")))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("broke off before its end")
                .hasRootCause(reset);
    }

    @Test
    void answer_inAnUnreadableEncodingInsideOfAList_isAProtocolError() {
        CharConversionException invalid = new CharConversionException("Invalid UTF-32 character");

        assertThatThrownBy(() -> api(200, "application/json", new Watched("[{\"parts\":[", invalid))
                        .look(BinaryBody.of(new byte[] {1}, "image/png")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("not the JSON expected");
    }

    @ParameterizedTest
    @CsvSource({"cfut_0123456789012345678901234567890123456789,false", "nothing,true"})
    void answer_garbageWithAToken_hasNoCauseThatQuotesIt(String garbage, boolean hasCause) {
        assertThatThrownBy(() ->
                        api(200, "application/json", new Watched(garbage, null)).chat(HI))
                .isInstanceOfSatisfying(ProtocolException.class, e -> {
                    assertThat(e.getCause() != null).isEqualTo(hasCause);
                    assertThat(e.getMessage()).doesNotContain("cfut_0");
                });
    }
}
