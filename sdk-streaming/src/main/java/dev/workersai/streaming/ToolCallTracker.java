package dev.workersai.streaming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out to which call each piece belongs, and numbers the calls in the order in which they begin. The service's own
 * index decides; where it sends none, the place in the event does. Both are used again for another call by some models.
 */
final class ToolCallTracker {

    private final ChunkQueue target;
    private final Map<Integer, Slot> byIndex = new HashMap<>();
    private final Map<Integer, Slot> byPosition = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    ToolCallTracker(ChunkQueue target) {
        this.target = target;
    }

    /** Takes a piece as it came. */
    void add(ToolCallPiece piece) {
        if (piece.isEmpty()) {
            return; // Marks the end of a call; the next index or the end of the stream does so too.
        }
        Slot slot = piece.index() >= 0
                ? slotFor(piece, byIndex, piece.index())
                : slotFor(piece, byPosition, piece.position());
        if (slot.repeats(piece)) {
            return;
        }
        slot.take(piece);
        target.addToolCall(new ChatChunk.ToolCallDelta(slot.number, piece.id(), piece.name(), piece.arguments()));
    }

    /** Returns whether a call has arguments already; false if there is no such call. */
    boolean hasArguments(int index) {
        Slot slot = byIndex.get(index);
        return slot != null && slot.hasArguments;
    }

    private Slot slotFor(ToolCallPiece piece, Map<Integer, Slot> slotsByKey, int key) {
        Slot slot = slotsByKey.get(key);
        if (slot == null
                && piece.index() < 0
                && piece.name().isEmpty()
                && piece.id().isEmpty()) {
            slot = last();
        }
        if (slot == null || slot.isOver(piece)) {
            slot = new Slot(slots.size());
            slots.add(slot);
            slotsByKey.put(key, slot);
        }
        return slot;
    }

    private @Nullable Slot last() {
        return slots.isEmpty() ? null : slots.get(slots.size() - 1);
    }

    /** What is known of one call. */
    private static final class Slot {

        private final int number;
        private final JsonDepth depth = new JsonDepth();
        private String id = "";
        private String name = "";
        private boolean hasArguments;

        Slot(int number) {
            this.number = number;
        }

        /** Returns whether the piece begins another call. */
        boolean isOver(ToolCallPiece piece) {
            if (name.isEmpty() || piece.name().isEmpty() || isSameId(piece)) {
                return false;
            }
            if (!piece.name().equals(name) || (!id.isEmpty() && !piece.id().isEmpty())) {
                return true;
            }
            // The same tool: called again once its arguments are complete. Under an index, a bare name may end a call.
            return depth.isClosed() && (!piece.arguments().isEmpty() || piece.index() < 0);
        }

        /** Returns whether the piece is a whole call sent once more. */
        boolean repeats(ToolCallPiece piece) {
            return depth.isClosed() && isSameId(piece) && !piece.name().isEmpty();
        }

        private boolean isSameId(ToolCallPiece piece) {
            return !id.isEmpty() && id.equals(piece.id());
        }

        void take(ToolCallPiece piece) {
            if (!piece.id().isEmpty()) {
                id = piece.id();
            }
            if (!piece.name().isEmpty()) {
                name = piece.name();
            }
            hasArguments |= !piece.arguments().isEmpty();
            depth.add(piece.arguments());
        }
    }

    /** Counts brackets, to tell when a JSON object that comes in pieces is complete. */
    private static final class JsonDepth {

        private int depth;
        private boolean opened;
        private boolean inString;
        private boolean escaped;

        void add(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (inString) {
                    inString = escaped || c != '"';
                    escaped = !escaped && c == '\\';
                } else if (c == '"') {
                    inString = true;
                } else if (c == '{' || c == '[') {
                    depth++;
                    opened = true;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
            }
        }

        boolean isClosed() {
            return opened && depth == 0;
        }
    }
}
