package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.RerankModel;
import dev.workersai.internal.AsyncCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Sorts documents by how well they fit a query.
 *
 * <pre>{@code
 * List<Ranked<String>> best = ai.rerank(Models.Rerank.BGE_RERANKER_BASE).query("java sdk").topK(3).documents(texts);
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
public final class RerankModelRef extends TaskRef<RerankModelRef> {

    private RerankModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Rerank.BGE_RERANKER_BASE}
     */
    public static RerankModelRef of(WorkersAiClient client, RerankModel<?, ?> model) {
        return new RerankModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; of one that the catalog does not know nothing is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static RerankModelRef of(WorkersAiClient client, String modelId) {
        return new RerankModelRef(TaskCall.to(client, modelId, RerankModel.class));
    }

    @Override
    RerankModelRef with(TaskCall changed) {
        return new RerankModelRef(changed);
    }

    /**
     * {@return a ref with what to rank by}
     *
     * @param text not empty
     */
    public RerankModelRef query(String text) {
        return with(call().with("query", Objects.requireNonNull(text, "text")));
    }

    /**
     * {@return a ref that keeps the best documents only; all of them if this is not set}
     *
     * @param most at least 1
     */
    public RerankModelRef topK(int most) {
        return with(call().with("top_k", most));
    }

    /**
     * {@return the documents, best first}
     *
     * @param documents any number; none are answered without a call
     */
    public List<Ranked<String>> documents(List<String> documents) {
        return documents(documents, Function.identity());
    }

    /**
     * {@return the documents, best first}
     *
     * @param documents any number; none are answered without a call
     * @param text gives the text of a document, which is what the model sees of it
     * @param <T> the type of the documents
     */
    public <T> List<Ranked<T>> documents(List<T> documents, Function<? super T, String> text) {
        List<T> given = List.copyOf(documents);
        List<Map<String, String>> contexts = given.stream()
                .map(document -> Map.of("text", text.apply(document)))
                .toList();
        return given.isEmpty()
                ? List.of()
                : ranked(call().with("contexts", contexts).send(), given);
    }

    private static <T> List<Ranked<T>> ranked(TaskAnswer answer, List<T> documents) {
        List<Ranked<T>> ranked = new ArrayList<>();
        for (JsonNode score : answer.list("response")) {
            int index = score.path("id").asInt(-1);
            if (index < 0 || index >= documents.size()) {
                throw answer.misfit("ranks a document that was not sent");
            }
            ranked.add(new Ranked<>(index, answer.number(score, "score"), documents.get(index)));
        }
        ranked.sort(Comparator.comparingDouble((Ranked<T> each) -> each.score()).reversed());
        return List.copyOf(ranked);
    }

    /**
     * {@return the documents, best first, when they have come} Cancelling the future ends the call.
     *
     * @param documents as for {@link #documents(List)}
     */
    public CompletableFuture<List<Ranked<String>>> documentsAsync(List<String> documents) {
        return documentsAsync(documents, Function.identity());
    }

    /**
     * {@return the documents, best first, when they have come} Cancelling the future ends the call.
     *
     * @param documents as for {@link #documents(List, Function)}
     * @param text gives the text of a document; called on another thread
     * @param <T> the type of the documents
     */
    public <T> CompletableFuture<List<Ranked<T>>> documentsAsync(List<T> documents, Function<? super T, String> text) {
        List<T> given = List.copyOf(documents);
        return AsyncCall.start(() -> documents(given, text));
    }
}
