package dev.workersai.streaming;

import dev.workersai.catalog.ChatModel;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.AsyncCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A chat with a model of the catalog, before anything is said or set: also takes the model's own type of input, which
 * says all of it.
 *
 * <pre>{@code
 * var scout = ai.chat(Models.Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT);
 * TextGenerationOutput output = scout.run(
 *         Llama4Scout17b16eInstructInput.builder().prompt("Once upon a time").build());
 * }</pre>
 *
 * <p>Whatever is set leads to a plain {@link ChatModelRef}: an input does not mix with settings.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public final class TypedChatModelRef<I, O> extends ChatModelRef {

    private final ChatExchange exchange;
    private final ChatModel<I, O> model;

    TypedChatModelRef(ChatExchange exchange, ChatModel<I, O> model) {
        super(exchange, ChatRequest.to(ChatTarget.of(model)));
        this.exchange = exchange;
        this.model = model;
    }

    /**
     * {@return the answer in the model's own type; waits for all of it}
     *
     * @param input goes out as it is
     * @throws WorkersAiException as {@link ChatModelRef} says
     */
    public O run(I input) {
        return exchange.client().run(model, input);
    }

    /**
     * {@return the answer in the model's own type, when it has come} See {@link #sendAsync()}.
     *
     * @param input goes out as it is
     */
    public CompletableFuture<O> runAsync(I input) {
        return AsyncCall.start(() -> run(input));
    }

    /**
     * {@return the live answer, read with default options; close it}
     *
     * @param input goes out as it is, but for the wish for a stream
     */
    public ChatStream stream(I input) {
        return stream(input, StreamOptions.defaults());
    }

    /**
     * {@return the live answer; close it}
     *
     * @param input goes out as it is, but for the wish for a stream
     * @param options timeout and ceilings
     */
    public ChatStream stream(I input, StreamOptions options) {
        return exchange.open(Objects.requireNonNull(input, "input"), ChatTarget.of(model), options);
    }
}
