package dev.workersai.embedding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.internal.ModelId;
import dev.workersai.model.Pooling;
import feign.TypedResponse;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Sends one request, and judges what comes back: as many vectors as texts, all as long as they should be. */
final class EmbeddingCalls {

    private final WorkersAiClient client;
    private final EmbeddingTarget target;
    private final EmbeddingSettings settings;

    EmbeddingCalls(WorkersAiClient client, EmbeddingTarget target, EmbeddingSettings settings) {
        this.client = client;
        this.target = target;
        this.settings = settings;
    }

    /**
     * Returns the answer with a vector for each text; some may be all zero.
     *
     * @throws ProtocolException if number, length or pooling of the vectors is not what was asked for
     */
    EmbeddingAnswer vectors(List<String> texts) {
        TypedResponse<EmbeddingAnswer> response = post(settings.body(texts));
        EmbeddingAnswer answer = response.body();
        int found = answer.vectors().size();
        if (found != texts.size()) {
            throw misfit(response, found + " vectors came for " + texts.size() + " texts");
        }
        int length = answer.vectors().get(0).length;
        for (float[] vector : answer.vectors()) {
            if (vector.length == 0 || vector.length != length) {
                throw misfit(response, "vectors of " + length + " and of " + vector.length + " dimensions came");
            }
        }
        OptionalLong expected = target.dimensions();
        if (!settings.extras() && expected.isPresent() && expected.getAsLong() != length) {
            throw misfit(response, "vectors of " + length + " dimensions came, not of " + expected.getAsLong());
        }
        Pooling asked = settings.pooling();
        if (asked != null && answer.pooling() != null && !asked.equals(answer.pooling())) {
            throw misfit(response, "pooling " + asked + " was asked for, and " + answer.pooling() + " came");
        }
        return answer;
    }

    /** Returns the scores of contexts for a query, best first. */
    List<Match> scores(String query, List<String> contexts) {
        ObjectNode body = settings.with(TextForm.CONTEXTS).body(contexts);
        TypedResponse<EmbeddingAnswer> response = post(body.put("query", query));
        List<Match> scores = response.body().scores();
        boolean strange = scores.stream()
                .anyMatch(
                        match -> match.index() < 0 || match.index() >= contexts.size() || Double.isNaN(match.score()));
        if (strange || scores.isEmpty()) {
            throw misfit(
                    response, scores.size() + " scores came for " + contexts.size() + " contexts, or strange ones");
        }
        return scores.stream()
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .toList();
    }

    /** Returns what to report of answers that are no good, though each is what it should be. */
    ProtocolException misfit(String problem) {
        return misfit(200, null, problem);
    }

    private TypedResponse<EmbeddingAnswer> post(ObjectNode body) {
        ModelId id = target.path();
        if (client.options().route() == Route.OPENAI) {
            putIntoOpenAiForm(body);
        }
        return client.api(EmbeddingApi.class).embed(id.namespace(), id.author(), id.name(), body);
    }

    /** The other road names the model in the body, and knows texts only. */
    private void putIntoOpenAiForm(ObjectNode body) {
        if (!body.has(TextForm.TEXT.field())) {
            throw new IllegalStateException(target.id()
                    + ": the OpenAI-compatible route embeds plain texts only; use the native one for "
                    + settings.form().field() + " and scores.");
        }
        body.set("input", body.remove(TextForm.TEXT.field()));
        body.put("model", target.id());
    }

    private ProtocolException misfit(TypedResponse<EmbeddingAnswer> response, String problem) {
        Collection<String> rays = response.headers().getOrDefault("cf-ray", List.of());
        return misfit(response.status(), rays.isEmpty() ? null : rays.iterator().next(), problem);
    }

    private ProtocolException misfit(int status, @Nullable String ray, String problem) {
        CallFailure failure = CallFailure.builder()
                .status(status)
                .operation("POST /ai/run/" + target.id())
                .model(target.id())
                .cfRay(ray)
                .build();
        return new ProtocolException(
                target.id() + ": " + problem + (ray == null ? "" : " (ray " + ray + ")"), failure, null);
    }
}
