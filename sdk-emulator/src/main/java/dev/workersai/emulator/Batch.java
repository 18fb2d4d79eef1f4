package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers to many inputs of one model. An input that is refused fails alone. */
record Batch(String model, JsonNode answers, AtomicInteger polls) {

    static Batch of(Model model, JsonNode requests, Tasks tasks) {
        ArrayNode responses = Json.array();
        ObjectNode usage = Json.object();
        for (JsonNode request : requests) {
            ObjectNode response = Json.object();
            response.put("id", responses.size());
            answer(model, request.deepCopy(), tasks, response);
            addUp(usage, response.path("result").path("usage"));
            responses.add(response);
        }
        ObjectNode answers = Json.object();
        answers.set("responses", responses);
        answers.set("usage", usage);
        return new Batch(model.name(), answers, new AtomicInteger());
    }

    boolean isDoneAtThisPoll() {
        return polls.incrementAndGet() > 1;
    }

    private static void answer(Model model, ObjectNode request, Tasks tasks, ObjectNode response) {
        JsonNode reference = request.remove("external_reference");
        request.remove("stream");
        JsonNode result = Json.object();
        boolean success = false;
        try {
            if (tasks.perform(new Run(model, RunInput.of(request))) instanceof Outcome.Value value) {
                result = value.value();
                success = true;
            }
        } catch (Refusal refusal) {
            // The service gives an empty result and no reason.
            success = false;
        }
        response.put("success", success);
        response.set("external_reference", reference == null ? response.nullNode() : reference);
        response.set("result", result);
    }

    private static void addUp(ObjectNode total, JsonNode usage) {
        for (String count : new String[] {"prompt_tokens", "completion_tokens", "total_tokens"}) {
            total.put(count, total.path(count).asLong() + usage.path(count).asLong());
        }
    }
}
