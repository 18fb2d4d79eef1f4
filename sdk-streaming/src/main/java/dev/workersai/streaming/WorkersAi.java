package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.BatchModel;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.wire.BatchRequest;
import java.util.List;
import java.util.Objects;

/**
 * Where the fluent layer begins: binds models to a client.
 *
 * <pre>{@code
 * try (WorkersAi ai = WorkersAi.fromEnv()) {
 *     String answer = ai.chat(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Why is the sky blue?");
 * }
 * }</pre>
 *
 * <p>Make one and keep it. Safe for use from any number of threads.
 */
public final class WorkersAi extends TextEntries implements AutoCloseable {

    private final WorkersAiClient client;
    private final boolean owned;

    private WorkersAi(WorkersAiClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /**
     * {@return a fluent layer over a client of its own, with the account and token of the environment}
     *
     * @throws dev.workersai.error.ConfigurationException if a variable is missing or wrong
     * @see WorkersAiClient#fromEnv()
     */
    public static WorkersAi fromEnv() {
        return new WorkersAi(WorkersAiClient.fromEnv(), true);
    }

    /**
     * {@return a fluent layer over a client}
     *
     * @param client stays the caller's to close
     */
    public static WorkersAi using(WorkersAiClient client) {
        return new WorkersAi(Objects.requireNonNull(client, "client"), false);
    }

    /**
     * {@return a chat with a model of the catalog}
     *
     * @param model such as {@code Models.Chat.GLM_5_3_FLASH}
     * @param <I> what one request takes
     * @param <O> what it answers
     */
    public <I, O> TypedChatModelRef<I, O> chat(ChatModel<I, O> model) {
        return new TypedChatModelRef<>(new ChatExchange(client), model);
    }

    /**
     * {@return a chat with a model by its id} A model of the catalog is checked as by {@link #chat(ChatModel)}; to one
     * that the catalog does not know, everything is sent as it is given.
     *
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public ChatModelRef chat(String modelId) {
        return new ChatModelRef(new ChatExchange(client), ChatRequest.to(ChatTarget.of(modelId)));
    }

    /**
     * {@return the same with further options for all its calls} Closing it does nothing; see {@link WorkersAiClient#with}.
     *
     * @param options hold where they set something
     */
    public WorkersAi with(CallOptions options) {
        return new WorkersAi(client.with(options), false);
    }

    /**
     * {@return a handle of a model that turns texts into vectors}
     *
     * @param model such as {@code Models.Embed.BGE_M3}
     */
    public EmbeddingModelRef embed(EmbedModel<?, ?> model) {
        return EmbeddingModelRef.of(client, model);
    }

    /**
     * {@return a handle of a model that turns texts into vectors, by its id}
     *
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public EmbeddingModelRef embed(String modelId) {
        return EmbeddingModelRef.of(client, modelId);
    }

    /**
     * {@return a job of requests that were just queued together, to be answered later, at their places}
     *
     * @param model such as {@code Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST}
     * @param inputs at least one, less than 10 MB of JSON in all
     * @param <O> what the model answers to one request
     * @param <B> what one request is
     * @throws IllegalArgumentException before anything is sent, if the requests are none or too large
     */
    public <O, B> BatchJob<O> batch(BatchModel<O, B> model, List<? extends B> inputs) {
        return BatchJob.queue(client, model, BatchRequest.of(List.<B>copyOf(inputs)));
    }

    /**
     * {@return a job of requests that were just queued together, and carry references of the caller's own}
     *
     * @param model such as {@code Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST}
     * @param requests at least one, less than 10 MB of JSON in all, each reference once
     * @param <O> what the model answers to one request
     * @param <B> what one request is
     * @throws IllegalArgumentException before anything is sent, if the requests are none, too large, or two have the
     *     same reference
     */
    public <O, B> BatchJob<O> batch(BatchModel<O, B> model, BatchRequest<? extends B> requests) {
        return BatchJob.queue(client, model, requests);
    }

    /**
     * {@return a job that was queued before, perhaps by another process; asks nothing yet}
     *
     * @param model the one it was queued for
     * @param id of the job
     * @param <O> what the model answers to one request
     */
    public <O> BatchJob<O> batchJob(BatchModel<O, ?> model, String id) {
        return BatchJob.of(client, model, id);
    }

    /** {@return the client underneath, for typed calls} */
    @Override
    public WorkersAiClient client() {
        return client;
    }

    /** Closes the client if it was opened here, and leaves one that was given alone. */
    @Override
    public void close() {
        if (owned) {
            client.close();
        }
    }
}
