package dev.workersai.text;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.SummarizeModel;
import dev.workersai.internal.AsyncCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Sums up a text. The one such model of the catalog is retired: its card says since when, and which chat model to ask
 * instead.
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. Null is refused everywhere, save as the value of an extra.
 *
 * <p>Calls throw {@link dev.workersai.error.ApiException} if the service refuses,
 * {@link dev.workersai.error.TransportException} if no complete answer arrives,
 * {@link dev.workersai.error.ProtocolException} if the answer cannot be read, and {@link IllegalArgumentException} if a
 * field is missing or out of bounds.
 */
public final class SummarizeModelRef extends TaskRef<SummarizeModelRef> {

    private SummarizeModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Summarize.BART_LARGE_CNN}
     */
    public static SummarizeModelRef of(WorkersAiClient client, SummarizeModel<?, ?> model) {
        return new SummarizeModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; of one that the catalog does not know nothing is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static SummarizeModelRef of(WorkersAiClient client, String modelId) {
        return new SummarizeModelRef(TaskCall.to(client, modelId, SummarizeModel.class));
    }

    @Override
    SummarizeModelRef with(TaskCall changed) {
        return new SummarizeModelRef(changed);
    }

    /**
     * {@return a ref whose summaries end after so many tokens; 1024 if this is not set}
     *
     * @param tokens the most to write
     */
    public SummarizeModelRef maxLength(int tokens) {
        return with(call().with("max_length", tokens));
    }

    /**
     * {@return the summary of a text; waits for it}
     *
     * @param text not empty
     */
    public String text(String text) {
        return call().with("input_text", Objects.requireNonNull(text, "text"))
                .send()
                .text("summary");
    }

    /**
     * {@return the summary, when it has come} Cancelling the future ends the call.
     *
     * @param text not empty
     */
    public CompletableFuture<String> textAsync(String text) {
        return AsyncCall.start(() -> text(text));
    }
}
