package dev.workersai.emulator;

import java.io.IOException;

/** Thrown while an answer is written, to end the connection on purpose. */
final class BrokenOffException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean reset;

    /** Takes whether the connection is reset, or else closed in an orderly way. */
    BrokenOffException(boolean reset) {
        super("broken off on purpose");
        this.reset = reset;
    }

    boolean isReset() {
        return reset;
    }
}
