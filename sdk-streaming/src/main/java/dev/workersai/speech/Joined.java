package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the transcripts of the parts of a recording together. */
final class Joined {

    private Joined() {}

    /** Returns one transcript; what was said in a part is heard as much later as the part begins. */
    static Transcript of(List<Cutter.Part> parts, List<Transcript> transcripts) {
        List<SpokenSegment> segments = new ArrayList<>();
        List<SpokenWord> words = new ArrayList<>();
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Cutter.Part part = parts.get(i);
            Transcript transcript = transcripts.get(i);
            segmentsOf(part, transcript).forEach(segment -> segments.add(segment.later(part.offset())));
            transcript.words().forEach(word -> words.add(word.later(part.offset())));
            answers.addAll(transcript.answers());
        }
        String text = transcripts.stream()
                .map(transcript -> transcript.text().strip())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
        Optional<String> language = transcripts.stream()
                .flatMap(transcript -> transcript.language().stream())
                .findFirst();
        Duration duration = parts.get(0).recording().duration();
        return new Transcript(text, segments, words, language.orElse(null), duration, answers);
    }

    /** A model that gives no times has at least the time of the part. */
    private static List<SpokenSegment> segmentsOf(Cutter.Part part, Transcript transcript) {
        boolean timeless = transcript.segments().isEmpty() && transcript.words().isEmpty();
        return timeless && !transcript.text().isBlank()
                ? List.of(new SpokenSegment(transcript.text().strip(), Duration.ZERO, part.duration()))
                : transcript.segments();
    }
}
