package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers to many inputs of one model, in no order. An input that is refused fails alone. */
record Batch(String model, JsonNode answers, AtomicInteger polls) {

    static Batch of(Model model, JsonNode requests, Tasks tasks, BatchRules rules) {
        List<ObjectNode> responses = new ArrayList<>();
        ObjectNode usage = Json.object();
        for (JsonNode request : requests) {
            Optional<JsonNode> result =
                    rules.faults().spoil(request) ? Optional.empty() : result(model, request.deepCopy(), tasks);
            ObjectNode response = Json.object();
            response.put("id", responses.size());
            response.put("success", result.isPresent());
            response.set("external_reference", request.get("external_reference"));
            response.set("result", result.orElseGet(Json::object));
            addUp(usage, response.path("result").path("usage"));
            responses.add(response);
        }
        // The service promises no order, so there is none: the same shuffle every time.
        Collections.shuffle(responses, new Random(responses.size()));
        ObjectNode answers = Json.object();
        answers.putArray("responses").addAll(responses);
        answers.set("usage", usage);
        return new Batch(model.name(), answers, new AtomicInteger());
    }

    /** Empty if the input is refused: the service gives no reason. */
    private static Optional<JsonNode> result(Model model, ObjectNode request, Tasks tasks) {
        request.remove(List.of("external_reference", "stream"));
        try {
            return tasks.perform(new Run(model, RunInput.of(request))) instanceof Outcome.Value value
                    ? Optional.of(value.value())
                    : Optional.empty();
        } catch (Refusal unexplained) {
            return Optional.empty();
        }
    }

    private static void addUp(ObjectNode total, JsonNode usage) {
        for (String count : new String[] {"prompt_tokens", "completion_tokens", "total_tokens"}) {
            total.put(count, total.path(count).asLong() + usage.path(count).asLong());
        }
    }
}
