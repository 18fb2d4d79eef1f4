package dev.workersai.emulator;

import java.text.BreakIterator;
import java.util.Locale;

/** A summary: the first sentences, within a third of the text and the requested length. */
final class SummaryTask implements Task {

    private static final int SHARE = 3;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("summary");
    }

    @Override
    public Outcome perform(Run run) {
        String text = run.input().text("input_text").strip();
        int most = run.number("max_length").orElse(Integer.MAX_VALUE);
        String summary = Tokens.cut(firstSentences(text), most);
        double neurons = Neurons.ofTokens(run.model().card(), Tokens.count(text), Tokens.count(summary));
        return new Outcome.Value(Json.object().put("summary", summary), neurons);
    }

    private static String firstSentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.next();
        while (end != BreakIterator.DONE && end < text.length() / SHARE) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
