package dev.workersai.streaming;

import dev.workersai.CallInfo;
import dev.workersai.error.CallFailure;
import dev.workersai.internal.ActiveCall;
import dev.workersai.internal.CallFacts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from, and what is known of it besides its body: for messages and results. Immutable.
 *
 * @param model the id of the model called, null if it is not known here
 * @param rayId the edge's id of the request, null if it is not known here
 * @param neurons the bill, null if no header says it
 * @param limit where the service cuts the answer, in tokens, null if that is unknown or the answer says so itself
 * @param live whether a stream was asked for
 * @param attempts the models that failed before this one
 * @param callIds ids that tool calls have earlier in the conversation
 * @param call the call behind the body, null if that is not a client's
 */
record StreamOrigin(
        @Nullable String model,
        @Nullable String rayId,
        @Nullable Double neurons,
        @Nullable Long limit,
        boolean live,
        List<FallbackException.Attempt> attempts,
        Set<String> callIds,
        @Nullable ActiveCall call) {

    static final StreamOrigin UNKNOWN = new StreamOrigin(null, null);

    StreamOrigin(@Nullable String model, @Nullable String rayId) {
        this(model, rayId, null, null, true, List.of(), Set.of(), null);
    }

    /** Returns the same with what the call behind the body knows, where there is one. */
    StreamOrigin behind(@Nullable ActiveCall known) {
        if (known == null) {
            return this;
        }
        CallInfo info = known.info();
        return new StreamOrigin(
                model == null ? info.model().orElse(null) : model,
                rayId == null ? info.cfRay().orElse(null) : rayId,
                neurons,
                limit,
                live,
                attempts,
                callIds,
                known);
    }

    /** Returns how messages begin. */
    String subject() {
        return (model == null ? "event stream" : model) + (rayId == null ? "" : " (ray " + rayId + ")");
    }

    /** Returns what is known by now of a stream that failed; its HTTP status was that of success. */
    CallFailure failure() {
        return facts().build();
    }

    /** Returns the same, to be added to. */
    CallFailure.Builder facts() {
        if (call != null) {
            return CallFacts.of(call.info()).model(model);
        }
        return CallFailure.builder()
                .status(200)
                .operation("event stream")
                .model(model)
                .cfRay(rayId)
                .requestId(rayId);
    }

    /** Returns why the model stopped: where it does not say so, that it was cut can be told from the length. */
    @Nullable
    FinishReason finishReason(@Nullable FinishReason said, @Nullable Usage usage) {
        boolean cut = said == null && usage != null && limit != null && usage.completionTokens() >= limit;
        return cut ? FinishReason.LENGTH : said;
    }

    /** Returns the usage with the bill, which may be in the header alone. */
    @Nullable
    Usage billed(@Nullable Usage said) {
        if (neurons == null || (said != null && said.neurons().isPresent())) {
            return said;
        }
        return (said == null ? Usage.builder().build() : said).withNeurons(neurons);
    }
}
