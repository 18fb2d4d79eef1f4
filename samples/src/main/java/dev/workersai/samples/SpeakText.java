package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.speech.Speech;
import dev.workersai.streaming.WorkersAi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Speaks a text: into a file, and piece by piece while it is made. */
public final class SpeakText {

    private SpeakText() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) throws IOException {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            try (Speech hello = ai.speak(Models.Speak.AURA_2_EN)
                    .voice("luna")
                    .text("Hello from the edge of the network.")
                    .send()) {
                System.out.println("Saved as " + hello.overwrite(Path.of("hello")));
            }

            try (Speech live = ai.speak(Models.Speak.AURA_2_EN)
                            .text("This is heard while it is still being made.")
                            .encoding("linear16")
                            .container("none")
                            .sampleRate(16_000)
                            .send();
                    InputStream sound = live.stream()) {
                long bytes = 0;
                for (byte[] piece = sound.readNBytes(4096); piece.length > 0; piece = sound.readNBytes(4096)) {
                    bytes += piece.length; // a real program plays the piece here
                }
                System.out.printf("%s: %.1f seconds of sound%n", live.mediaType(), bytes / 32_000.0);
            }
        }
    }
}
