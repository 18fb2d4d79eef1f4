package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was said in a recording, word by word.
 *
 * <p>A WAV file whose {@code LIST/INFO} chunk has an {@code ICMT} comment says itself what is spoken, and that becomes
 * the transcript; any other recording gets a sentence about its length.
 */
record Transcript(String text, double seconds, List<Word> words) {

    private static final double SHORTEST = 0.1;
    private static final double MILLIS = 1000;

    /** One word and when it was said, in seconds from the start. */
    record Word(String text, double start, double end) {}

    static Transcript of(byte[] audio) {
        AudioFacts facts = AudioFacts.of(audio);
        double seconds = rounded(Math.max(SHORTEST, facts.seconds()));
        String text = facts.comment().isEmpty() ? guess(facts, seconds) : facts.comment();
        return new Transcript(text, seconds, timed(text, seconds));
    }

    static double rounded(double seconds) {
        return Math.round(seconds * MILLIS) / MILLIS;
    }

    private static String guess(AudioFacts facts, double seconds) {
        return String.format(
                Locale.ROOT,
                "The emulator heard about %.1f seconds of sound in %d bytes of %s.",
                seconds,
                facts.bytes(),
                facts.kind());
    }

    /** Spreads the words over the recording, long words taking longer. */
    private static List<Word> timed(String text, double seconds) {
        String[] words = text.split("\\s+");
        int letters = String.join("", words).length();
        List<Word> timed = new ArrayList<>();
        int said = 0;
        for (String word : words) {
            double start = rounded(seconds * said / letters);
            said += word.length();
            timed.add(new Word(word, start, rounded(seconds * said / letters)));
        }
        return List.copyOf(timed);
    }
}
