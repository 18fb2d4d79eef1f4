package dev.workersai.streaming;

import dev.workersai.error.CallFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where a stream comes from, for messages and results.
 *
 * @param model the id of the model called, null if it is not known here
 * @param rayId the edge's id of the request, null if it is not known here
 */
record StreamOrigin(@Nullable String model, @Nullable String rayId) {

    static final StreamOrigin UNKNOWN = new StreamOrigin(null, null);

    /** Returns how messages begin. */
    String subject() {
        return (model == null ? "event stream" : model) + (rayId == null ? "" : " (ray " + rayId + ")");
    }

    /** Returns what is known of a stream that failed; its HTTP status was that of success. */
    CallFailure failure() {
        return facts().build();
    }

    /** Returns the same, to be added to. */
    CallFailure.Builder facts() {
        return CallFailure.builder()
                .status(200)
                .operation("event stream")
                .model(model)
                .cfRay(rayId)
                .requestId(rayId);
    }
}
