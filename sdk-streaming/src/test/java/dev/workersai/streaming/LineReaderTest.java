package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much it waits for, keeps and gives up; what lines are, {@link SseReaderTest} shows. */
class LineReaderTest {

    private static final int CEILING = 4;

    @Test
    void next_beforeAnythingArrived_isToBeAskedAgain() throws IOException {
        LineReader lines = lines("", "a\n");

        assertThat(lines.next()).isFalse();
        assertThat(lines.isStarved()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.lineEnd() - lines.lineStart()).isEqualTo(1);
    }

    @Test
    void peek_beforeAnythingArrived_isToBeAskedAgain() throws IOException {
        LineReader lines = lines("", "\n {");

        assertThat(lines.peek()).isEqualTo(-1);
        assertThat(lines.isStarved()).isTrue();
        assertThat(lines.peek()).isEqualTo('{');
    }

    @Test
    void readAll_beforeAnythingArrived_isToBeAskedAgain() throws IOException {
        LineReader lines = lines("", "{", "", "}");

        assertThat(lines.readAll(CEILING)).isFalse();
        assertThat(lines.readAll(CEILING)).isFalse();
        assertThatThrownBy(() -> lines.readAll(CEILING)).hasMessage("asked for more than was needed");
    }

    @Test
    void nextUnfinished_nothingLeft_isNone() throws IOException {
        LineReader lines = lines("a\nb");
        lines.next();

        assertThat(lines.nextUnfinished()).isTrue();
        assertThat(lines.nextUnfinished()).isFalse();
    }

    /** The first event of a live stream must not wait for bytes that only a byte order mark would have. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u00EF\n", "\u00EF\u00BB\n"})
    void next_thatIsNoByteOrderMarkByItsFirstBytes_waitsForNoMore(String line) throws IOException {
        LineReader lines = lines(line);

        assertThat(lines.next()).isTrue();
        assertThat(lines.lineStart()).isZero();
        assertThat(lines.lineEnd()).isEqualTo(line.length() - 1);
    }

    @Test
    void next_byteOrderMarkInAPacketOfItsOwn_isSkipped() throws IOException {
        LineReader lines = lines("\u00EF\u00BB\u00BF", "a\n");

        assertThat(lines.next()).isTrue();
        assertThat(lines.buffer()[lines.lineStart()]).isEqualTo((byte) 'a');
        assertThat(lines.lineEnd() - lines.lineStart()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 123", "4, 123", "5, -1"})
    void peek_behindWhiteSpace_looksAsFarAsALineMayBeLong(int spaces, int first) throws IOException {
        assertThat(lines(" ".repeat(spaces), "{").peek()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000, 8000, 8192})
    void buffer_ofManyLines_staysAsItWas(int packet) throws IOException {
        String line = "x".repeat(2500) + "\n";
        LineReader lines = new LineReader(DrippingInput.of(line.repeat(100), packet), 10_000);

        for (int i = 0; i < 100; i++) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.lineEnd() - lines.lineStart()).isEqualTo(2500);
        }

        assertThat(lines.next()).isFalse();
        assertThat(lines.buffer()).hasSize(8192);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 8000, 8192})
    void buffer_ofManyLinesBehindAPinnedOne_staysAsItWas(int packet) throws IOException {
        String line = "x".repeat(1000) + "\n";
        LineReader lines = new LineReader(DrippingInput.of(line.repeat(100), packet), 10_000);
        lines.next();
        lines.pin(lines.lineStart(), lines.lineEnd());

        while (lines.next()) {
            assertThat(lines.lineEnd() - lines.lineStart()).isEqualTo(1000);
        }

        assertThat(lines.pinEnd() - lines.pinStart()).isEqualTo(1000);
        assertThat(lines.buffer()).hasSize(8192);
    }

    @Test
    void buffer_ofALongLine_doublesUntilItFits() throws IOException {
        LineReader lines = new LineReader(DrippingInput.of("x".repeat(20_000) + "\n", 3000), 100_000);

        assertThat(lines.next()).isTrue();

        assertThat(lines.lineEnd() - lines.lineStart()).isEqualTo(20_000);
        assertThat(lines.buffer()).hasSize(32_768);
    }

    private static LineReader lines(String... packets) {
        return new LineReader(new Packets(List.of(packets)), CEILING);
    }

    /** Gives packets, one byte a character; an empty one says that nothing has arrived. Refuses to be asked for more. */
    private static final class Packets extends InputStream {

        private final Queue<String> packets;

        Packets(List<String> packets) {
            this.packets = new ArrayDeque<>(packets);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (packets.isEmpty()) {
                throw new IllegalStateException("asked for more than was needed");
            }
            byte[] packet = packets.remove().getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(packet, 0, target, offset, packet.length);
            return packet.length;
        }

        @Override
        public int read() {
            throw new AssertionError("byte by byte");
        }
    }
}
