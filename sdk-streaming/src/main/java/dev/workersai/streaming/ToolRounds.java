package dev.workersai.streaming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with tools while it goes on: the request of each round, from the answer of the one before. For one
 * thread.
 */
final class ToolRounds {

    private final List<Turn> asked;
    private ChatRequest request;
    private @Nullable Usage spent;
    private int rounds;

    ToolRounds(ChatRequest first) {
        this.asked = first.turns();
        this.request = first;
    }

    /**
     * Returns the last answer of a conversation.
     *
     * @param ask sends a request
     */
    static ChatResult converse(ChatRequest first, Function<ChatRequest, ChatResult> ask) {
        ToolRounds rounds = new ToolRounds(first);
        return rounds.concluded(rounds.last(ask));
    }

    /**
     * Returns a request with what the model got from the tools, and without them.
     *
     * @param ask sends a request
     * @throws IllegalStateException if the model calls tools that are not run here
     */
    static ChatRequest toolsRun(ChatRequest first, Function<ChatRequest, ChatResult> ask) {
        if (first.tools().isEmpty()) {
            return first;
        }
        ToolRounds rounds = new ToolRounds(first);
        ChatResult answer = rounds.last(ask);
        if (!answer.toolCalls().isEmpty()) {
            throw new IllegalStateException("The model calls tools that are handed over, " + answer.toolCalls()
                    + ": answer them by send() and toolResult(…) first.");
        }
        return rounds.request.withoutTools();
    }

    private ChatResult last(Function<ChatRequest, ChatResult> ask) {
        ChatResult answer = ask.apply(request);
        while (goesOn(answer)) {
            next(answer);
            answer = ask.apply(request);
        }
        return answer;
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
        spent = Usage.sum(spent, answer.usage().orElse(null));
        rounds++;
    }

    /** Returns an answer with the conversation that led to it. */
    ChatResult concluded(ChatResult answer) {
        List<Turn> all = request.turns();
        List<Turn> answered = new ArrayList<>(all.subList(asked.size(), all.size()));
        if (!answer.isEmpty()) {
            answered.add(Turn.of(answer));
        }
        return answer.toBuilder()
                .conversation(Conversation.of(asked, answered))
                .totalUsage(Usage.sum(spent, answer.usage().orElse(null)))
                .build();
    }
}
