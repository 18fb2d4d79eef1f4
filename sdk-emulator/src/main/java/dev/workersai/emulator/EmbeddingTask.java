package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Vectors for texts; also the model that takes a query with contexts (scores) or contexts alone (vectors). */
final class EmbeddingTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().offers("data", "shape");
    }

    @Override
    public Outcome perform(Run run) {
        RunInput input = run.input();
        List<String> texts = new ArrayList<>();
        for (String field : List.of("queries", "documents", "text")) {
            collect(input.get(field), texts);
        }
        boolean ofContexts = texts.isEmpty() && input.get("contexts").isArray();
        input.get("contexts").forEach(context -> collect(context.path("text"), texts));
        requireRoom(run, texts);
        int tokens = texts.stream().mapToInt(Tokens::count).sum();
        double neurons = Neurons.ofTokens(run.model().card(), tokens, 0);
        if (ofContexts && input.has("query")) {
            ObjectNode scores = Json.object();
            scores.set("response", Scores.of(input.text("query"), texts, texts.size()));
            return new Outcome.Value(scores, neurons);
        }
        return new Outcome.Value(vectors(run, texts, ofContexts ? "response" : "data"), neurons);
    }

    private static ObjectNode vectors(Run run, List<String> texts, String member) {
        int size = VectorSize.of(run.model());
        String pooling = run.input().has("pooling") ? run.input().text("pooling") : "mean";
        // Vectors of different pooling must not be mixed, so they are not alike either.
        var vectors = new TextVectors(size, run.model().name() + "/" + pooling);
        ObjectNode result = Json.object();
        result.putArray("shape").add(texts.size()).add(size);
        ArrayNode data = result.putArray(member);
        for (String text : texts) {
            data.addRawValue(VectorJson.of(vectors.of(text)));
        }
        if (run.model().output().offers("pooling")) {
            result.put("pooling", pooling);
        }
        return result;
    }

    private static void collect(JsonNode value, List<String> texts) {
        if (value.isTextual()) {
            texts.add(value.asText());
        }
        value.forEach(text -> texts.add(text.asText()));
    }

    private static void requireRoom(Run run, List<String> texts) {
        if (!run.input().get("truncate_inputs").asBoolean(false)) {
            texts.forEach(text -> ReplyLimits.requireRoom(run.model(), Tokens.count(text)));
        }
    }
}
