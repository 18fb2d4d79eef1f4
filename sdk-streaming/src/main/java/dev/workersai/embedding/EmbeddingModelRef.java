package dev.workersai.embedding;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.model.Pooling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into vectors with one model: one text, a list of any length, or a source that does not fit in memory.
 *
 * <pre>{@code
 * float[] vector = ai.embed(Models.Embed.BGE_BASE_EN_V1_5).one("Hello world");
 * List<float[]> vectors = ai.embed(Models.Embed.BGE_M3).parallelism(8).all(manyTexts);
 * }</pre>
 *
 * <p>Many texts are cut into requests by the model's limit and by size. A bounded number of requests is under way at
 * once; the order stays. Each is retried as the client is told to; one whose answer is lost on the way is sent up to
 * three times; one that is refused for a text is halved until the bad text stands alone. What fails is reported with its
 * place by an {@link EmbeddingException}, which keeps the rest. If there is nothing to keep, the first failure is thrown
 * as it is.
 *
 * <p>Immutable: each method returns a new value and leaves this one as it is, so that a configured one can be kept and
 * used from any number of threads. What is not set is not sent. A setting that the model is known not to have is refused
 * at once with an {@link IllegalArgumentException}; null is refused everywhere, save as the value of an extra.
 *
 * <p>Vectors compare only with those of the same model, and the same {@linkplain #pooling pooling}. Calls throw
 *
 * <ul>
 *   <li>{@link dev.workersai.error.ApiException} if the service refuses,
 *   <li>{@link dev.workersai.error.TransportException} if no complete answer arrives, or the thread is interrupted,
 *   <li>{@link dev.workersai.error.ProtocolException} if the answer is not what the service promises, such as a vector
 *       too few, of another length, or all zero,
 *   <li>{@link EmbeddingException} if some of many texts failed,
 *   <li>{@link IllegalArgumentException} for an empty text, which no model takes,
 *   <li>{@link IllegalStateException} if the client is closed.
 * </ul>
 */
public final class EmbeddingModelRef extends JobSettings {

    private final WorkersAiClient client;
    private final EmbeddingTarget target;
    private final EmbeddingSettings settings;

    private EmbeddingModelRef(WorkersAiClient client, EmbeddingTarget target, EmbeddingSettings settings) {
        this.client = Objects.requireNonNull(client, "client");
        this.target = target;
        this.settings = settings;
    }

    /**
     * {@return a handle of a model of the catalog}
     *
     * @param client stays the caller's to close
     * @param model such as {@code Models.Embed.BGE_M3}
     */
    public static EmbeddingModelRef of(WorkersAiClient client, EmbedModel<?, ?> model) {
        EmbeddingTarget target = EmbeddingTarget.of(model);
        return new EmbeddingModelRef(client, target, EmbeddingSettings.of(target));
    }

    /**
     * {@return a handle of a model by its id} Of one that the catalog does not know, no setting is refused.
     *
     * @param client stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public static EmbeddingModelRef of(WorkersAiClient client, String modelId) {
        EmbeddingTarget target = EmbeddingTarget.of(modelId);
        return new EmbeddingModelRef(client, target, EmbeddingSettings.of(target));
    }

    @Override
    EmbeddingTarget target() {
        return target;
    }

    @Override
    EmbeddingSettings settings() {
        return settings;
    }

    /**
     * {@return a handle whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public EmbeddingModelRef options(CallOptions options) {
        return new EmbeddingModelRef(client.with(options), target, settings);
    }

    /** {@return the id of the model} */
    public String id() {
        return target.id();
    }

    /** {@return how many numbers a vector of the model has, empty where the catalog does not say} */
    public OptionalLong dimensions() {
        return target.dimensions();
    }

    /**
     * {@return a handle that asks for a pooling: how the vectors of a text's tokens become one} Vectors of {@code cls}
     * and of {@code mean} do not mix: embed all that is to be compared with the same. The service's default is
     * {@code mean}; {@code cls} is better for long texts.
     *
     * @param pooling sent as it is
     */
    public EmbeddingModelRef pooling(Pooling pooling) {
        return with("pooling", pooling.value());
    }

    /**
     * {@return a handle that says what the texts are embedded for} The model has a default, for web search.
     *
     * @param instruction the task in one sentence
     */
    public EmbeddingModelRef instruction(String instruction) {
        return with("instruction", Objects.requireNonNull(instruction, "instruction"));
    }

    /**
     * {@return a handle for texts that are too long: cut, or refused as the service does if this is not set}
     *
     * @param cut whether to cut
     */
    public EmbeddingModelRef truncateInputs(boolean cut) {
        return with("truncate_inputs", cut);
    }

    /** {@return a handle that embeds texts as queries, to be compared with {@linkplain #documents documents}} */
    public EmbeddingModelRef queries() {
        return with(TextForm.QUERIES);
    }

    /** {@return a handle that embeds texts as documents, to be found by {@linkplain #queries queries}} */
    public EmbeddingModelRef documents() {
        return with(TextForm.DOCUMENTS);
    }

    /** {@return a handle that embeds texts as contexts, those that {@link #scores} compares with a query} */
    public EmbeddingModelRef contexts() {
        return with(TextForm.CONTEXTS);
    }

    /**
     * {@return a handle that sends a field of the model which has no method here} It is not checked. The length of the
     * vectors is not held against the catalog any more either, since the field may change it.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public EmbeddingModelRef extra(String name, @Nullable Object value) {
        return with(settings.with(Objects.requireNonNull(name, "name"), value, true));
    }

    /**
     * {@return the vector of one text; waits for it}
     *
     * @param text not empty
     */
    public float[] one(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The text is empty.");
        }
        EmbeddingCalls calls = calls();
        float[] vector = calls.vectors(List.of(text)).vectors().get(0);
        if (ChunkWork.isZero(vector)) {
            throw calls.misfit("a vector came that is all zero");
        }
        return vector;
    }

    /**
     * {@return the vector of one text, when it has come} Cancelling the future ends the call.
     *
     * @param text not empty
     */
    public CompletableFuture<float[]> oneAsync(String text) {
        return AsyncCall.start(() -> one(text));
    }

    /**
     * {@return the vectors of texts, in their order; waits for all of them}
     *
     * @param texts any number; read once
     * @throws EmbeddingException if some texts failed; it keeps the vectors of the others
     */
    public Embeddings all(Collection<String> texts) {
        List<String> source = new ArrayList<>(texts);
        float[] @Nullable [] vectors = new float[source.size()][];
        EmbeddingSettings whole = settings.withStartAt(0);
        EmbeddingJob job =
                new EmbeddingJob(target, whole, source.size(), (index, text, vector) -> vectors[(int) index] = vector);
        job.run(calls(), source.iterator());
        List<float @Nullable []> found = Arrays.asList(vectors);
        job.throwIfAny(source.size(), found);
        return job.embeddings(found);
    }

    /**
     * {@return the vectors of texts, when all have come} Cancelling the future ends all requests.
     *
     * @param texts any number; read once, on another thread
     * @see #all
     */
    public CompletableFuture<Embeddings> allAsync(Collection<String> texts) {
        List<String> source = new ArrayList<>(texts);
        return AsyncCall.start(() -> all(source));
    }

    /**
     * Embeds texts one request after the other, some at a time, and hands out their vectors in order: for more texts
     * than fit in memory. Reads from the source only what {@link #parallelism} needs, so that a slow consumer slows the
     * reading. Returns at the end.
     *
     * @param texts read once, on this thread
     * @param consumer takes the vectors, on this thread
     * @return what became of them
     * @throws EmbeddingException at the end, if single texts failed; or before, if something failed that would have hit
     *     all others, too. The vectors before have all been handed out.
     */
    public EmbeddingSummary each(Iterable<String> texts, VectorConsumer consumer) {
        return each(texts.iterator(), consumer);
    }

    /**
     * Embeds the texts of a stream. See {@link #each(Iterable, VectorConsumer)}.
     *
     * @param texts read once, on this thread; stays the caller's to close
     * @param consumer takes the vectors, on this thread
     * @return what became of them
     */
    public EmbeddingSummary each(Stream<String> texts, VectorConsumer consumer) {
        return each(texts.iterator(), consumer);
    }

    private EmbeddingSummary each(Iterator<String> texts, VectorConsumer consumer) {
        EmbeddingJob job = new EmbeddingJob(target, settings, -1, Objects.requireNonNull(consumer, "consumer"));
        job.run(calls(), texts);
        job.throwIfAny(job.nextIndex(), List.of());
        return job.summary();
    }

    /**
     * {@return how well texts answer a query, best first; waits for it} Asks bge-m3 in its third form, in one request.
     *
     * @param query not empty
     * @param contexts the texts to compare with it, at least one
     */
    public List<Match> scores(String query, List<String> contexts) {
        target.require("query");
        if (query.isEmpty() || contexts.isEmpty()) {
            throw new IllegalArgumentException("Scores need a query and at least one context.");
        }
        return calls().scores(query, contexts);
    }

    private EmbeddingCalls calls() {
        return new EmbeddingCalls(client, target, settings);
    }

    private EmbeddingModelRef with(String field, Object value) {
        target.require(field);
        return with(settings.with(field, value, false));
    }

    private EmbeddingModelRef with(TextForm form) {
        target.require(form.field());
        return with(settings.with(form));
    }

    @Override
    EmbeddingModelRef with(EmbeddingSettings changed) {
        return new EmbeddingModelRef(client, target, changed);
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "EmbeddingModelRef[" + target.id() + "]";
    }
}
