package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Speech to text with words, subtitles and, where the model has them, segments. */
final class WhisperTask implements Task {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final double SURE = 0.98;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("text", "word_count");
    }

    @Override
    public Outcome perform(Run run) {
        Transcript transcript = Transcript.of(run.input().bytes("audio"));
        List<Segment> segments = Segment.of(transcript);
        ObjectNode result = Json.object();
        if (run.model().output().offers("transcription_info")) {
            result.putObject("transcription_info")
                    .put("language", run.text("language"))
                    .put("language_probability", SURE)
                    .put("duration", transcript.seconds())
                    .put("duration_after_vad", transcript.seconds());
        }
        result.put("text", transcript.text());
        result.put("word_count", transcript.words().size());
        if (run.model().output().offers("segments")) {
            ArrayNode list = result.putArray("segments");
            segments.forEach(segment -> list.add(json(segment)));
        } else {
            putWords(result, transcript.words());
        }
        result.put("vtt", Segment.vtt(segments));
        double minutes = transcript.seconds() / SECONDS_PER_MINUTE;
        return new Outcome.Value(result, Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
    }

    private static ObjectNode json(Segment segment) {
        ObjectNode json = Json.object()
                .put("start", segment.start())
                .put("end", segment.end())
                .put("text", segment.text())
                .put("temperature", 0.0)
                .put("avg_logprob", -0.25)
                .put("compression_ratio", 1.2)
                .put("no_speech_prob", 0.02);
        putWords(json, segment.words());
        return json;
    }

    private static void putWords(ObjectNode target, List<Transcript.Word> words) {
        ArrayNode list = target.putArray("words");
        for (Transcript.Word word : words) {
            list.addObject().put("word", word.text()).put("start", word.start()).put("end", word.end());
        }
    }
}
