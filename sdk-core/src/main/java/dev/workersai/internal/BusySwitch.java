package dev.workersai.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import feign.Request;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Writes {@code {"options": {"rejectIfBusy": true}}} into a body that is a JSON object, and leaves others alone. */
final class BusySwitch {

    private final ObjectMapper mapper;

    BusySwitch(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] on(Request request) {
        byte[] body = request.body();
        if (!isJson(request)) {
            return body;
        }
        try {
            JsonNode tree = mapper.readTree(body);
            if (tree instanceof ObjectNode object) {
                object.withObjectProperty("options").put("rejectIfBusy", true);
                return mapper.writeValueAsBytes(object);
            }
            return body;
        } catch (IOException e) {
            throw new IllegalStateException("The input was not written as JSON", e);
        }
    }

    private static boolean isJson(Request request) {
        Collection<String> types = request.headers().getOrDefault("Content-Type", List.of());
        return request.body() != null && types.stream().anyMatch(type -> type.startsWith("application/json"));
    }
}
