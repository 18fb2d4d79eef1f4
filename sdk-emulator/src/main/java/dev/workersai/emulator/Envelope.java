package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The service's {@code result, success, errors, messages}. */
final class Envelope {

    private Envelope() {}

    static ObjectNode success(JsonNode result) {
        ObjectNode envelope = Json.object();
        envelope.set("result", result);
        envelope.put("success", true);
        envelope.putArray("errors");
        envelope.putArray("messages");
        return envelope;
    }

    /** Routing and authentication leave {@code result} null, models leave it empty. */
    static ObjectNode failure(Refusal refusal, boolean modelReached) {
        ObjectNode envelope = Json.object();
        envelope.set("result", modelReached ? Json.object() : envelope.nullNode());
        envelope.put("success", false);
        var errors = envelope.putArray("errors");
        for (Refusal.Reason reason : refusal.reasons()) {
            errors.addObject().put("code", reason.code()).put("message", reason.message());
        }
        envelope.putArray("messages");
        return envelope;
    }

    static Answer answer(int status, JsonNode envelope) {
        return Answer.of(status, "application/json", AnswerBody.of(Json.bytes(envelope)));
    }
}
