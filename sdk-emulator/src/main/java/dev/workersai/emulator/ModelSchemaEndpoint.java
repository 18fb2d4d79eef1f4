package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code GET /ai/models/schema?model=…}: a model's two schemas as published, before any correction. */
final class ModelSchemaEndpoint implements Endpoint {

    private static final int OK = 200;

    private final Catalog catalog;

    ModelSchemaEndpoint(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Answer answer(Incoming request) {
        String id = request.query().first("model");
        if (id == null) {
            throw Refusal.invalidInput("the query parameter 'model' is required");
        }
        Model model = catalog.find(id).orElseThrow(() -> RunEndpoint.noSuchModel(id));
        ObjectNode result = Json.object();
        result.set("input", model.published().path("input"));
        result.set("output", model.published().path("output"));
        return Envelope.answer(OK, Envelope.success(result));
    }
}
