package dev.workersai.streaming;

import java.util.function.Function;

/** The part of a {@link ChatModelRef} that offers tools to the model and answers its calls. */
abstract sealed class ToolSettings extends SamplingSettings permits ChatModelRef {

    ToolSettings() {}

    /**
     * {@return a chat with a tool, which {@link ChatModelRef#send()} and its like run whenever the model calls it} The result goes
     * back to the model: a text as it is, anything else as JSON. Several calls at once run on threads of their own. A
     * live answer has the calls as chunks and runs nothing; see {@link ChatModelRef#toolResult}.
     *
     * @param name 1 to 64 letters, digits, {@code _} and {@code -}
     * @param description what the tool does, for the model
     * @param arguments what the model is to give: a record, a class with fields, or a scalar. Jackson's annotations
     *     rename and describe its members; each is required unless it is annotated as nullable
     * @param function what to run; its arguments are not null
     * @param <A> the type of the arguments
     */
    public <A> ChatModelRef tool(String name, String description, Class<A> arguments, Function<? super A, ?> function) {
        return with(request()
                .withTools(request().tools().with(new FunctionTool<>(name, description, arguments, function))));
    }

    /**
     * {@return a chat that answers the model's tool calls so often and, if it calls again, throws a
     * {@link ToolException}}
     *
     * @param rounds at least 1; 8 if this is not set
     */
    public ChatModelRef maxToolRounds(int rounds) {
        return with(request().withTools(request().tools().withMaxRounds(rounds)));
    }

    /**
     * {@return a chat that throws a {@link ToolException} when a tool throws, or the model calls one that does not exist
     * or gives it wrong arguments} If this is not set, the model is told so, with the message, and may try again.
     */
    public ChatModelRef throwingToolFailures() {
        return with(request().withTools(request().tools().thatThrows()));
    }
}
