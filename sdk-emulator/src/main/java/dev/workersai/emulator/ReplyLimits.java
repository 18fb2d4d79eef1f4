package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where an answer has to end. */
final class ReplyLimits {

    private ReplyLimits() {}

    /** Returns the most tokens of an answer; refuses a prompt that leaves no room for them. */
    static int tokens(Run run, int promptTokens) {
        OptionalInt asked = Stream.of("max_completion_tokens", "max_output_tokens", "max_tokens")
                .map(run::number)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        requireRoom(run.model(), (long) promptTokens + asked.orElse(0));
        return Math.max(0, asked.orElse(Integer.MAX_VALUE));
    }

    /** The window holds the prompt and the requested answer together. */
    static void requireRoom(Model model, long tokens) {
        int window = model.card().number("context_window").orElse(Integer.MAX_VALUE);
        if (tokens > window) {
            throw Refusal.of(
                    ErrorCode.CONTEXT_EXCEEDED,
                    "maximum context length is " + window + " tokens, the request needs " + tokens);
        }
    }

    /** Cuts a text before the first stop sequence, which may be one text or several. */
    static String stopped(String text, JsonNode stop) {
        String cut = text;
        for (JsonNode sequence : stop.isArray() ? stop : Json.array().add(stop)) {
            int at = sequence.isTextual() && !sequence.asText().isEmpty() ? cut.indexOf(sequence.asText()) : -1;
            cut = at < 0 ? cut : cut.substring(0, at);
        }
        return cut;
    }
}
