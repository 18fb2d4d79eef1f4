package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from under the parser, and what is left to it. */
class Base64TextTest {

    private static RawBytes raw(String text, int packet) throws IOException {
        RawBytes raw = new RawBytes(new AnswerBody(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, packet));
            }
        }));
        raw.fill();
        return raw;
    }

    private static String rest(RawBytes raw) throws IOException {
        while (raw.fill()) {
            // until all is there
        }
        return new String(raw.buffer(), raw.at(), raw.limit() - raw.at(), StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "0,100",
        "1,7",
        "2,1",
        "3,4096",
        "12286,5000",
        "12287,16384",
        "12288,16384",
        "12289,16385",
        "12288,1",
        "24576,3",
        "24577,20000",
        "200000,8192"
    })
    void read_plain_takesAllUpToTheQuote(int length, int packet) throws IOException {
        byte[] bytes = random(length);
        RawBytes raw = raw(Base64.getEncoder().encodeToString(bytes) + "\",\"more\":1}", packet);
        Base64Text text = new Base64Text(raw);

        assertThat(text.read()).isTrue();
        assertThat(text.bytes()).isEqualTo(bytes);
        assertThat(rest(raw)).isEqualTo("\",\"more\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\/AAA\"", "\nAAA\"", "\tAAA\"", "AA*A\"", "QQ==QQ==\"", "", "AAA"})
    void read_somethingElse_leavesItAndKnowsWhatItTook(String end) throws IOException {
        for (int pieces : new int[] {0, 1, 2}) {
            for (int packet : new int[] {1, 10_000}) {
                String begin = Base64.getEncoder().encodeToString(random(12_288 * pieces));
                RawBytes raw = raw(begin + end, packet);
                Base64Text text = new Base64Text(raw);

                assertThat(text.read()).isFalse();
                assertThat(text.text() + rest(raw)).isEqualTo(begin + end);
            }
        }
    }
}
