package dev.workersai.streaming;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names of members as texts, each made once: the events of all streams have the same few, and to make them anew is an eighth
 * of a chunk (docs/performance.md). Of two that want one place, the
 * later stays, so that a server's strange names take no memory. For any number of threads, which may make a name twice.
 */
final class JsonNames {

    private static final int SIZE = 128;

    private static final int LONGEST = 32;

    private final @Nullable Name[] names = new Name[SIZE];

    /** Returns the text of a name that has no escapes. */
    String of(byte[] source, int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return new String(source, start, length, StandardCharsets.UTF_8);
        }
        int place = place(source[start], source[start + length / 2], source[end - 1], length);
        Name name = names[place];
        if (name == null || !Arrays.equals(name.bytes, 0, name.bytes.length, source, start, end)) {
            name = new Name(Arrays.copyOfRange(source, start, end));
            names[place] = name;
        }
        return name.text;
    }

    /** The factors were searched for: with them no two names of the dialects want one place. */
    private static int place(byte first, byte middle, byte last, int length) {
        return (3 * first + 44 * middle + 25 * last + 9 * length) & (SIZE - 1);
    }

    private static final class Name {

        private final byte[] bytes;
        private final String text;

        Name(byte[] bytes) {
            this.bytes = bytes;
            this.text = new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
