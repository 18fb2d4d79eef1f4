package dev.workersai.internal;

import dev.workersai.error.CallTimeoutException.Phase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells which time had passed when the reading of an answer failed. */
public final class AnswerTimeout {

    private AnswerTimeout() {}

    /** {@return what the answer took too long for, null if it failed in another way} */
    public static @Nullable Phase phaseOf(IOException failure) {
        if (!(failure instanceof WireException wire)) {
            return null;
        }
        return switch (wire.kind()) {
            case IDLE_TIMEOUT -> Phase.IDLE;
            case CALL_TIMEOUT -> Phase.CALL;
            default -> null;
        };
    }
}
