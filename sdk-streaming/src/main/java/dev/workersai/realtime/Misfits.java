package dev.workersai.realtime;

import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.internal.EventErrors;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a message that is not what the service promises. */
final class Misfits {

    private static final int SWITCHED = 101;

    private Misfits() {}

    static ProtocolException of(String model, String problem, String sample, @Nullable Throwable cause) {
        String start = EventErrors.shortened(sample);
        String message = model + ": " + problem + (start.isEmpty() ? "." : "; it starts: " + start);
        return new ProtocolException(message, failure(model, start).build(), cause);
    }

    static CallFailure.Builder failure(String model, String sample) {
        return CallFailure.builder()
                .status(SWITCHED)
                .operation("websocket")
                .model(model)
                .sample(sample);
    }
}
