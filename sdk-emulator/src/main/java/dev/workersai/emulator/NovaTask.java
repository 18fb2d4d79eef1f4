package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Speech to text by channel and alternative, with a summary and the mood. */
final class NovaTask implements Task {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final double SURE = 0.99;

    @Override
    public boolean fits(Model model) {
        return model.output().offersInList("channels", "alternatives")
                || model.output().member("results").path("properties").has("channels");
    }

    @Override
    public Outcome perform(Run run) {
        Transcript transcript = Transcript.of(run.input().bytes("audio"));
        ObjectNode result = Json.object();
        ObjectNode results = result.putObject("results");
        ArrayNode channels = results.putArray("channels");
        int count = run.input().get("multichannel").asBoolean()
                ? run.number("channels").orElse(2)
                : 1;
        for (int i = 0; i < Math.max(1, count); i++) {
            channels.addObject().putArray("alternatives").add(alternative(run, transcript));
        }
        results.putObject("summary").put("result", "success").put("short", transcript.text());
        results.set("sentiments", sentiments(transcript));
        double minutes = transcript.seconds() / SECONDS_PER_MINUTE;
        return new Outcome.Value(result, Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
    }

    private static ObjectNode alternative(Run run, Transcript transcript) {
        boolean punctuated = run.input().get("punctuate").asBoolean()
                || run.input().get("smart_format").asBoolean();
        ObjectNode alternative = Json.object();
        alternative.put("transcript", punctuated ? transcript.text() : bare(transcript.text()));
        alternative.put("confidence", SURE);
        ArrayNode words = alternative.putArray("words");
        for (Transcript.Word word : transcript.words()) {
            ObjectNode json = words.addObject()
                    .put("word", bare(word.text()))
                    .put("start", word.start())
                    .put("end", word.end())
                    .put("confidence", SURE);
            if (punctuated) {
                json.put("punctuated_word", word.text());
            }
            if (run.input().get("diarize").asBoolean()) {
                json.put("speaker", 0);
            }
        }
        return alternative;
    }

    private static ObjectNode sentiments(Transcript transcript) {
        double positive = Sentiment.positive(transcript.text());
        double score = 2 * positive - 1;
        ObjectNode sentiments = Json.object();
        sentiments
                .putArray("segments")
                .addObject()
                .put("text", transcript.text())
                .put("start_word", 0)
                .put("end_word", transcript.words().size() - 1)
                .put("sentiment", Sentiment.word(positive))
                .put("sentiment_score", score);
        sentiments
                .putObject("average")
                .put("sentiment", Sentiment.word(positive))
                .put("sentiment_score", score);
        return sentiments;
    }

    private static String bare(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s.'-]|[.](?=\\s|$)", "");
        return bare.isBlank() ? text : bare;
    }
}
