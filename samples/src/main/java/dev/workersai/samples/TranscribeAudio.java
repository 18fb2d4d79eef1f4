package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.speech.Transcript;
import dev.workersai.streaming.WorkersAi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Writes a recording down, with subtitles. */
public final class TranscribeAudio {

    private TranscribeAudio() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) throws IOException {
        try (LiveOrEmulated service = LiveOrEmulated.open();
                InputStream recording = TranscribeAudio.class.getResourceAsStream("hello.wav")) {
            WorkersAi ai = WorkersAi.using(service.client());

            Transcript transcript = ai.transcribe(Models.Transcribe.WHISPER_LARGE_V3_TURBO)
                    .language("en")
                    .cutAtSilence(Duration.ofMinutes(5)) // for recordings of any length
                    .audio(recording);

            System.out.println(transcript.text());
            transcript.duration().ifPresent(length -> System.out.println(length.toMillis() + " ms"));
            System.out.println(transcript.toSrt());
            Files.writeString(Path.of("hello.srt"), transcript.toSrt());
            Files.writeString(Path.of("hello.vtt"), transcript.toVtt());
        }
    }
}
