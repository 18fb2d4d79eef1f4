package dev.workersai.emulator;

import java.io.ByteArrayOutputStream;

/**
 * Puts MP3 frames together. The resource holds every syllable and a pause, ten frames each, encoded without bit
 * reservoir: no frame needs another, so any order of slots is a sound file.
 */
final class Mp3Speech {

    private static final ResourceFolder SOUNDS = new ResourceFolder("sounds");
    private static final int SLOTS_IN_FILE = Syllable.COUNT + 1;

    private Mp3Speech() {}

    static byte[] of(SpeechScore score) {
        byte[] syllables = SOUNDS.bytes("syllables.mp3");
        int slotSize = syllables.length / SLOTS_IN_FILE;
        var track = new ByteArrayOutputStream();
        for (int slot : score.slots()) {
            track.write(syllables, slot * slotSize, slotSize);
        }
        return track.toByteArray();
    }
}
