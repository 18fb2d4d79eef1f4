package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.media.Media;
import dev.workersai.speech.DetectTurnModelRef;
import dev.workersai.speech.TurnDetection;
import dev.workersai.streaming.WorkersAi;
import java.util.Arrays;

/** Hears whether a speaker has finished, or only takes a breath. */
public final class DetectTurn {

    private DetectTurn() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            byte[] sentence = ai.speak(Models.Speak.AURA_1)
                    .text("Good morning, can you hear me?")
                    .encoding("linear16")
                    .container("wav")
                    .sampleRate(16_000)
                    .bytes();
            byte[] half = Arrays.copyOf(sentence, sentence.length / 2);

            DetectTurnModelRef listener = ai.detectTurn(Models.DetectTurn.SMART_TURN_V2);
            report("The whole sentence", listener.audio(Media.of(sentence)));
            report("The first half", listener.audio(Media.of(half)));
        }
    }

    private static void report(String recording, TurnDetection turn) {
        System.out.printf(
                "%s: %s (%.2f)%n", recording, turn.complete() ? "has finished" : "goes on", turn.probability());
    }
}
