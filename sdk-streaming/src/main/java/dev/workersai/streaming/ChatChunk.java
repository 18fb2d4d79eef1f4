package dev.workersai.streaming;

import java.util.Objects;

/**
 * One piece of a live answer.
 *
 * <p>Pieces of text, reasoning and tool calls come as the service sends them, in its order. At most one
 * {@link UsageReport} and at most one {@link Finish} follow at the very end, whatever number of them the service sends:
 * a repeated or corrected one has been merged by then. Where tools are run, each round ends with its own.
 *
 * <p>The set of cases is closed: what a newer service adds arrives as {@link Unknown} until a major release of this SDK
 * names it. All cases are immutable.
 */
public sealed interface ChatChunk {

    /**
     * A piece of the answer's text.
     *
     * @param text never empty
     */
    record TextDelta(String text) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param text the piece
         */
        public TextDelta {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A piece of what the model thinks before it answers.
     *
     * @param text never empty
     */
    record ReasoningDelta(String text) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param text the piece
         */
        public ReasoningDelta {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A piece of a tool call. Pieces with the same index belong to one call; {@link ChatResult#toolCalls()} has the
     * calls put together.
     *
     * @param index counts the calls of all rounds from 0, in the order in which they begin
     * @param id the call's id as the service sent it, empty where this piece has none
     * @param name the tool's name, empty where this piece has none
     * @param arguments the next piece of the arguments' JSON text, empty where this piece has none
     */
    record ToolCallDelta(int index, String id, String name, String arguments) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param index the number of the call
         * @param id an id, or empty
         * @param name a name, or empty
         * @param arguments a piece of JSON text, or empty
         */
        public ToolCallDelta {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arguments, "arguments");
        }
    }

    /**
     * Why the model stopped; the last chunk where the service says it.
     *
     * @param reason the last reason that was sent
     */
    record Finish(FinishReason reason) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param reason the reason
         */
        public Finish {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * What the answer took; before {@link Finish}, where the service says it.
     *
     * @param usage the total
     */
    record UsageReport(Usage usage) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param usage the total
         */
        public UsageReport {
            Objects.requireNonNull(usage, "usage");
        }
    }

    /**
     * Something this version of the SDK does not know.
     *
     * @param rawJson the data of the event, untouched
     */
    record Unknown(String rawJson) implements ChatChunk {

        /**
         * Refuses null.
         *
         * @param rawJson the data
         */
        public Unknown {
            Objects.requireNonNull(rawJson, "rawJson");
        }
    }
}
