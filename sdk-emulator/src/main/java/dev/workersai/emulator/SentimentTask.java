package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Tells pleased from displeased text by counting words. */
final class SentimentTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().isListOf("label") && !model.input().takesRaw();
    }

    @Override
    public Outcome perform(Run run) {
        String text = run.input().text("text");
        double positive = Sentiment.positive(text);
        ArrayNode result = Json.array();
        for (String label :
                positive < Sentiment.NEUTRAL ? List.of("NEGATIVE", "POSITIVE") : List.of("POSITIVE", "NEGATIVE")) {
            result.addObject().put("label", label).put("score", label.equals("POSITIVE") ? positive : 1 - positive);
        }
        return new Outcome.Value(result, Neurons.ofTokens(run.model().card(), Tokens.count(text), 0));
    }
}
