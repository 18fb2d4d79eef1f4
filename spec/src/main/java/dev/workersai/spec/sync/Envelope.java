package dev.workersai.spec.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.workersai.spec.catalog.JsonFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The envelope of every JSON answer. A status of 200 alone does not mean success. */
final class Envelope {

    private Envelope() {}

    /** Returns the envelope of a success. */
    static JsonNode checked(int status, byte[] body) throws IOException {
        JsonNode envelope = parsed(body);
        boolean success = status / 100 == 2 && envelope.path("success").asBoolean(false);
        if (!success) {
            throw new ServiceFailure(status, "the service answered " + status + reasons(envelope) + advice(status));
        }
        return envelope;
    }

    private static JsonNode parsed(byte[] body) throws IOException {
        try {
            // Through our layout, so that numbers look as they do in our files: 1.0 is 1.
            return JsonFiles.parse(JsonFiles.layout(JsonFiles.parse(body)));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String reasons(JsonNode envelope) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode error : envelope.path("errors")) {
            reasons.add("code " + error.path("code").asText("unknown") + ", "
                    + error.path("message").asText("no message"));
        }
        if (!envelope.isObject()) {
            return " without the JSON envelope";
        }
        return reasons.isEmpty() ? " without saying why" : ": " + String.join("; ", reasons);
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> ". Check that the token has the permission Workers AI Read for this account";
            case 429 -> ". Run sync again later; it goes on where files differ";
            default -> "";
        };
    }
}
