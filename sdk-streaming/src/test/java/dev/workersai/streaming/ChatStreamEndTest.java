package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.error.TransportException;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer ends, and how it may fail to. */
class ChatStreamEndTest {

    private static final String HELLO = events("{\"response\":\"Hel\"}", "{\"response\":\"lo\"}");

    private static InputStream breakingAfter(String text) {
        return new SequenceInputStream(DrippingInput.of(text, 5), new BrokenInput());
    }

    @Test
    void end_doneMarker_endsTheAnswerAndFreesTheConnection() {
        DrippingInput bytes = DrippingInput.of(HELLO + "data: {\"response\":\"more\"}\n\n", 1);

        assertThat(Reading.stream(bytes, StreamOptions.defaults()).result().text())
                .isEqualTo("Hello");

        assertThat(bytes.isClosed()).isTrue();
    }

    /** A body that is closed before its end costs an HTTP/1.1 connection, and in a bad moment somebody else's call. */
    @Test
    void end_doneMarker_theBodyIsReadToItsEndBeforeItIsClosed() {
        DrippingInput bytes = DrippingInput.of(HELLO + "\n\n", 1);

        Reading.stream(bytes, StreamOptions.defaults()).result();

        assertThat(bytes.left()).isZero();
    }

    @Test
    void end_brokenBodyAfterTheDoneMarker_isNobodysBusiness() {
        InputStream broken = new SequenceInputStream(DrippingInput.of(HELLO, 7), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        });
        EventStream events = EventStream.of(broken, "text/event-stream");

        assertThat(EventStreams.chat(events).result().text()).isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: [DONE]",
                "data: [DONE]\n",
                "data:[DONE]\r",
                "data: [DONE]\r\n\r\n",
                "data: [DONE] \n\n",
                "data:   [DONE]  \n\n",
                "event: done\ndata: [DONE]\nid: 1"
            })
    void end_doneMarkerWithoutItsEmptyLine_isComplete(String end) {
        assertThat(Reading.words("data: {\"response\":\"a\"}\n\n" + end, 1)).containsExactly("text a");
    }

    @PacketSizes
    void end_finishReasonOnly_isComplete(int size) {
        assertThat(Reading.words("data: {\"response\":\"a\",\"finish_reason\":\"stop\"}\n\ndata: {\"resp", size))
                .containsExactly("text a", "finish stop");
    }

    @PacketSizes
    void end_doneMarkerOnly_isAnEmptyAnswer(int size) {
        ChatResult result = Reading.stream("data: [DONE]\n\n", size).result();

        assertThat(result.text()).isEmpty();
        assertThat(result.finishReason()).isEmpty();
        assertThat(result.usage()).isEmpty();
    }

    @PacketSizes
    void end_neither_isTruncatedWithThePartialResult(int size) {
        String stream = "data: {\"response\":\"<think>hm</think>Hel\"}\n\ndata: {\"response\":\"lost\"}\n";
        ChatStream open = Reading.stream(stream, size);
        List<String> seen = new ArrayList<>();

        StreamTruncatedException failure = catchThrowableOfType(
                StreamTruncatedException.class, () -> open.text().forEach(seen::add));

        assertThat(seen).containsExactly("Hel");
        assertThat(failure.partialResult().text()).isEqualTo("Hel");
        assertThat(failure.partialResult().reasoning()).isEqualTo("hm");
        assertThat(failure).hasNoCause().hasMessageContaining("after 3 characters of text");
        assertThatThrownBy(open::result).isSameAs(failure);
        assertThat(open.partialResult().text()).isEqualTo("Hel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ": ping\n\n", "\uFEFF"})
    void end_withoutAnyEvent_isTruncated(String stream) {
        assertThatThrownBy(() -> Reading.stream(stream, 1).result())
                .isInstanceOf(StreamTruncatedException.class)
                .hasMessageContaining("after 0 characters");
    }

    @Test
    void connection_breaksAfterText_isTruncatedWithTheCause() {
        ChatStream stream =
                Reading.stream(breakingAfter("data: {\"response\":\"Hel\"}\n\ndata: {\"re"), StreamOptions.defaults());

        StreamTruncatedException failure = catchThrowableOfType(StreamTruncatedException.class, stream::result);

        assertThat(failure.partialResult().text()).isEqualTo("Hel");
        assertThat(failure.getCause()).isInstanceOf(TransportException.class).hasRootCauseMessage("reset");
    }

    @Test
    void connection_breaksAfterTheFinishReason_theAnswerIsComplete() {
        String stream = "data: {\"response\":\"Hel\",\"finish_reason\":\"stop\"}\n\n";

        assertThat(Reading.words(Reading.stream(breakingAfter(stream), StreamOptions.defaults())))
                .containsExactly("text Hel", "finish stop");
    }

    @Test
    void connection_breaksBeforeAnything_isATransportFailure() {
        assertThatThrownBy(() -> Reading.stream(breakingAfter(": hi\n\n"), StreamOptions.defaults())
                        .result())
                .isInstanceOf(TransportException.class)
                .hasRootCauseMessage("reset");
    }
}
