package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.catalog.ChatModel;
import dev.workersai.model.ChatMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
public final class ChatModelRef extends SamplingSettings {

    private final ChatExchange exchange;
    private final ChatRequest request;

    ChatModelRef(ChatExchange exchange, ChatRequest request) {
        this.exchange = exchange;
        this.request = request;
    }

    @Override
    ChatRequest request() {
        return request;
    }

    @Override
    ChatModelRef with(ChatRequest changed) {
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
    public String id() {
        return request.targets().get(0).id();
    }

    /**
     * {@return a chat with these instructions before all messages, instead of any given before}
     *
     * @param text kept before the messages, whatever is added later
     */
    public ChatModelRef system(String text) {
        return with(request.withSystem(text));
    }

    /**
     * {@return a chat with one more message of the user}
     *
     * @param text what the user says
     */
    public ChatModelRef user(String text) {
        return with(request.with(List.of(Turn.of("user", text))));
    }

    /**
     * {@return a chat with one more answer, as if the model had given it; see {@link #after} for a real one}
     *
     * @param text what the model is to have said
     */
    public ChatModelRef assistant(String text) {
        return with(request.with(List.of(Turn.of("assistant", text))));
    }

    /**
     * {@return a chat with one more message; a list of text parts goes out as one text, which every model takes}
     *
     * @param message in any role
     */
    public ChatModelRef message(ChatMessage message) {
        return messages(List.of(message));
    }

    /**
     * {@return a chat with more messages, the oldest first}
     *
     * @param messages in any roles
     */
    public ChatModelRef messages(List<ChatMessage> messages) {
        return with(request.with(messages.stream()
                .map(message -> Turn.of(RequestJson.tree(message)))
                .toList()));
    }

    /**
     * {@return a chat that goes on after an answer: its text and tool calls as a message, and its reasoning where the
     * model takes it back} What tools gave before a last answer is not in it, and so not sent again.
     *
     * <pre>{@code
     * ChatModelRef asked = ai.chat(model).user("Name a river.");
     * ChatResult first = asked.send();
     * ChatResult second = asked.after(first).user("How long is it?").send();
     * }</pre>
     *
     * @param answer the answer to this chat
     */
    public ChatModelRef after(ChatResult answer) {
        return with(request.with(List.of(Turn.of(answer))));
    }

    /**
     * {@return a chat with one more message, the result of a tool that the model wanted called}
     *
     * @param call from {@link ChatResult#toolCalls()} of the answer that this chat goes on {@linkplain #after after}
     * @param result text, or JSON as text
     */
    public ChatModelRef toolResult(ToolCall call, String result) {
        return with(request.with(List.of(Turn.of(call, result))));
    }

    /**
     * {@return a chat in which the model thinks as much as this word says} It is sent in the form that the model takes.
     *
     * @param effort such as {@code low}, {@code high} or {@code none}; a model of the catalog refuses all but its own
     *     words, and the message names them
     */
    public ChatModelRef reasoning(String effort) {
        return with(request.withEffort(effort));
    }

    /**
     * {@return a chat with a tool, which {@link #send()} and its like run whenever the model calls it} The result goes
     * back to the model: a text as it is, anything else as JSON. Several calls at once run on threads of their own. A
     * live answer has the calls as chunks and runs nothing; see {@link #toolResult}.
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param arguments what the model is to give: a record, a class with fields, or a scalar. Jackson's annotations
     *     rename and describe its members; each is required unless it is annotated as nullable
     * @param function what to run; its arguments are not null
     * @param <A> the type of the arguments
     */
    public <A> ChatModelRef tool(String name, String description, Class<A> arguments, Function<? super A, ?> function) {
        return with(
                request.withTools(request.tools().with(new FunctionTool<>(name, description, arguments, function))));
    }

    /**
     * {@return a chat that answers the model's tool calls so often and, if it calls again, throws a
     * {@link ToolException}}
     *
     * @param rounds at least 1; 8 if this is not set
     */
    public ChatModelRef maxToolRounds(int rounds) {
        return with(request.withTools(request.tools().withMaxRounds(rounds)));
    }

    /**
     * {@return a chat that throws a {@link ToolException} when a tool throws, or the model calls one that does not exist
     * or gives it wrong arguments} If this is not set, the model is told so, with the message, and may try again.
     */
    public ChatModelRef throwingToolFailures() {
        return with(request.withTools(request.tools().thatThrows()));
    }

    /**
     * {@return a chat that sends a field of the model which has no method here} It is not checked, and goes before what
     * any method has set; an object joins an object.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public ChatModelRef extra(String name, @Nullable Object value) {
        return with(request.withExtra(name, value));
    }

    /**
     * {@return a chat whose calls are routed to where earlier calls of the same session went, so that what both begin
     * with is taken from a cache, for less}
     *
     * @param id any text of printable ASCII, the same for all calls of one conversation
     */
    public ChatModelRef sessionAffinity(String id) {
        return with(request.withSession(id));
    }

    /**
     * {@return a chat that tries these models, in this order, when one is busy, retired, unknown, too slow or broken}
     * Anything else, such as a bad request, a wrong token or a spent allocation, is thrown at once, since it would hit
     * them all. {@link ChatResult#modelId()} says who answered.
     *
     * @param models each takes all settings of this chat
     */
    public ChatModelRef fallbackTo(ChatModel<?, ?>... models) {
        return with(request.withFallbacks(Stream.of(models).map(ChatTarget::of).toList()));
    }

    /**
     * {@return a chat that tries models by their ids} See {@link #fallbackTo(ChatModel[])}.
     *
     * @param modelIds each takes all settings of this chat
     */
    public ChatModelRef fallbackTo(String... modelIds) {
        return with(
                request.withFallbacks(Stream.of(modelIds).map(ChatTarget::of).toList()));
    }

    /**
     * {@return the text of the answer to one more message of the user; waits for all of it}
     *
     * @param text what the user says
     */
    public String ask(String text) {
        return send(text).text();
    }

    /**
     * {@return the answer to one more message of the user; waits for all of it}
     *
     * @param text what the user says
     */
    public ChatResult send(String text) {
        return user(text).send();
    }

    /**
     * {@return the answer; waits for all of it}
     *
     * <p>Where a model does not say why it stopped, and its answer has as many tokens as were allowed, the finish reason
     * is {@link FinishReason#LENGTH} all the same; {@link ChatResult#rawJson()} has what the service said.
     */
    public ChatResult send() {
        return answer(request);
    }

    /**
     * {@return the answer as a value of a type; waits for all of it} The model is asked for JSON that fits the type, in
     * the form it takes. If what it writes does not fit, it is told why and asked again, as often as
     * {@link #maxRepairs} allows.
     *
     * @param type a record, a class that Jackson can read, or a scalar; Jackson's annotations rename and describe its
     *     members, and each is required unless it is annotated as nullable
     * @param <T> the type
     * @throws StructuredOutputException if the last answer does not fit either
     * @throws IllegalArgumentException if the model is known not to write JSON on demand
     * @throws IllegalStateException if this chat has tools, which do not go together with this
     */
    public <T> T as(Class<T> type) {
        return StructuredOutput.of(type).read(request, this::answer);
    }

    /**
     * {@return the answer as a list of values of a type; waits for all of it} See {@link #as}.
     *
     * @param element the type of each
     * @param <T> the type of each
     */
    public <T> List<T> asList(Class<T> element) {
        return StructuredOutput.listOf(element).read(request, this::answer);
    }

    /**
     * {@return a chat that asks the model so often to repair an answer that does not fit; 1 if this is not set}
     *
     * @param repairs 0 for never
     */
    public ChatModelRef maxRepairs(int repairs) {
        return with(request.withMaxRepairs(repairs));
    }

    /**
     * {@return the answer, when it has come}
     *
     * <p>The call waits on a thread of its own: a virtual one where the JDK has them, else a daemon thread. Cancelling
     * this future, or ending it in any other way, interrupts that thread and closes the connection; cancelling one that
     * was derived from it does not.
     */
    public CompletableFuture<ChatResult> sendAsync() {
        return AsyncAnswer.start(ReadingThreads.newExecutor(), this::answer);
    }

    private ChatResult answer(Consumer<ChatStream> onOpen) {
        return answer(request, onOpen);
    }

    private ChatResult answer(ChatRequest asked) {
        return answer(asked, opened -> {});
    }

    private ChatResult answer(ChatRequest asked, Consumer<ChatStream> onOpen) {
        return asked.tools()
                .converse(
                        asked,
                        next -> Fallbacks.first(next.targets(), target -> exchange.answer(next, target, onOpen)));
    }

    /** {@return the live answer, read with default options; close it} See {@link #stream(StreamOptions)}. */
    public ChatStream stream() {
        return stream(StreamOptions.defaults());
    }

    /**
     * {@return the live answer; close it}
     *
     * <p>Waits until the answer begins; with models to fall back to, until its first chunk is here, after which no other
     * one is tried. Tools are offered to the model, but a stream does not run them: its result has the calls, and the
     * chat goes on with {@link #after} and {@link #toolResult}.
     *
     * @param options timeout and ceilings
     */
    public ChatStream stream(StreamOptions options) {
        return Fallbacks.first(request.targets(), target -> open(target, options));
    }

    private ChatStream open(ChatTarget target, StreamOptions options) {
        ChatStream stream = exchange.open(request, target, options);
        if (request.targets().size() > 1) {
            var unused = stream.iterator().hasNext(); // throws what the service refuses in the first event
        }
        return stream;
    }

    /** {@return the models, not the messages} */
    @Override
    public String toString() {
        return "ChatModelRef" + request.targets().stream().map(ChatTarget::id).toList();
    }
}
