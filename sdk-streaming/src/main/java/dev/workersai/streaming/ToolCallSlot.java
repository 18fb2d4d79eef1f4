package dev.workersai.streaming;

import java.util.Set;
import java.util.function.Supplier;

/** One tool call while its pieces come in, in any order. */
final class ToolCallSlot {

    private String wireId = "";
    private String name = "";

    /** The id that callers see: once they have seen one, it stays. */
    private String id = "";

    private final StringBuilder arguments = new StringBuilder();

    void add(ChatChunk.ToolCallDelta delta) {
        if (!delta.id().isEmpty()) {
            wireId = delta.id();
        }
        if (!delta.name().isEmpty()) {
            name = delta.name();
        }
        arguments.append(delta.arguments());
    }

    /**
     * Returns the call as far as it has come.
     *
     * @param taken ids of other calls; the one of this call is added
     * @param ids makes new ones
     */
    ToolCall call(Set<String> taken, Supplier<String> ids) {
        if (!id.isEmpty()) {
            taken.add(id);
        } else {
            id = wireId;
            claimId(taken, ids);
        }
        String text = arguments.toString().strip();
        return new ToolCall(
                id, wireId.isEmpty() ? null : wireId, name, text.isEmpty() || text.equals("null") ? "{}" : text);
    }

    private void claimId(Set<String> taken, Supplier<String> ids) {
        while (id.isEmpty() || !taken.add(id)) {
            id = ids.get();
        }
    }
}
