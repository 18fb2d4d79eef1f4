package dev.workersai.batch;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.BatchModel;
import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.internal.AsyncCall;
import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchTicket;
import dev.workersai.wire.BatchRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Requests that were queued together, and are answered within minutes, when the model has room.
 *
 * <pre>{@code
 * BatchJob<TextGenerationOutput> job = ai.batch(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, inputs);
 * BatchResult<TextGenerationOutput> result = job.await(Duration.ofMinutes(10));
 * }</pre>
 *
 * <p>The id is all that is needed to collect the answers later, or in another process. Nothing is ever queued again by
 * itself, since it would be answered and billed twice. The service has no call to take a batch back: to cancel a
 * waiting future ends the waiting, not the batch.
 *
 * <p>Immutable; safe for use from any number of threads. Calls throw what the client throws.
 *
 * @param <O> what the model answers to one request
 * @see <a href="https://developers.cloudflare.com/workers-ai/features/batch-api/">Batch API</a>
 */
public final class BatchJob<O> {

    private final BatchTarget target;
    private final String id;
    private final List<@Nullable String> references;
    private final Waiting waiting;

    BatchJob(BatchTarget target, String id, List<@Nullable String> references, Waiting waiting) {
        this.target = target;
        this.id = id;
        this.references = references;
        this.waiting = waiting;
    }

    /**
     * {@return a job that was just queued}
     *
     * @param client stays the caller's to close; the job asks through it
     * @param model such as {@code Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST}
     * @param requests at least one, less than 10 MB of JSON in all, each reference once
     * @param <O> what the model answers to one request
     * @param <B> what one request is
     * @throws IllegalArgumentException before anything is sent, if the requests are none, too large, or two have the
     *     same reference
     */
    public static <O, B> BatchJob<O> queue(
            WorkersAiClient client, BatchModel<O, B> model, BatchRequest<? extends B> requests) {
        BatchTarget target = BatchTarget.of(client, model);
        BatchTicket ticket = target.queue(BatchPayload.of(model.id(), requests));
        String id = ticket.requestId();
        if (id == null || id.isEmpty()) {
            throw new ProtocolException(
                    model.id() + ": the service took a batch and gave it no id", failure(model.id()), null);
        }
        List<@Nullable String> references = new ArrayList<>();
        requests.items().forEach(item -> references.add(item.externalReference()));
        return new BatchJob<>(target, id, references, Waiting.REAL);
    }

    /**
     * {@return a job that was queued before, perhaps by another process; asks nothing yet}
     *
     * @param client stays the caller's to close
     * @param model the one it was queued for
     * @param id of the job
     * @param <O> what the model answers to one request
     */
    public static <O> BatchJob<O> of(WorkersAiClient client, BatchModel<O, ?> model, String id) {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("The id of a batch is blank.");
        }
        return new BatchJob<>(BatchTarget.of(client, model), id, List.of(), Waiting.REAL);
    }

    /** {@return the id, by which any process with the same account finds the job} */
    public String id() {
        return id;
    }

    /** {@return the id of the model} */
    public String modelId() {
        return target.id();
    }

    /** {@return what the batch is doing, or its answers; asks once} */
    public BatchState<O> poll() {
        BatchAnswer answer = target.poll(id);
        BatchResult<O> result = answer.responses() == null
                ? null
                : new BatchReader<O>(target.id(), target.outputType(), references).read(answer);
        return new BatchState<>(answer.status(), result);
    }

    /**
     * {@return the answers; asks again and again until they are there} The pauses grow from 1 to 20 seconds. A poll that
     * fails for a passing reason is repeated at its time.
     *
     * @param timeout how long to wait at most; zero to ask once
     * @throws BatchNotDoneException if there are none by then; the batch goes on
     */
    public BatchResult<O> await(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        return new BatchWait<>(target.id(), id, this::poll, waiting).until(timeout);
    }

    /**
     * {@return the answers, when they have come} Waits on a thread of its own: a virtual one where the JDK has them.
     * Cancelling the future ends the waiting, not the batch.
     *
     * @param timeout how long to wait at most
     * @see #await
     */
    public CompletableFuture<BatchResult<O>> awaitAsync(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        return AsyncCall.start(() -> await(timeout));
    }

    /** {@return the model and the id} */
    @Override
    public String toString() {
        return "BatchJob[" + target.id() + ", " + id + "]";
    }

    private static CallFailure failure(String model) {
        return CallFailure.builder()
                .status(200)
                .operation("POST /ai/run/" + model)
                .model(model)
                .build();
    }
}
