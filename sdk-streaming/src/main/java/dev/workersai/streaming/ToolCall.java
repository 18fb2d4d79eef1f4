package dev.workersai.streaming;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tool that the model wants called. Immutable. */
public final class ToolCall implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final @Nullable String wireId;
    private final String name;
    private final String arguments;

    ToolCall(String id, @Nullable String wireId, String name, String arguments) {
        this.id = Objects.requireNonNull(id, "id");
        this.wireId = wireId;
        this.name = Objects.requireNonNull(name, "name");
        this.arguments = Objects.requireNonNull(arguments, "arguments");
    }

    /**
     * {@return an id that no other call of the answer has: the service's, or one made here where it sent none or used it
     * before}
     */
    public String id() {
        return id;
    }

    /** {@return the id as the service sent it, which it may send for several calls; empty if it sent none} */
    public Optional<String> wireId() {
        return Optional.ofNullable(wireId);
    }

    /** {@return the name of the tool; empty if the service sent none} */
    public String name() {
        return name;
    }

    /**
     * {@return the arguments as JSON text, <code>{}</code> where there are none; as the model wrote it, so it may be no
     * valid JSON}
     */
    public String arguments() {
        return arguments;
    }

    /** {@return name and id; not the arguments, which may hold what users said} */
    @Override
    public String toString() {
        return "ToolCall[" + name + ", id " + id + "]";
    }
}
