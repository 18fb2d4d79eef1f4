package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;

/** What to babble for a text: one number per quarter of a second, a syllable or a pause. */
record SpeechScore(List<Integer> slots) {

    /** Each syllable and each pause takes this long, in seconds: ten MP3 frames at 24 kHz. */
    static final double SLOT_SECONDS = 0.24;

    static final int PAUSE = Syllable.COUNT;

    private static final int LETTERS_PER_SYLLABLE = 3;
    private static final int MOST_PER_WORD = 4;
    private static final int MOST_SLOTS = 1250;

    static SpeechScore of(String text) {
        List<Integer> slots = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            int syllables = Math.min(MOST_PER_WORD, 1 + word.length() / LETTERS_PER_SYLLABLE);
            for (int i = 0; i < syllables; i++) {
                slots.add((int) Math.floorMod(StableHash.of(word + i), (long) Syllable.COUNT));
            }
            if (word.matches(".*[.,;:!?]\\W*")) {
                slots.add(PAUSE);
            }
        }
        return new SpeechScore(slots.size() <= MOST_SLOTS ? slots : List.copyOf(slots.subList(0, MOST_SLOTS)));
    }

    double seconds() {
        return slots.size() * SLOT_SECONDS;
    }

    /** The sound as samples from -1 to 1. */
    double[] render(int rate) {
        int slotLength = (int) Math.round(SLOT_SECONDS * rate);
        double[] samples = new double[slots.size() * slotLength];
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int i = 0; i < slotLength; i++) {
                samples[slot * slotLength + i] = Syllable.sample(slots.get(slot), (double) i / rate);
            }
        }
        return samples;
    }
}
