package dev.workersai.streaming;

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
}
