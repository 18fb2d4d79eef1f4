package dev.workersai.streaming;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part of a {@link ChatModelRef} that offers tools to the model and answers its calls. */
abstract sealed class ToolSettings extends DeliverySettings permits ChatModelRef {

    ToolSettings() {}

    private ChatModelRef with(Toolbox tools) {
        return with(request().withTools(tools));
    }

    private ChatModelRef with(
            String name, String description, ToolArguments arguments, FunctionTool.@Nullable Body body) {
        return with(request().tools().with(new FunctionTool(name, description, arguments.schema(), body)));
    }

    /**
     * {@return a chat with a tool, which is run whenever the model calls it} The result goes back to the model: a text as
     * it is, anything else as JSON. Several calls at once run at once; see {@link #toolExecutor}.
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param arguments what the model is to give: a record, a class with fields, or a scalar. Jackson's annotations
     *     rename and describe its members; each is required unless it is annotated as nullable
     * @param function what to run; its arguments are not null
     * @param <A> the type of the arguments
     */
    public <A> ChatModelRef tool(String name, String description, Class<A> arguments, Function<? super A, ?> function) {
        Objects.requireNonNull(function, "function");
        ToolArguments taken = ToolArguments.of(arguments);
        return with(name, description, taken, given -> function.apply(taken.value(given, arguments)));
    }

    /**
     * {@return a chat with a tool whose arguments somebody described by hand, and which gets them as JSON text}
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param schema a JSON Schema of type {@code object}; descriptions that are missing are sent empty
     * @param function what to run; what it gets is an object that has all required members, and checked no further
     */
    public ChatModelRef tool(String name, String description, String schema, Function<String, ?> function) {
        Objects.requireNonNull(function, "function");
        ToolArguments taken = ToolArguments.ofSchema(schema);
        return with(
                name,
                description,
                taken,
                given -> function.apply(taken.tree(given).toString()));
    }

    /**
     * {@return a chat with a tool whose arguments somebody described by hand, and which gets them as a map}
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param schema a JSON Schema of type {@code object}; descriptions that are missing are sent empty
     * @param function what to run; what it gets is an object that has all required members, and checked no further
     */
    public ChatModelRef tool(
            String name, String description, Map<String, ?> schema, Function<Map<String, Object>, ?> function) {
        Objects.requireNonNull(function, "function");
        ToolArguments taken = ToolArguments.ofSchema(RequestJson.tree(schema).toString());
        return with(name, description, taken, given -> function.apply(taken.map(given)));
    }

    /**
     * {@return a chat with a tool that is not run here} When the model calls it, the answer with the calls is the last;
     * the chat goes on with {@link ChatModelRef#after} and {@link ChatModelRef#toolResult}.
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param arguments what the model is to give: a record, a class with fields, or a scalar
     */
    public ChatModelRef tool(String name, String description, Class<?> arguments) {
        return with(name, description, ToolArguments.of(arguments), null);
    }

    /**
     * {@return a chat with a tool that is not run here, and whose arguments somebody described by hand} See
     * {@link #tool(String, String, Class)}.
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param schema a JSON Schema of type {@code object}; descriptions that are missing are sent empty
     */
    public ChatModelRef tool(String name, String description, String schema) {
        return with(name, description, ToolArguments.ofSchema(schema), null);
    }

    /**
     * {@return a chat with the methods of an object as tools, those with {@link ToolMethod}} What they return goes back
     * to the model: a text as it is, anything else as JSON.
     *
     * @param target has such methods, its own or inherited ones
     * @throws IllegalArgumentException if it has none, or one that cannot be called or has parameters without names
     */
    public ChatModelRef tools(Object target) {
        Toolbox tools = request().tools();
        for (FunctionTool tool : MethodTools.of(target)) {
            tools = tools.with(tool);
        }
        return with(tools);
    }

    /**
     * {@return a chat in which the model must, may or must not call a tool; it may if this is not set} Once it has
     * called, it is free again, or a chat whose tools are run would never end. A model that thinks before it calls needs
     * room for both: with a small {@link #maxTokens} the service refuses a forced call (code 8006).
     *
     * <p>Some models write a call that they are forced to make into their text. Such a text is taken for the calls it
     * holds, if it is nothing but calls of this chat's tools; a live answer holds back what may be one.
     *
     * @param choice a model without such a setting is offered no tools for {@link ToolChoice#none()}; it cannot be forced
     * @throws IllegalArgumentException if the model is known to have no such setting, and is to be forced
     */
    public ChatModelRef toolChoice(ToolChoice choice) {
        return with(request().tools().with(choice));
    }

    /**
     * {@return a chat in which the model may or may not call several tools in one answer}
     *
     * @param parallel true is the default of the models that have this setting
     */
    public ChatModelRef parallelToolCalls(boolean parallel) {
        return with(request().with("parallel_tool_calls", parallel));
    }

    /**
     * {@return a chat that answers the model's tool calls so often and, if it calls again, throws a
     * {@link ToolException}}
     *
     * @param rounds at least 1; 8 if this is not set
     */
    public ChatModelRef maxToolRounds(int rounds) {
        return with(request().tools().withMaxRounds(rounds));
    }

    /**
     * {@return a chat that throws a {@link ToolException} when a tool throws or takes too long, or the model calls one
     * that does not exist or gives it wrong arguments} If this is not set, the model is told so, with the message, and
     * may try again.
     */
    public ChatModelRef throwingToolFailures() {
        return with(request().tools().thatThrows());
    }

    /**
     * {@return a chat that runs no tools: an answer that calls some is the last, and whoever gets it sees to them} The
     * chat goes on with {@link ChatModelRef#after} and {@link ChatModelRef#toolResult}.
     */
    public ChatModelRef handingOverToolCalls() {
        return with(request().tools().thatHandsOver());
    }

    /**
     * {@return a chat whose tools run here}
     *
     * @param executor runs each call of an answer as a task of its own, and has to have a thread for it; if this is not
     *     set, each has a new one: a virtual thread where the JDK has them, else a daemon thread
     */
    public ChatModelRef toolExecutor(Executor executor) {
        return with(request().tools().with(executor));
    }

    /**
     * {@return a chat that waits so long for the tools of one answer; for ever if this is not set} A tool that takes
     * longer is interrupted, and has failed.
     *
     * @param limit more than nothing; waiting for a thread counts
     */
    public ChatModelRef toolTimeout(Duration limit) {
        return with(request().tools().withTimeout(limit));
    }

    /**
     * {@return a chat that gives earlier tool calls back to the model with their arguments as JSON objects, or as texts}
     * If this is not set, they are texts, save for the models that are known to refuse those.
     *
     * @param objects true for objects
     */
    public ChatModelRef objectToolArguments(boolean objects) {
        return with(request().tools().withObjectArguments(objects));
    }
}
