package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.internal.EmptyAnswers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a model says of a picture. Immutable. */
public final class Caption {

    /** Where models put it. */
    private static final List<String> NAMES = List.of("description", "caption", "answer", "response");

    private final String text;
    private final JsonNode answer;

    private Caption(String text, JsonNode answer) {
        this.text = text;
        this.answer = answer;
    }

    static Caption of(String model, JsonNode answer) {
        return NAMES.stream()
                .map(answer::path)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .findFirst()
                .map(value -> new Caption(value.asText(), answer))
                .orElseThrow(() -> EmptyAnswers.of(model, "no text"));
    }

    /** {@return what the model says} */
    public String text() {
        return text;
    }

    /** {@return what the model thought before, where it tells} */
    public Optional<String> reasoning() {
        return Optional.ofNullable(text(answer.path("reasoning").path("text")));
    }

    /** {@return why the model stopped, such as {@code stop} or {@code length}, where it tells} */
    public Optional<String> finishReason() {
        return Optional.ofNullable(text(answer.path("finish_reason")));
    }

    /** {@return how many tokens went in, where the model tells} */
    public OptionalLong inputTokens() {
        return number(answer.path("metrics").path("input_tokens"));
    }

    /** {@return how many tokens came out, where the model tells} */
    public OptionalLong outputTokens() {
        return number(answer.path("metrics").path("output_tokens"));
    }

    /** {@return the answer as it came, without the service's envelope} */
    public String rawJson() {
        return answer.toString();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static OptionalLong number(JsonNode value) {
        return value.isNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }

    /** {@return the size, never the text} */
    @Override
    public String toString() {
        return "Caption[" + text.length() + " characters]";
    }
}
