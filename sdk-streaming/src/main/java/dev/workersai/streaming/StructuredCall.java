package dev.workersai.streaming;

import dev.workersai.error.ApiException;
import dev.workersai.error.WorkersAiException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an answer in JSON, and asks again for a repair where it does not fit.
 *
 * @param <T> the type of the answer
 */
final class StructuredCall<T> {

    private final StructuredOutput<T> output;
    private final Function<ChatRequest, ChatResult> ask;
    private ChatRequest next;

    /**
     * Makes a call.
     *
     * @throws IllegalArgumentException if a model is known not to write JSON on demand
     */
    StructuredCall(StructuredOutput<T> output, ChatRequest request, Function<ChatRequest, ChatResult> ask) {
        this.output = output;
        this.ask = ask;
        this.next = request.withFormat(output);
    }

    /**
     * Returns the first answer that fits.
     *
     * @throws StructuredOutputException if the last one does not fit either
     */
    T run() {
        for (int left = next.maxRepairs(); ; left--) {
            ChatResult answer = asked(left > 0);
            if (answer == null) {
                continue;
            }
            try {
                return output.read(answer.text());
            } catch (MisfitException e) {
                boolean cut = answer.finishReason()
                        .filter(FinishReason.LENGTH::equals)
                        .isPresent();
                if (left == 0 || cut) {
                    throw failed(
                            e.problem() + (cut ? ", since it was cut; raise maxTokens(…)" : ""), answer, e.getCause());
                }
                next = next.with(repair(answer, e.problem()));
            }
        }
    }

    /** Returns the answer, null if the service says that there is none of this form and it may be asked again. */
    private @Nullable ChatResult asked(boolean again) {
        try {
            return ask.apply(next);
        } catch (WorkersAiException e) {
            if (!isNotMet(e)) {
                throw e;
            }
            if (again) {
                return null;
            }
            throw failed("the service says that JSON mode could not be met", ChatResult.EMPTY, e);
        }
    }

    /** Returns whether the service says "JSON Mode couldn't be met", which has no code of its own. */
    private static boolean isNotMet(WorkersAiException failure) {
        return failure instanceof ApiException refusal
                && refusal.errors().stream()
                        .map(error -> error.message().toLowerCase(Locale.ROOT))
                        .anyMatch(message -> message.contains("json mode") && message.contains("be met"));
    }

    private static List<Turn> repair(ChatResult answer, String problem) {
        return List.of(
                Turn.of(answer),
                Turn.of(
                        "user",
                        "This is not the JSON that was asked for: " + problem
                                + ". Answer again, with nothing but the corrected JSON."));
    }

    private StructuredOutputException failed(String problem, ChatResult answer, @Nullable Throwable cause) {
        return new StructuredOutputException(
                "The answer does not fit " + output + ": " + problem + "; rawText() has it.", answer, cause);
    }
}
