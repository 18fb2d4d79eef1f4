package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SseReaderTest {

    @PacketSizes
    void next_lineEndsMixed_endsLinesAllTheSame(int size) throws IOException {
        assertThat(data("data: a\r\n\r\ndata: b\r\rdata: c\n\ndata: d\r\n\rdata: e\n\r\ndata: f\r\n\n", size))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @PacketSizes
    void next_byteOrderMark_isSkippedOnceAtTheStart(int size) throws IOException {
        assertThat(data("\uFEFFdata: a\n\n\uFEFFdata: lost\n\ndata: \uFEFFb\n\n", size))
                .containsExactly("a", "\uFEFFb");
    }

    @PacketSizes
    void next_spacesAroundData_removesExactlyOne(int size) throws IOException {
        assertThat(data("data:a\n\ndata:  x \n\ndata:\tb\n\ndata : no\n\n", size))
                .containsExactly("a", " x ", "\tb");
    }

    @PacketSizes
    void next_severalDataLines_joinsThemWithLineFeeds(int size) throws IOException {
        assertThat(data("data: a\r\ndata:\r\n: comment\r\nid: 1\r\ndata\r\ndata:  b\r\n\r\ndata: c\n\n", size))
                .containsExactly("a\n\n\n b", "c");
    }

    @PacketSizes
    void next_emptyData_isAnEvent(int size) throws IOException {
        assertThat(data("data\n\ndata:\n\ndata: \n\nevent: x\n\n\n\n", size)).containsExactly("", "", "");
    }

    @PacketSizes
    void next_commentsAndUnknownFields_areIgnored(int size) throws IOException {
        assertThat(data(": hi\n:\nfoo: bar\nfoo\nDATA: no\ndatas: no\n data: no\ndata: a\n\n", size))
                .containsExactly("a");
    }

    @PacketSizes
    void next_typesAndIds_followTheStandard(int size) throws IOException {
        String stream = "event: one\nid: 1\ndata: a\n\nevent: lost\n\ndata: b\n\nid: x\0y\nevent:two\ndata: c\n\n"
                + "id\ndata: d\n\nevent: e1\nevent: e2\ndata: e\n\nevent: e2\ndata: f\n\n";

        assertThat(SseEvent.readAll(DrippingInput.of(stream, size)))
                .containsExactly(
                        new SseEvent("one", "a", "1"),
                        new SseEvent("message", "b", "1"),
                        new SseEvent("two", "c", "1"),
                        new SseEvent("message", "d", ""),
                        new SseEvent("e2", "e", ""),
                        new SseEvent("e2", "f", ""));
    }

    @PacketSizes
    void next_retry_takesDigitsOnly(int size) throws IOException {
        SseReader reader = reader("retry: 1909\nretry: 2s\nretry:\nretry: -1\nretry: 99999999999999999999\n", size);

        assertThat(reader.next()).isFalse();
        assertThat(reader.retryMillis()).isEqualTo(1909);
    }

    @PacketSizes
    void next_characterSplitOverPackets_isWhole(int size) throws IOException {
        assertThat(data("data: é€😀\n\n", size)).containsExactly("é€😀");
    }

    @PacketSizes
    void next_lastEventUnfinished_isDroppedButShown(int size) throws IOException {
        for (String end : List.of("data: b", "data: b\n", "data: b\r", "data: b\nid: 1")) {
            SseReader reader = reader("data: a\n\n" + end, size);

            assertThat(SseEvent.readAll(reader)).extracting(SseEvent::data).containsExactly("a");
            assertThat(reader.readUnfinished()).isTrue();
            assertThat(SseEvent.data(reader)).isEqualTo("b");
        }
        SseReader finished = reader("data: a\n\n", size);
        assertThat(SseEvent.readAll(finished)).hasSize(1);
        assertThat(finished.readUnfinished()).isFalse();
    }

    @Test
    void next_carriageReturnAtTheEndOfAPacket_doesNotWaitForALineFeed() throws IOException {
        SseReader reader = new SseReader(new FailsAfter("data: a\r\r"), 100, 100);

        assertThat(reader.next()).isTrue();
        assertThat(SseEvent.data(reader)).isEqualTo("a");
    }

    @Test
    void next_eventLongerThanTheBuffer_isWhole() throws IOException {
        String first = "x".repeat(100_000);
        String second = "y".repeat(30_000);
        String stream = "data: " + first + "\n\ndata: " + second + "\ndata: " + first + "\n\n";

        for (int size : new int[] {1, 7, 8191, 8192, 8193, 1 << 24}) {
            assertThat(data(stream, size)).containsExactly(first, second + "\n" + first);
        }
    }

    @Test
    void next_manyIgnoredLinesInsideAnEvent_doNotPileUp() throws IOException {
        String stream = "data: a\n" + (": " + "x".repeat(1000) + "\n").repeat(2000) + "data: b\n\n";
        SseReader reader = reader(stream, 4096);

        assertThat(reader.next()).isTrue();
        assertThat(SseEvent.data(reader)).isEqualTo("a\nb");
        assertThat(reader.buffer().length).isLessThanOrEqualTo(16 * 1024);
    }

    @PacketSizes
    void next_lineOverTheCeiling_failsWithItsName(int size) throws IOException {
        for (String line : List.of("data: " + "x".repeat(95), ":" + "x".repeat(100), "x".repeat(101))) {
            SseReader reader =
                    new SseReader(DrippingInput.of("data: " + "y".repeat(94) + "\n\n" + line, size), 100, 1000);

            assertThat(reader.next()).isTrue();
            assertThatThrownBy(reader::next)
                    .isInstanceOf(SizeLimitException.class)
                    .hasMessage("a line is longer than 100 bytes (maxLineBytes)");
        }
    }

    @PacketSizes
    void next_eventOverTheCeiling_failsWithItsName(int size) throws IOException {
        String fits = "data: 12345\ndata: 6789\n\n";
        SseReader reader = new SseReader(DrippingInput.of(fits + "data: 12345\ndata: 67890\n\n", size), 100, 10);

        assertThat(reader.next()).isTrue();
        assertThatThrownBy(reader::next)
                .isInstanceOf(SizeLimitException.class)
                .hasMessage("an event is longer than 10 bytes (maxEventBytes)");
    }

    @PacketSizes
    void peek_anything_showsTheFirstByteThatIsNoSpaceAndTakesNothing(int size) throws IOException {
        SseReader reader = reader("\uFEFF \r\n\ndata: a\n\n", size);

        assertThat(reader.peek()).isEqualTo('d');
        assertThat(reader.next()).isTrue();
        assertThat(SseEvent.data(reader)).isEqualTo("a");
        assertThat(reader("\uFEFF \n", size).peek()).isEqualTo(-1);
        assertThat(reader("", size).peek()).isEqualTo(-1);
        assertThat(reader("é", size).peek()).isEqualTo(0xC3);
    }

    private static List<String> data(String stream, int size) throws IOException {
        return SseEvent.readAll(DrippingInput.of(stream, size)).stream()
                .map(SseEvent::data)
                .toList();
    }

    private static SseReader reader(String stream, int size) {
        return new SseReader(DrippingInput.of(stream, size), 1 << 20, 1 << 20);
    }

    /** Gives its text and then, instead of waiting for more, fails. */
    private static final class FailsAfter extends InputStream {

        private final InputStream text;

        FailsAfter(String text) {
            this.text = DrippingInput.of(text, 1 << 20);
        }

        @Override
        public int read() throws IOException {
            throw new AssertionError("not used");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = text.read(target, offset, length);
            if (count < 0) {
                throw new AssertionError("it waits for more");
            }
            return count;
        }
    }
}
