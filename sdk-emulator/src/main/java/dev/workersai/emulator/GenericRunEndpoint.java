package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** {@code POST /ai/run}: the model is in the body, and so is its input. */
final class GenericRunEndpoint implements Endpoint {

    private final RunEndpoint run;

    GenericRunEndpoint(RunEndpoint run) {
        this.run = run;
    }

    @Override
    public Answer answer(Incoming request) {
        JsonNode body = read(request);
        String model = body.path("model").asText();
        if (model.isEmpty() || !body.path("input").isObject()) {
            throw Refusal.invalidInput("required properties at '/' are 'model,input'");
        }
        if (!model.startsWith("@")) {
            throw Refusal.of(ErrorCode.NO_CREDIT, "Insufficient balance, and no stored key for " + model);
        }
        return run.answer(model, request.withBody(Json.bytes(body.path("input"))));
    }

    private static JsonNode read(Incoming request) {
        try {
            return Json.read(request.body());
        } catch (IOException e) {
            throw Refusal.invalidInput("the body is not JSON");
        }
    }
}
