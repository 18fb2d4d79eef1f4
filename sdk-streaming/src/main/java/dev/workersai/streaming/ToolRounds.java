package dev.workersai.streaming;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation with tools while it goes on: the request of each round, from the answer of the one before. For one
 * thread.
 */
final class ToolRounds {

    private final List<Turn> asked;
    private ChatRequest request;
    private int rounds;

    ToolRounds(ChatRequest first) {
        this.asked = first.turns();
        this.request = first;
    }

    /** Returns what to send in the round that is on. */
    ChatRequest request() {
        return request;
    }

    /** Returns whether an answer is not the last one: its calls are to be answered. */
    boolean goesOn(ChatResult answer) {
        return request.tools().answers(answer.toolCalls());
    }

    /**
     * Runs the tools that an answer calls and begins the next round.
     *
     * @throws ToolException if that was the last round, or a tool failed and failures are thrown
     */
    void next(ChatResult answer) {
        Toolbox tools = request.tools();
        if (rounds == tools.maxRounds()) {
            throw new ToolException(
                    "The model still calls tools after " + rounds + " rounds (maxToolRounds): " + answer.toolCalls(),
                    concluded(answer),
                    null);
        }
        List<Turn> turns = new ArrayList<>(List.of(Turn.of(answer)));
        turns.addAll(new ToolRunner(tools, concluded(answer)).run());
        request = request.with(turns).withTools(tools.unforced());
        rounds++;
    }

    /** Returns an answer with the conversation that led to it. */
    ChatResult concluded(ChatResult answer) {
        List<Turn> all = request.turns();
        List<Turn> answered = new ArrayList<>(all.subList(asked.size(), all.size()));
        if (!answer.isEmpty()) {
            answered.add(Turn.of(answer));
        }
        return answer.toBuilder().conversation(Conversation.of(asked, answered)).build();
    }
}
