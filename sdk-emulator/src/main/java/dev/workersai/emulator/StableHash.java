package dev.workersai.emulator;

import java.util.SplittableRandom;

/** Numbers that depend on their input only: the same in every JVM, locale and run. */
final class StableHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX_1 = 0xff51afd7ed558ccdL;
    private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 33;

    private StableHash() {}

    static long of(CharSequence text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    static long of(byte[] bytes) {
        long hash = OFFSET;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        return mixed(hash);
    }

    /** A source of numbers that is the same for the same text. */
    static SplittableRandom random(CharSequence text) {
        return new SplittableRandom(of(text));
    }

    // The multiplication above leaves the low bits of similar texts similar; this spreads them.
    private static long mixed(long hash) {
        long spread = (hash ^ (hash >>> HALF)) * MIX_1;
        spread = (spread ^ (spread >>> HALF)) * MIX_2;
        return spread ^ (spread >>> HALF);
    }
}
