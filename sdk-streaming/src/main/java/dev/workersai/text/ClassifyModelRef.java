package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ClassifyModel;
import dev.workersai.internal.AsyncCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Puts labels on a text.
 *
 * <pre>{@code
 * String mood = ai.classify(Models.Classify.DISTILBERT_SST_2_INT8).text("What a day!").get(0).label();
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. Null is refused everywhere, save as the value of an extra.
 *
 * <p>Calls throw {@link dev.workersai.error.ApiException} if the service refuses,
 * {@link dev.workersai.error.TransportException} if no complete answer arrives,
 * {@link dev.workersai.error.ProtocolException} if the answer cannot be read, and {@link IllegalArgumentException} if a
 * field is missing or out of bounds.
 */
public final class ClassifyModelRef extends TaskRef<ClassifyModelRef> {

    private ClassifyModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Classify.DISTILBERT_SST_2_INT8}
     */
    public static ClassifyModelRef of(WorkersAiClient client, ClassifyModel<?, ?> model) {
        return new ClassifyModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; of one that the catalog does not know nothing is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static ClassifyModelRef of(WorkersAiClient client, String modelId) {
        return new ClassifyModelRef(TaskCall.to(client, modelId, ClassifyModel.class));
    }

    @Override
    ClassifyModelRef with(TaskCall changed) {
        return new ClassifyModelRef(changed);
    }

    /**
     * {@return the labels of a text, the surest first; waits for them}
     *
     * @param text not empty
     */
    public List<ScoredLabel> text(String text) {
        TaskAnswer answer =
                call().with("text", Objects.requireNonNull(text, "text")).send();
        List<ScoredLabel> labels = new ArrayList<>();
        for (JsonNode label : answer.list("response")) {
            labels.add(new ScoredLabel(label.path("label").asText(), answer.number(label, "score")));
        }
        labels.sort(Comparator.comparingDouble(ScoredLabel::score).reversed());
        return List.copyOf(labels);
    }

    /**
     * {@return the labels, the surest first, when they have come} Cancelling the future ends the call.
     *
     * @param text not empty
     */
    public CompletableFuture<List<ScoredLabel>> textAsync(String text) {
        return AsyncCall.start(() -> text(text));
    }
}
