package dev.workersai.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Cuts a transcript into what is shown at once: its segments, or as many words as can be read together. */
final class Cues {

    /** Two lines of 42 characters: what subtitlers allow on the screen. */
    private static final int LONGEST_TEXT = 84;

    private static final Duration LONGEST_TIME = Duration.ofSeconds(7);
    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final String SENTENCE_END = ".?!…。？！";

    private Cues() {}

    static List<SpokenSegment> of(Transcript transcript) {
        if (!transcript.segments().isEmpty()) {
            return transcript.segments();
        }
        if (!transcript.words().isEmpty()) {
            return ofWords(transcript.words());
        }
        if (transcript.text().isBlank()) {
            return List.of();
        }
        Duration end = transcript
                .duration()
                .orElseThrow(() -> new IllegalStateException(
                        "The model gave no times, so there can be no subtitles; whisper models and nova-3 give them."));
        return List.of(new SpokenSegment(transcript.text(), Duration.ZERO, end));
    }

    private static List<SpokenSegment> ofWords(List<SpokenWord> words) {
        List<SpokenSegment> cues = new ArrayList<>();
        List<SpokenWord> together = new ArrayList<>();
        for (SpokenWord word : words) {
            if (!together.isEmpty() && isFull(together, word)) {
                cues.add(joined(together));
                together.clear();
            }
            together.add(word);
        }
        cues.add(joined(together));
        return cues;
    }

    private static boolean isFull(List<SpokenWord> together, SpokenWord next) {
        SpokenWord last = together.get(together.size() - 1);
        int length =
                together.stream().mapToInt(word -> word.text().length() + 1).sum();
        return length + next.text().length() > LONGEST_TEXT
                || next.end().minus(together.get(0).start()).compareTo(LONGEST_TIME) > 0
                || next.start().minus(last.end()).compareTo(PAUSE) > 0
                || !last.speaker().equals(next.speaker())
                || endsSentence(last.text());
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static SpokenSegment joined(List<SpokenWord> words) {
        String text = String.join(" ", words.stream().map(SpokenWord::text).toList());
        return new SpokenSegment(
                text, words.get(0).start(), words.get(words.size() - 1).end());
    }
}
