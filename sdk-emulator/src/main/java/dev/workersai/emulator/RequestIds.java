package dev.workersai.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers dressed up as the ids that the service puts into headers and answers; the same run gives the same ids. */
final class RequestIds {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicLong count = new AtomicLong();

    /** Sixteen hexadecimal digits and the code of a data centre. */
    String nextRay() {
        return String.format(Locale.ROOT, "%016x-EMU", count.incrementAndGet() * SPREAD);
    }

    String nextUuid() {
        return uuidOf("request " + count.incrementAndGet());
    }

    /** The uuid that belongs to a text for ever. */
    static String uuidOf(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
