package dev.workersai.streaming;

import dev.workersai.CallOptions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * A chat with one model: what to say to it, how it is to answer, and the calls that send it.
 *
 * <pre>{@code
 * ChatModelRef brief = ai.chat(Models.Chat.GLM_5_3_FLASH).system("Be brief.").maxTokens(500);
 * String answer = brief.ask("Why is the sky blue?");
 * }</pre>
 *
 * <p>Immutable: each method returns a new value and leaves this one as it is, so that a configured one can be kept and
 * used from any number of threads. What is not set is not sent; the model's own default holds then.
 *
 * <p>Settings are checked at once against the fields and bounds of the model in the catalog, and against those of the
 * models to fall back to: one that does not fit is refused with an {@link IllegalArgumentException}, and {@link #extra}
 * sends it all the same. Of a model that the catalog does not know nothing is refused. Null is refused everywhere with a
 * {@link NullPointerException}, save as the value of an extra.
 *
 * <p>Calls throw
 *
 * <ul>
 *   <li>{@link dev.workersai.error.ApiException} if the service refuses,
 *   <li>{@link dev.workersai.error.TransportException} if no complete answer arrives,
 *   <li>{@link dev.workersai.error.ProtocolException} if the answer is not what the service promises,
 *   <li>{@link FallbackException} if several models were to be tried and none answered,
 *   <li>{@link ToolException} if tools were called to no end,
 *   <li>{@link IllegalStateException} if there is no message to answer, or the client is closed.
 * </ul>
 */
public sealed class ChatModelRef extends ToolSettings permits TypedChatModelRef {

    private final ChatExchange exchange;
    private final ChatRequest request;

    ChatModelRef(ChatExchange exchange, ChatRequest request) {
        this.exchange = exchange;
        this.request = request;
    }

    @Override
    final ChatRequest request() {
        return request;
    }

    @Override
    final ChatModelRef with(ChatRequest changed) {
        return new ChatModelRef(exchange, changed);
    }

    /**
     * {@return a chat whose calls have further options, such as a deadline, a gateway or tags}
     *
     * @param options hold where they set something; what they do not set is as in the client
     */
    public ChatModelRef options(CallOptions options) {
        return new ChatModelRef(exchange.with(options), request);
    }

    /** {@return the id of the model that is asked first} */
    public final String id() {
        return request.targets().get(0).id();
    }

    /**
     * {@return a chat that goes on after an answer: its text and tool calls, the tools that were run before it, and the
     * model's reasoning where it takes that back} Messages that only {@link #ask} or {@link #send(String)} added are in
     * it, too.
     *
     * <pre>{@code
     * ChatModelRef asked = ai.chat(model).user("Name a river.");
     * ChatResult first = asked.send();
     * ChatResult second = asked.after(first).user("How long is it?").send();
     * }</pre>
     *
     * @param answer the answer to this chat
     */
    public final ChatModelRef after(ChatResult answer) {
        return with(request.with(answer.conversation().after(request.turns())));
    }

    /**
     * {@return a chat with one more message, the result of a tool that the model wanted called}
     *
     * @param call from {@link ChatResult#toolCalls()} of the answer that this chat goes on {@linkplain #after after}
     * @param result text, or JSON as text
     */
    public final ChatModelRef toolResult(ToolCall call, String result) {
        return with(request.with(List.of(Turn.of(call, result))));
    }

    /**
     * {@return the text of the answer to one more message of the user; waits for all of it}
     *
     * @param text what the user says
     */
    public final String ask(String text) {
        return send(text).text();
    }

    /**
     * {@return the answer to one more message of the user; waits for all of it}
     *
     * @param text what the user says
     */
    public final ChatResult send(String text) {
        return user(text).send();
    }

    /**
     * {@return the answer; waits for all of it}
     *
     * <p>Where a model does not say why it stopped, and its answer has as many tokens as were allowed, the finish reason
     * is {@link FinishReason#LENGTH} all the same; {@link ChatResult#rawJson()} has what the service said.
     */
    public final ChatResult send() {
        return answer(request, opened -> {});
    }

    /**
     * {@return the answer as a value of a type; waits for all of it} The model is asked for JSON that fits the type, in
     * the form it takes. What it writes is checked against the JSON Schema of the type; if it does not fit, the model is
     * told why and asked again, as often as {@link #maxRepairs} allows. Tools are offered in a call before
     * that, since models do not take both at once; the words with which it ends are left out.
     *
     * @param type a record, a class that Jackson can read, or a scalar; Jackson's annotations rename and describe its
     *     members, and each is required unless it is annotated as nullable
     * @param <T> the type
     * @throws StructuredOutputException if the last answer does not fit either, or was cut
     * @throws IllegalArgumentException if the model is known not to write JSON on demand
     * @throws IllegalStateException if the model calls a tool that is handed over
     */
    public final <T> T as(Class<T> type) {
        return as(TypeOf.of(type));
    }

    /**
     * {@return the answer as a value of a type with type arguments; waits for all of it} See {@link #as(Class)}.
     *
     * @param type such as {@code new TypeOf<Map<String, Recipe>>() {}}
     * @param <T> the type
     */
    public final <T> T as(TypeOf<T> type) {
        return structured(StructuredOutput.of(type.type()), opened -> {});
    }

    /**
     * {@return the answer as a list of values of a type; waits for all of it} See {@link #as(Class)}.
     *
     * @param element the type of each
     * @param <T> the type of each
     */
    public final <T> List<T> asList(Class<T> element) {
        return structured(StructuredOutput.listOf(element), opened -> {});
    }

    /**
     * {@return the answer as a value of a type, when it has come} See {@link #as(Class)} and {@link #sendAsync()}.
     *
     * @param type a record, a class that Jackson can read, or a scalar
     * @param <T> the type
     */
    public final <T> CompletableFuture<T> asAsync(Class<T> type) {
        return asAsync(TypeOf.of(type));
    }

    /**
     * {@return the answer as a value of a type with type arguments, when it has come} See {@link #asAsync(Class)}.
     *
     * @param type such as {@code new TypeOf<List<Recipe>>() {}}
     * @param <T> the type
     */
    public final <T> CompletableFuture<T> asAsync(TypeOf<T> type) {
        StructuredOutput<T> output = StructuredOutput.of(type.type());
        return AsyncAnswer.start(ReadingThreads.newExecutor(), onOpen -> structured(output, onOpen));
    }

    private <T> T structured(StructuredOutput<T> output, Consumer<ChatStream> onOpen) {
        request.targets().forEach(output::settingFor); // before any tool runs
        ChatRequest ready = ToolRounds.toolsRun(request, asked -> answerOf(asked, onOpen));
        return new StructuredCall<>(output, ready, asked -> answer(asked, onOpen)).run();
    }

    /**
     * {@return the answer, when it has come}
     *
     * <p>No thread waits for it, unless the chat has tools to run: such a one waits on a thread of its own, a virtual one
     * where the JDK has them, else a daemon thread. Cancelling this future, or ending it in any other way, closes the
     * connection; cancelling one that was derived from it does not. Further stages run on a thread of this SDK,
     * which may block.
     */
    public final CompletableFuture<ChatResult> sendAsync() {
        return hasRounds() ? sendAsync(ReadingThreads.newExecutor()) : new AsyncChat(exchange, request).answer();
    }

    /**
     * {@return the answer, when it has come; until then every chunk of it goes to a callback} As {@link #sendAsync()} does,
     * this holds no thread that waits.
     *
     * @param onChunk gets the chunks of the live answer one after the other, on threads of this SDK. While it
     *     blocks, its own answer waits, and no other. What it throws ends the call, and is what the future fails with.
     */
    public final CompletableFuture<ChatResult> streamAsync(Consumer<? super ChatChunk> onChunk) {
        Objects.requireNonNull(onChunk, "onChunk");
        if (!hasRounds()) {
            return new AsyncChat(exchange, request).answer(StreamOptions.defaults(), onChunk);
        }
        return AsyncAnswer.start(ReadingThreads.newExecutor(), onOpen -> {
            try (ChatStream stream = stream()) {
                onOpen.accept(stream);
                stream.forEach(onChunk);
                return stream.result();
            }
        });
    }

    /**
     * {@return the answer, when it has come} See {@link #sendAsync()}.
     *
     * @param executor runs the call, which blocks a thread until the answer is there
     */
    public final CompletableFuture<ChatResult> sendAsync(Executor executor) {
        return AsyncAnswer.start(executor, onOpen -> answer(request, onOpen));
    }

    /** {@return live answers, read with default options} See {@link #publisher(StreamOptions)}. */
    public final Flow.Publisher<ChatChunk> publisher() {
        return publisher(StreamOptions.defaults());
    }

    /**
     * {@return live answers, one to each subscriber} The request is sent when a subscriber asks for the first chunk; what
     * would be thrown by {@link #stream(StreamOptions)} goes to {@code onError}. As many bytes are read as the demand needs,
     * and cancelling closes the connection.
     *
     * <p>No thread waits for chunks, unless the chat has tools to run; subscribers are called on threads of this SDK. While
     * one blocks, its own answer waits, and no other.
     *
     * @param options timeout and ceilings
     */
    public final Flow.Publisher<ChatChunk> publisher(StreamOptions options) {
        Objects.requireNonNull(options, "options");
        return hasRounds()
                ? subscriber -> new ChunkPump(
                                subscriber, new LazyFeed(() -> conversation(options)), ReadingThreads.newExecutor())
                        .start()
                : new AsyncChat(exchange, request).publisher(options);
    }

    private boolean hasRounds() {
        return request.tools().hasAnswers();
    }

    private ChatResult answer(ChatRequest asked, Consumer<ChatStream> onOpen) {
        return ToolRounds.converse(asked, next -> answerOf(next, onOpen));
    }

    private ChatResult answerOf(ChatRequest asked, Consumer<ChatStream> onOpen) {
        return Fallbacks.first(asked.targets(), (target, attempts) -> exchange.answer(asked, target, attempts, onOpen));
    }

    /** {@return the live answer, read with default options; close it} See {@link #stream(StreamOptions)}. */
    public final ChatStream stream() {
        return stream(StreamOptions.defaults());
    }

    /**
     * {@return the live answer; close it}
     *
     * <p>Waits until the answer begins; with models to fall back to, until its first chunk is here, after which no other
     * one is tried. Tools with a function are run when the model calls them: the chunks of its calls come first, then,
     * after the tools, those of its next answer. {@link ChatStream#result()} is the last answer. While tools run, no
     * timeout of the stream counts; closing it interrupts them.
     *
     * @param options timeout and ceilings
     */
    public final ChatStream stream(StreamOptions options) {
        return new ChatStream(conversation(Objects.requireNonNull(options, "options")));
    }

    private ChunkFeed conversation(StreamOptions options) {
        return new ConversationFeed(
                request,
                asked -> Fallbacks.first(
                        asked.targets(), (target, attempts) -> exchange.open(asked, target, attempts, options)));
    }

    /** {@return the models, not the messages} */
    @Override
    public final String toString() {
        return "ChatModelRef" + request.targets().stream().map(ChatTarget::id).toList();
    }
}
