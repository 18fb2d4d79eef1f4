package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.QueryMapEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the set properties of a value into query parameters, in order; a list repeats its key.
 *
 * <p>Values are percent-encoded here, strictly: Feign encodes again only what does not look encoded, and so would send
 * a user's {@code 100%25} as it is, which the service reads as {@code 100%}.
 */
final class QueryParameters implements QueryMapEncoder {

    private final ObjectMapper mapper;

    QueryParameters(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, Object> encode(@Nullable Object options) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (options == null) {
            return parameters;
        }
        JsonNode tree = mapper.valueToTree(options);
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            List<String> values = values(field.getValue());
            if (!values.isEmpty()) {
                parameters.put(field.getKey(), values);
            }
        }
        return parameters;
    }

    private List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> values.addAll(values(element)));
        } else if (!value.isNull()) {
            values.add(percentEncoded(text(value)));
        }
        return values;
    }

    private String text(JsonNode value) {
        if (value.isFloatingPointNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isValueNode()) {
            return value.asText();
        }
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A query parameter cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    /** Leaves the unreserved characters of RFC 3986 and nothing else. */
    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
