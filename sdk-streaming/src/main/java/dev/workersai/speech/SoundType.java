package dev.workersai.speech;

import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import java.util.Set;

/**
 * What spoken sound is: as its first bytes tell, else as it was asked for, else as the service calls it. Bare samples
 * cannot be told by their bytes, and may look like the start of something else: silence in µ-law looks like MP3.
 */
final class SoundType {

    /** Told by text that bare samples do not start with. */
    private static final Set<String> CERTAIN =
            Set.of("audio/wav", "audio/ogg", "audio/flac", "audio/mp4", "video/mp4", "video/webm");

    private final String asked;

    private SoundType(String asked) {
        this.asked = asked;
    }

    /** Returns what is asked for; nothing certain where the container is left to the service. */
    static SoundType askedBy(ModelSettings settings) {
        String rate = settings.text("sample_rate");
        boolean bare = settings.text("container").equals("none");
        return new SoundType(
                !bare
                        ? ""
                        : switch (settings.text("encoding")) {
                            case "linear16" -> "audio/l16" + (rate.isEmpty() ? "" : "; rate=" + rate + "; channels=1");
                            case "mulaw" -> "audio/basic";
                            case "alaw" -> "audio/x-alaw-basic";
                            default -> "";
                        });
    }

    String of(byte[] start, String declared) {
        String seen = start.length == 0 ? "" : Media.of(start).mediaType();
        if (CERTAIN.contains(seen) || (asked.isEmpty() && seen.startsWith("audio/"))) {
            return seen;
        }
        String bareDeclared = declared.startsWith("audio/l16") ? declared : "";
        if (!asked.isEmpty()) {
            return bareDeclared.isEmpty() ? asked : bareDeclared;
        }
        return declared;
    }
}
