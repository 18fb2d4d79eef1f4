package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/** Trees of what is rare in a stream: errors, whole answers, events about events. */
final class StreamJson {

    // Decimals keep the digits that were sent.
    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private StreamJson() {}

    static JsonNode tree(JsonSpan span) throws JsonProcessingException {
        return tree(TREES, span.text());
    }

    /** Reads a text; Jackson passes on what {@code BigDecimal} throws at an exponent of eleven digits. */
    static JsonNode tree(ObjectReader reader, String json) throws JsonProcessingException {
        try {
            return reader.readTree(json);
        } catch (NumberFormatException e) {
            throw new JsonParseException(null, "a number is beyond all bounds", e);
        }
    }

    /** Returns a value as a range of bytes again. */
    static JsonSpan span(JsonNode tree) {
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        return new JsonSpan(bytes, 0, bytes.length);
    }

    /**
     * Returns the text of a message's content: the text itself, or that of its parts one after the other; of anything
     * else its JSON.
     */
    static String contentText(JsonNode content) {
        if (content.isMissingNode() || content.isNull()) {
            return "";
        }
        if (content.isValueNode()) {
            return content.asText();
        }
        if (content.path("text").isTextual()) {
            return content.path("text").asText();
        }
        if (!content.isArray()) {
            return content.toString();
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : content) {
            JsonNode partText = part.isTextual() ? part : part.path("text");
            if (!partText.isTextual()) {
                return content.toString();
            }
            text.append(partText.asText());
        }
        return text.toString();
    }
}
