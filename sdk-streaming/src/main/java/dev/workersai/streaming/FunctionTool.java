package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tool of a chat: what the model is told of it and, unless its calls are handed over, what to run. Immutable. */
final class FunctionTool {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** What a call of the tool runs. */
    interface Body {

        /**
         * Runs.
         *
         * @param arguments JSON text as the model wrote it
         * @throws IllegalArgumentException if the arguments are not such as the schema describes
         */
        @Nullable
        Object call(String arguments) throws Exception;
    }

    private final String name;
    private final String description;
    private final ObjectNode parameters;
    private final @Nullable Body body;

    /**
     * Makes a tool.
     *
     * @param parameters the schema of the arguments, that of an object
     * @param body null if calls are to be handed over
     */
    FunctionTool(String name, String description, ObjectNode parameters, @Nullable Body body) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A tool's name has 1 to 64 letters, digits, _ and -, but this one is '" + name + "'.");
        }
        this.name = name;
        this.description = Objects.requireNonNull(description, "description");
        this.parameters = parameters;
        this.body = body;
    }

    String name() {
        return name;
    }

    boolean isRunnable() {
        return body != null;
    }

    /** Returns the tool as all models take it, a new object. */
    ObjectNode definition() {
        ObjectNode definition = RequestJson.object().put("type", "function");
        ObjectNode inner = definition.putObject("function").put("name", name).put("description", description);
        inner.set("parameters", parameters.deepCopy());
        return definition;
    }

    /**
     * Runs the function and returns its result, a text as it is and anything else as JSON.
     *
     * @throws IllegalArgumentException if the arguments are not such as the schema describes, or the result cannot be
     *     written
     */
    String run(String arguments) throws Exception {
        Object result =
                Objects.requireNonNull(body, "a declared tool is not run").call(arguments);
        return result instanceof String text ? text : RequestJson.tree(result).toString();
    }
}
