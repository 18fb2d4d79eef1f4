package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.workersai.streaming.JsonCursor.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The usage of one stream, from however many events it comes in. For each count the last one that is not zero holds:
 * services send zeros with the finish reason, and the true figures before or after.
 */
final class UsageCounter {

    private static final long UNKNOWN = -1;

    private long promptTokens = UNKNOWN;
    private long completionTokens = UNKNOWN;
    private long totalTokens = UNKNOWN;
    private long cachedTokens = UNKNOWN;
    private long reasoningTokens = UNKNOWN;
    private double neurons = UNKNOWN;

    /** Reads the value that comes next; anything but an object says nothing. */
    void read(JsonCursor json) throws JsonProcessingException {
        if (json.kind() != Kind.OBJECT) {
            json.skip();
            return;
        }
        json.enter();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Kind kind = json.kind();
            if (kind == Kind.OBJECT && isDetails(name)) {
                read(json);
            } else if (kind == Kind.NUMBER && name.equals("neurons")) {
                double value = json.number();
                neurons = value > 0 || neurons == UNKNOWN ? Math.max(value, 0) : neurons;
            } else if (kind == Kind.NUMBER) {
                count(name, json.wholeNumber());
            } else {
                json.skip();
            }
        }
    }

    private static boolean isDetails(String name) {
        return switch (name) {
            case "prompt_tokens_details",
                    "completion_tokens_details",
                    "input_tokens_details",
                    "output_tokens_details" -> true;
            default -> false;
        };
    }

    private void count(String name, long value) {
        switch (name) {
            case "prompt_tokens", "input_tokens" -> promptTokens = later(promptTokens, value);
            case "completion_tokens", "output_tokens" -> completionTokens = later(completionTokens, value);
            case "total_tokens" -> totalTokens = later(totalTokens, value);
            case "cached_tokens" -> cachedTokens = later(cachedTokens, value);
            case "reasoning_tokens" -> reasoningTokens = later(reasoningTokens, value);
            default -> {
                // a count that this SDK does not know
            }
        }
    }

    private static long later(long known, long value) {
        return value > 0 || known == UNKNOWN ? Math.max(value, 0) : known;
    }

    /** Returns what was counted, null if nothing was. */
    @Nullable
    Usage usage() {
        if (promptTokens == UNKNOWN
                && completionTokens == UNKNOWN
                && totalTokens == UNKNOWN
                && cachedTokens == UNKNOWN
                && reasoningTokens == UNKNOWN
                && neurons == UNKNOWN) {
            return null;
        }
        return Usage.builder()
                .promptTokens(Math.max(promptTokens, 0))
                .completionTokens(Math.max(completionTokens, 0))
                .totalTokens(Math.max(totalTokens, 0))
                .cachedTokens(cachedTokens == UNKNOWN ? null : cachedTokens)
                .reasoningTokens(reasoningTokens == UNKNOWN ? null : reasoningTokens)
                .neurons(neurons == UNKNOWN ? null : neurons)
                .build();
    }
}
