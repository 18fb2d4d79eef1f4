package dev.workersai.streaming;

import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs the tools that one answer calls, all at once. For one thread. */
final class ToolRunner {

    private final Toolbox tools;
    private final ChatResult answer;

    ToolRunner(Toolbox tools, ChatResult answer) {
        this.tools = tools;
        this.answer = answer;
    }

    /**
     * Returns the results as messages, in the order of the calls. An interrupt ends the wait, and the tools.
     *
     * @throws ToolException if a tool failed and failures are thrown
     * @throws CallInterruptedException if this thread is interrupted
     */
    List<Turn> run() {
        List<FutureTask<String>> results = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        long start = System.nanoTime();
        try {
            for (ToolCall call : answer.toolCalls()) {
                FutureTask<String> result = new FutureTask<>(() -> outcome(call));
                results.add(result);
                tools.executor().execute(result);
            }
            for (ToolCall call : answer.toolCalls()) {
                turns.add(Turn.of(call, result(call, results.get(turns.size()), start)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    "Interrupted while tools were running.",
                    CallFailure.builder().operation("tools").build(),
                    e);
        } finally {
            results.forEach(result -> result.cancel(true));
        }
        return turns;
    }

    private String result(ToolCall call, FutureTask<String> result, long start) throws InterruptedException {
        Duration limit = tools.timeout();
        try {
            return limit == null
                    ? result.get()
                    : result.get(limit.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return failed("The tool " + call.name() + " took longer than " + limit + " (toolTimeout).", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private String outcome(ToolCall call) {
        FunctionTool tool = tools.tools().get(call.name());
        if (tool == null) {
            return failed(
                    "There is no tool named '" + call.name() + "', only "
                            + tools.tools().keySet() + ".",
                    null);
        }
        try {
            return tool.run(call.arguments());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("The tool " + call.name() + " was interrupted.", e);
        } catch (Exception e) { // Whatever a function throws is for the model, or the caller, to know.
            return failed("The tool " + call.name() + " failed: " + e.getMessage(), e);
        }
    }

    private String failed(String message, @Nullable Exception cause) {
        if (tools.isThrowing()) {
            throw new ToolException(message, answer, cause);
        }
        return message;
    }
}
