package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The tools of a chat, and how the model's calls of them are answered. Immutable. */
final class Toolbox {

    static final Toolbox EMPTY = builder().tools(Map.of()).maxRounds(8).build();

    private final Map<String, FunctionTool> tools;
    private final @Nullable ToolChoice choice;
    private final int maxRounds;
    private final boolean throwing;
    private final boolean handingOver;
    private final @Nullable Boolean objectArguments;
    private final @Nullable Executor executor;
    private final @Nullable Duration timeout;

    @lombok.Builder(toBuilder = true, access = lombok.AccessLevel.PRIVATE)
    private Toolbox(
            Map<String, FunctionTool> tools,
            @Nullable ToolChoice choice,
            int maxRounds,
            boolean throwing,
            boolean handingOver,
            @Nullable Boolean objectArguments,
            @Nullable Executor executor,
            @Nullable Duration timeout) {
        this.tools = tools;
        this.choice = choice;
        this.maxRounds = maxRounds;
        this.throwing = throwing;
        this.handingOver = handingOver;
        this.objectArguments = objectArguments;
        this.executor = executor;
        this.timeout = timeout;
    }

    Toolbox with(FunctionTool tool) {
        Map<String, FunctionTool> more = new LinkedHashMap<>(tools);
        if (more.put(tool.name(), tool) != null) {
            throw new IllegalArgumentException("There is a tool named " + tool.name() + " already.");
        }
        return toBuilder().tools(Collections.unmodifiableMap(more)).build();
    }

    Toolbox withMaxRounds(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("maxToolRounds has to be at least 1, but is " + rounds + ".");
        }
        return toBuilder().maxRounds(rounds).build();
    }

    Toolbox thatThrows() {
        return toBuilder().throwing(true).build();
    }

    Toolbox thatHandsOver() {
        return toBuilder().handingOver(true).build();
    }

    Toolbox with(ToolChoice chosen) {
        return toBuilder().choice(Objects.requireNonNull(chosen, "choice")).build();
    }

    Toolbox withObjectArguments(boolean objects) {
        return toBuilder().objectArguments(objects).build();
    }

    Toolbox with(Executor runner) {
        return toBuilder().executor(Objects.requireNonNull(runner, "executor")).build();
    }

    Toolbox withTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("toolTimeout has to be more than nothing, but is " + limit + ".");
        }
        return toBuilder().timeout(limit).build();
    }

    /** Returns the tools without a wish that a model call one, which would never let it come to an end. */
    Toolbox unforced() {
        return isForced() ? toBuilder().choice(null).build() : this;
    }

    boolean isEmpty() {
        return tools.isEmpty();
    }

    Map<String, FunctionTool> tools() {
        return tools;
    }

    int maxRounds() {
        return maxRounds;
    }

    boolean isThrowing() {
        return throwing;
    }

    Executor executor() {
        return executor == null ? ReadingThreads.newExecutor() : executor;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    /** Returns whether the model is not free to answer without a tool. */
    boolean isForced() {
        return choice != null && choice.isForced();
    }

    /** Returns whether a call of this tool may be what a model was forced to. */
    boolean isForced(String name) {
        return choice != null
                && choice.isForced()
                && tools.containsKey(name)
                && choice.toolName().map(name::equals).orElse(true);
    }

    /** Returns whether calls are answered here, and not handed over. */
    boolean answers(List<ToolCall> calls) {
        return hasAnswers() && !calls.isEmpty() && calls.stream().allMatch(call -> isAnswered(call.name()));
    }

    /** Returns whether there are tools that are run here. */
    boolean hasAnswers() {
        return !handingOver && tools.values().stream().anyMatch(FunctionTool::isRunnable);
    }

    private boolean isAnswered(String name) {
        FunctionTool tool = tools.get(name);
        return tool == null || tool.isRunnable();
    }

    /**
     * Checks that a model can do what is asked of it.
     *
     * @throws IllegalArgumentException if it is known that it cannot
     */
    void check(ChatTarget target) {
        target.requireTools();
        if (isForced() && !target.takesToolChoice()) {
            throw new IllegalArgumentException(target.id()
                    + " cannot be made to call a tool: say so in the message, or use another model; "
                    + Alternatives.withField("tool_choice") + ". " + InputFields.wayOut("tool_choice"));
        }
    }

    /**
     * Returns the fields of a request that offer the tools; none without tools.
     *
     * @throws IllegalStateException if a tool is to be called that is not there
     */
    Map<String, JsonNode> settingsFor(ChatTarget target) {
        if (tools.isEmpty() && isForced()) {
            throw new IllegalStateException("A tool is to be called, but this chat has none: call tool(…) first.");
        }
        if (tools.isEmpty() || (choice != null && choice.isNone() && !target.takesToolChoice())) {
            return Map.of(); // a model that is offered no tools calls none
        }
        ArrayNode definitions = JsonNodeFactory.instance.arrayNode();
        tools.values().forEach(tool -> definitions.add(tool.definition()));
        if (choice == null || !target.takesToolChoice()) {
            return Map.of("tools", definitions);
        }
        choice.toolName().filter(name -> !tools.containsKey(name)).ifPresent(name -> {
            throw new IllegalStateException(
                    "The tool '" + name + "' is to be called, but there are only " + tools.keySet() + ".");
        });
        return Map.of("tools", definitions, "tool_choice", choice.toJson());
    }

    /** Returns whether the arguments of earlier calls go to the model as objects instead of texts. */
    boolean hasObjectArguments(ChatTarget target) {
        return objectArguments == null ? target.takesObjectArguments() : objectArguments;
    }
}
