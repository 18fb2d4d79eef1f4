package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is below {@code /ai/v1}: the model is named in the body, an answer comes without an envelope, and a refusal with
 * one all the same.
 */
final class OpenAiSite {

    private static final int OK = 200;

    private final Catalog catalog;
    private final Retirement retirement;
    private final RequestIds ids = new RequestIds();
    private final Map<String, Route> routes;

    OpenAiSite(Catalog catalog, Retirement retirement) {
        this.catalog = catalog;
        this.retirement = retirement;
        var tasks = new Tasks();
        this.routes = Map.of(
                "/ai/v1/chat/completions", route(new OpenAiChat()),
                "/ai/v1/embeddings", route(new OpenAiEmbeddings(tasks)));
    }

    @Nullable
    Route routeOf(String path) {
        return routes.get(path);
    }

    private Route route(BiFunction<Model, RunInput, Outcome> work) {
        return Route.inference(request -> answer(request, work));
    }

    private Answer answer(Incoming request, BiFunction<Model, RunInput, Outcome> work) {
        ObjectNode body = InputReader.json(request);
        String id = body.path("model").asText();
        if (id.isEmpty()) {
            throw Refusal.invalidInput("required properties at '/' are 'model'");
        }
        Model model = catalog.find(id).orElseThrow(() -> RunEndpoint.noSuchModel(id));
        String requestId = ids.nextUuid();
        try {
            retirement.requireInService(model);
            Outcome outcome = work.apply(model, RunInput.of(body.without("options")));
            return bare(outcome)
                    .with("cf-ai-neurons", String.format(Locale.ROOT, "%.4f", outcome.neurons()))
                    .with("cf-ai-req-id", requestId);
        } catch (Refusal refusal) {
            Refusal told = refusal.fromModel(requestId);
            return Envelope.answer(told.status(), Envelope.failure(told, true)).with("cf-ai-req-id", requestId);
        }
    }

    private static Answer bare(Outcome outcome) {
        if (outcome instanceof Outcome.Events events) {
            return Answer.of(OK, "text/event-stream", AnswerBody.flushingEach(events.lines()));
        }
        JsonNode value = ((Outcome.Value) outcome).value();
        return Answer.of(OK, "application/json", AnswerBody.of(Json.bytes(value)));
    }
}
