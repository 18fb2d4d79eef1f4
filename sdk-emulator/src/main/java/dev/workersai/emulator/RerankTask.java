package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Sorts contexts by how well they fit a query. */
final class RerankTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().offersInList("response", "score");
    }

    @Override
    public Outcome perform(Run run) {
        List<String> texts = new ArrayList<>();
        run.input()
                .get("contexts")
                .forEach(context -> texts.add(context.path("text").asText()));
        int most = run.number("top_k").orElse(texts.size());
        ObjectNode result = Json.object();
        result.set("response", Scores.of(run.input().text("query"), texts, most));
        int tokens = texts.stream().mapToInt(Tokens::count).sum();
        return new Outcome.Value(result, Neurons.ofTokens(run.model().card(), tokens, 0));
    }
}
