package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the model is to call a tool. Immutable.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/features/function-calling/">function calling</a>
 */
public final class ToolChoice {

    private static final ToolChoice AUTO = new ToolChoice("auto", null);
    private static final ToolChoice NONE = new ToolChoice("none", null);
    private static final ToolChoice REQUIRED = new ToolChoice("required", null);

    private final String mode;
    private final @Nullable String name;

    private ToolChoice(String mode, @Nullable String name) {
        this.mode = mode;
        this.name = name;
    }

    /** {@return the choice that leaves it to the model} This is the default of every model. */
    public static ToolChoice auto() {
        return AUTO;
    }

    /** {@return the choice that has the model answer without tools} */
    public static ToolChoice none() {
        return NONE;
    }

    /**
     * {@return the choice that has the model call a tool, whichever it wants} The service only advises the model: on
     * long conversations, and with models that reason, a text may come all the same.
     */
    public static ToolChoice required() {
        return REQUIRED;
    }

    /**
     * {@return the choice that has the model call this tool} The service enforces it.
     *
     * @param tool the name of a tool of the chat
     */
    public static ToolChoice named(String tool) {
        return new ToolChoice("function", Objects.requireNonNull(tool, "tool"));
    }

    /** {@return the name of the tool that is to be called; empty unless one is {@linkplain #named named}} */
    public Optional<String> toolName() {
        return Optional.ofNullable(name);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Returns whether the model is not free to answer without a tool. */
    boolean isForced() {
        return equals(REQUIRED) || name != null;
    }

    /** Returns the choice as models take it, a new tree. */
    JsonNode toJson() {
        if (name == null) {
            return TextNode.valueOf(mode);
        }
        var named = RequestJson.object().put("type", mode);
        named.putObject("function").put("name", name);
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ToolChoice choice && mode.equals(choice.mode) && Objects.equals(name, choice.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, name);
    }

    @Override
    public String toString() {
        return "ToolChoice[" + (name == null ? mode : name) + "]";
    }
}
