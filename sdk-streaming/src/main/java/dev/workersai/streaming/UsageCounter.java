package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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

    /** Reads the object that the parser is at the start of; anything but an object says nothing. */
    void read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && isDetails(name)) {
                read(parser);
            } else if (value.isNumeric()) {
                count(name, parser);
            } else {
                parser.skipChildren();
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

    private void count(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "prompt_tokens", "input_tokens" -> promptTokens = later(promptTokens, parser);
            case "completion_tokens", "output_tokens" -> completionTokens = later(completionTokens, parser);
            case "total_tokens" -> totalTokens = later(totalTokens, parser);
            case "cached_tokens" -> cachedTokens = later(cachedTokens, parser);
            case "reasoning_tokens" -> reasoningTokens = later(reasoningTokens, parser);
            case "neurons" -> {
                double value = parser.getDoubleValue();
                neurons = value > 0 || neurons == UNKNOWN ? Math.max(value, 0) : neurons;
            }
            default -> {
                // a count that this SDK does not know
            }
        }
    }

    private static long later(long known, JsonParser parser) throws IOException {
        // By way of double, so that a count of 1e3, and one beyond all bounds, is a count.
        long value = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                ? parser.getLongValue()
                : (long) parser.getDoubleValue();
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
