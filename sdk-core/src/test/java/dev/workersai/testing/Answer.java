package dev.workersai.testing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.wire.BinaryField;
import dev.workersai.wire.KeepsUnknown;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Singular;
import lombok.experimental.Accessors;
import lombok.extern.jackson.Jacksonized;
import org.jspecify.annotations.Nullable;

/** An output type in the manner of the generated ones, with a field of every kind. */
@Getter
@Accessors(fluent = true)
@Jacksonized
@lombok.Builder
@BinaryField("image")
@JsonInclude(JsonInclude.Include.NON_NULL)
// Lombok writes a needless cast, and literals without a position, over which Error Prone 2.42.0 falls.
@SuppressWarnings({"cast", "StringConcatToTextBlock"})
public final class Answer {

    @JsonProperty("response")
    private final @Nullable String response;

    @JsonProperty("count")
    private final @Nullable Long count;

    @JsonProperty("small")
    private final @Nullable Integer small;

    @JsonProperty("score")
    private final @Nullable Double score;

    @JsonProperty("flag")
    private final @Nullable Boolean flag;

    @JsonProperty("vector")
    private final float @Nullable [] vector;

    @JsonProperty("words")
    private final @Nullable List<@Nullable String> words;

    @JsonProperty("parts")
    private final @Nullable List<@Nullable Answer> parts;

    @JsonProperty("inner")
    private final @Nullable Answer inner;

    @JsonProperty("image")
    private final byte @Nullable [] image;

    @JsonProperty("shape")
    private final @Nullable Shape shape;

    @JsonProperty("shapes")
    private final @Nullable List<Shape> shapes;

    @JsonProperty("reason")
    private final @Nullable Reason reason;

    @JsonAnySetter
    @JsonAnyGetter
    @Singular("unknown")
    private final Map<String, JsonNode> unknown;

    /** Completed by Lombok. */
    public static class Builder implements KeepsUnknown {
        @Override
        public void keepUnknown(String name, JsonNode value) {
            unknown(name, value);
        }
    }
}
