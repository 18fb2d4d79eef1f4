package dev.workersai.emulator;

/** Eight hummed vowels: harmonics of a gliding tone, louder where a mouth would resonate. */
final class Syllable {

    static final int COUNT = 8;

    private static final double LENGTH = 0.168;
    private static final double TONE = 132;
    private static final double TONE_STEP = 9;
    private static final double GLIDE = 120;
    private static final int HARMONICS = 18;
    private static final double WIDTH = 160;
    private static final double LOUDNESS = 0.22;

    /** Two resonances per vowel, in hertz. */
    private static final double[][] VOWELS = {
        {730, 1090}, {530, 1840}, {270, 2290}, {570, 840}, {300, 870}, {660, 1720}, {440, 1020}, {490, 1350}
    };

    private Syllable() {}

    /** The sample of a syllable at a time after its start; silence after its end and for every other number. */
    static double sample(int syllable, double seconds) {
        if (syllable < 0 || syllable >= COUNT || seconds >= LENGTH) {
            return 0;
        }
        double tone = TONE + TONE_STEP * (syllable % 5) + GLIDE * seconds * (syllable % 2 == 0 ? -1 : 1) / 2;
        double sum = 0;
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            double weight = resonance(VOWELS[syllable], harmonic * tone) / Math.sqrt(harmonic);
            sum += weight * Math.sin(2 * Math.PI * harmonic * tone * seconds);
        }
        double envelope = Math.sin(Math.PI * seconds / LENGTH);
        return Math.max(-1, Math.min(1, LOUDNESS * envelope * envelope * sum));
    }

    private static double resonance(double[] formants, double frequency) {
        double sum = 0.05;
        for (double formant : formants) {
            double distance = (frequency - formant) / WIDTH;
            sum += Math.exp(-distance * distance / 2);
        }
        return sum;
    }
}
