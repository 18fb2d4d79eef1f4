package dev.workersai.streaming;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a stream comes from, for messages and results.
 *
 * @param model the id of the model called, null if it is not known here
 * @param rayId the edge's id of the request, null if it is not known here
 * @param callIds ids that tool calls have earlier in the conversation
 */
record StreamOrigin(@Nullable String model, @Nullable String rayId, Set<String> callIds) {

    static final StreamOrigin UNKNOWN = new StreamOrigin(null, null, Set.of());

    /** Returns how messages begin. */
    String subject() {
        return (model == null ? "event stream" : model) + (rayId == null ? "" : " (ray " + rayId + ")");
    }
}
