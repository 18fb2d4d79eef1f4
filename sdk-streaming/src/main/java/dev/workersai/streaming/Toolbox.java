package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tools of a chat, and how the model's calls of them are answered. Immutable. */
final class Toolbox {

    static final Toolbox EMPTY = new Toolbox(Map.of(), 8, false);

    private final Map<String, FunctionTool<?>> tools;
    private final int maxRounds;
    private final boolean throwing;

    private Toolbox(Map<String, FunctionTool<?>> tools, int maxRounds, boolean throwing) {
        this.tools = tools;
        this.maxRounds = maxRounds;
        this.throwing = throwing;
    }

    Toolbox with(FunctionTool<?> tool) {
        Map<String, FunctionTool<?>> more = new LinkedHashMap<>(tools);
        if (more.put(tool.name(), tool) != null) {
            throw new IllegalArgumentException("There is a tool named " + tool.name() + " already.");
        }
        return new Toolbox(Collections.unmodifiableMap(more), maxRounds, throwing);
    }

    Toolbox withMaxRounds(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("maxToolRounds has to be at least 1, but is " + rounds + ".");
        }
        return new Toolbox(tools, rounds, throwing);
    }

    Toolbox thatThrows() {
        return new Toolbox(tools, maxRounds, true);
    }

    boolean isEmpty() {
        return tools.isEmpty();
    }

    /** Returns the tools as models take them, a new array. */
    ArrayNode definitions() {
        ArrayNode definitions = JsonNodeFactory.instance.arrayNode();
        tools.values().forEach(tool -> definitions.add(tool.definition()));
        return definitions;
    }

    /**
     * Asks, answers the calls that come back, asks again, until there are none.
     *
     * @throws ToolException if calls remain after the last round, or a tool failed and that is to be thrown
     */
    ChatResult converse(ChatRequest request, Function<ChatRequest, ChatResult> ask) {
        ChatRequest next = request;
        ChatResult answer = ask.apply(next);
        for (int round = 0; !isEmpty() && !answer.toolCalls().isEmpty(); round++) {
            if (round == maxRounds) {
                throw new ToolException(
                        "The model still calls tools after " + maxRounds + " rounds (maxToolRounds): "
                                + answer.toolCalls(),
                        answer,
                        null);
            }
            List<Turn> turns = new ArrayList<>(List.of(Turn.of(answer)));
            turns.addAll(answered(answer));
            next = next.with(turns);
            answer = ask.apply(next);
        }
        return answer;
    }

    private List<Turn> answered(ChatResult answer) {
        List<ToolCall> calls = answer.toolCalls();
        if (calls.size() == 1) {
            return List.of(Turn.of(calls.get(0), answered(calls.get(0), answer)));
        }
        List<CompletableFuture<String>> results = calls.stream()
                .map(call -> AsyncAnswer.start(ReadingThreads.newExecutor(), opened -> answered(call, answer)))
                .toList();
        List<Turn> turns = new ArrayList<>();
        try {
            for (int i = 0; i < calls.size(); i++) {
                turns.add(Turn.of(calls.get(i), results.get(i).get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while tools were running.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            results.forEach(result -> result.cancel(true));
        }
        return turns;
    }

    private String answered(ToolCall call, ChatResult answer) {
        FunctionTool<?> tool = tools.get(call.name());
        if (tool == null) {
            return failed("There is no tool named '" + call.name() + "', only " + tools.keySet() + ".", answer, null);
        }
        try {
            return tool.run(call.arguments());
        } catch (RuntimeException e) {
            return failed("The tool " + call.name() + " failed: " + e.getMessage(), answer, e);
        }
    }

    private String failed(String message, ChatResult answer, @Nullable RuntimeException cause) {
        if (throwing) {
            throw new ToolException(message, answer, cause);
        }
        return message;
    }
}
