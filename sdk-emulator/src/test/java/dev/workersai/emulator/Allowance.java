package dev.workersai.emulator;

/** How much memory reading an answer may take, all that is garbage at once included. */
final class Allowance {

    private static final long FIXED = 8L * 1024 * 1024;
    private static final long PER_BYTE = 150;

    private Allowance() {}

    static long of(long bytes) {
        return FIXED + PER_BYTE * bytes;
    }
}
