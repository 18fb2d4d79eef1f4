package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ChatModel;
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
