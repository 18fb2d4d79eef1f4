package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be said of pictures, sounds and documents in a conversation without eyes and ears. */
final class Exhibits {

    private Exhibits() {}

    /**
     * Returns a sentence for each kind, an empty text if nothing is shown.
     *
     * @param shown pictures as data URIs, base64 text or byte arrays; sounds and documents as the objects in their parts
     */
    static String sentences(List<JsonNode> shown) {
        List<String> seen = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (JsonNode one : shown) {
            if (one.has("data")) {
                heard.add(sound(MediaBytes.from(one.path("data"), "input_audio")));
            } else if (one.has("file_data")) {
                read.add("a document of " + MediaBytes.from(one.path("file_data"), "file").length + " bytes");
            } else {
                seen.add(ImageFacts.of(MediaBytes.from(one, "image")).caption());
            }
        }
        return sentence("I see ", seen) + sentence("I hear ", heard) + sentence("I hold ", read);
    }

    private static String sound(byte[] bytes) {
        AudioFacts facts = AudioFacts.of(bytes);
        return String.format(Locale.ROOT, "%.1f seconds of %s", facts.seconds(), facts.kind());
    }

    private static String sentence(String verb, List<String> things) {
        return things.isEmpty() ? "" : verb + String.join(", and ", things) + ". ";
    }
}
