package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams whose bytes end with an exception, before and after text and the finish reason. */
class BrokenStreamTest {

    private static final String TEXT = "data: {\"response\":\"Hel\"}\n\n";
    private static final String FINISHED = "data: {\"response\":\"Hel\",\"finish_reason\":\"stop\"}\n\n";

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    static Stream<IOException> interrupts() {
        return Stream.of(
                new InterruptedIOException("interrupted"), new IOException("closed", new InterruptedException()));
    }

    @ParameterizedTest
    @MethodSource("interrupts")
    void interrupt_beforeAnything_isItsExceptionAndKeepsTheFlag(IOException interrupt) {
        assertThatThrownBy(() -> breaking("", interrupt).result())
                .isInstanceOf(CallInterruptedException.class)
                .hasMessage("event stream: interrupted while waiting for more.")
                .hasCause(interrupt);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("interrupts")
    void interrupt_afterText_handsOverWhatCame(IOException interrupt) {
        StreamFailedException failure = catchThrowableOfType(
                StreamFailedException.class, () -> breaking(TEXT, interrupt).result());

        assertThat(failure)
                .isNotInstanceOf(StreamTruncatedException.class)
                .hasCauseInstanceOf(CallInterruptedException.class)
                .hasMessageContaining("after 3 characters of text. event stream: interrupted");
        assertThat(failure.partialResult().text()).isEqualTo("Hel");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("interrupts")
    void interrupt_afterTheFinishReason_isAnInterruptAllTheSame(IOException interrupt) {
        assertThatThrownBy(() -> breaking(FINISHED, interrupt).result())
                .isInstanceOf(StreamFailedException.class)
                .hasCauseInstanceOf(CallInterruptedException.class);
    }

    @Test
    void timeoutOfASocket_isABreakAndNoInterrupt() {
        SocketTimeoutException silence = new SocketTimeoutException("Read timed out");

        assertThatThrownBy(() -> breaking("", silence).result())
                .isInstanceOf(TransportException.class)
                .hasMessage("event stream: the connection broke: java.net.SocketTimeoutException: Read timed out");
        assertThatThrownBy(() -> breaking(TEXT, silence).result()).isInstanceOf(StreamTruncatedException.class);
        assertThat(breaking(FINISHED, silence).result().text()).isEqualTo("Hel");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void ceiling_afterTheFinishReason_isNoEndInGoodOrder() {
        StreamOptions options = StreamOptions.builder().maxLineBytes(60).build();
        String stream = FINISHED + "data: " + "x".repeat(100) + "\n\n";

        StreamFailedException failure = catchThrowableOfType(
                StreamFailedException.class,
                () -> Reading.stream(DrippingInput.of(stream, 7), options).result());

        assertThat(failure).isNotInstanceOf(StreamTruncatedException.class).hasCauseInstanceOf(ProtocolException.class);
        assertThat(failure.partialResult().finishReason()).contains(FinishReason.STOP);
    }

    @Test
    void failure_whateverItIs_isTheLastThingThatIsRead() {
        AtomicInteger reads = new AtomicInteger();
        IOException reset = new IOException("reset");
        ChatStream stream = Reading.stream(failing(reads, reset), StreamOptions.defaults());

        assertThatThrownBy(stream::result).isInstanceOf(TransportException.class);
        assertThatThrownBy(stream::result).isInstanceOf(TransportException.class);

        assertThat(reads).hasValue(1);
    }

    @Test
    void partialResult_textHeldBackAsTheStartOfATag_isInIt() {
        StreamTruncatedException failure = catchThrowableOfType(
                StreamTruncatedException.class,
                () -> breaking("data: {\"response\":\" <thi\"}\n\n", new IOException("reset"))
                        .result());

        assertThat(failure.partialResult().text()).isEqualTo(" <thi");
    }

    @Test
    void partialResult_textOfTheEventThatReportsTheFailure_isInIt() {
        String event =
                "{\"type\":\"response.completed\",\"response\":{\"status\":\"failed\",\"error\":{\"message\":\"broke\"},"
                        + "\"output\":[{\"type\":\"message\",\"content\":[{\"text\":\"Hel\"}]}]}}";

        StreamFailedException failure =
                catchThrowableOfType(StreamFailedException.class, () -> Reading.result(Reading.events(event)));

        assertThat(failure.partialResult().text()).isEqualTo("Hel");
        assertThat(failure).hasMessageContaining("broke");
    }

    @Test
    void message_countsToolCalls() {
        String call = "{\"name\":\"f\",\"arguments\":{}}";

        assertThatThrownBy(() -> Reading.result("data: {\"tool_calls\":[" + call + "]}\n\n"))
                .isInstanceOf(StreamTruncatedException.class)
                .hasMessageContaining("after 0 characters of text and 1 tool call without");
        assertThatThrownBy(() -> Reading.result("data: {\"tool_calls\":[" + call + "," + call + "]}\n\n"))
                .isInstanceOf(StreamTruncatedException.class)
                .hasMessageContaining("after 0 characters of text and 2 tool calls without");
        assertThatThrownBy(() -> Reading.result(TEXT)).hasMessageContaining("after 3 characters of text without");
    }

    private static ChatStream breaking(String stream, IOException failure) {
        return Reading.stream(
                new SequenceInputStream(DrippingInput.of(stream, 7), failing(new AtomicInteger(), failure)),
                StreamOptions.defaults());
    }

    private static InputStream failing(AtomicInteger reads, IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                reads.incrementAndGet();
                throw failure;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
    }
}
