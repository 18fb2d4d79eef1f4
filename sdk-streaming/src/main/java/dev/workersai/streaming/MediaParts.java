package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.media.Media;
import dev.workersai.model.ImageDetail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message of the user with pictures, sounds and documents: a list of parts, each with its content inside. All models
 * that look at pictures take them so, the older ones too.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/models/">the schemas of the models, messages</a>
 */
final class MediaParts {

    private static final Map<String, String> SOUNDS = Map.of("audio/wav", "wav", "audio/mpeg", "mp3");

    private MediaParts() {}

    /** Returns the message. */
    static Turn turn(String text, List<Media> media, @Nullable ImageDetail detail) {
        Objects.requireNonNull(text, "text");
        ObjectNode message = RequestJson.object().put("role", "user");
        ArrayNode parts = message.putArray("content");
        if (!text.isEmpty()) {
            parts.addObject().put("type", "text").put("text", text);
        }
        media.forEach(one -> add(parts, one, detail));
        return Turn.of(message);
    }

    private static void add(ArrayNode parts, Media media, @Nullable ImageDetail detail) {
        if (isPicture(media)) {
            ObjectNode picture = parts.addObject()
                    .put("type", "image_url")
                    .putObject("image_url")
                    .put("url", addressOf(media));
            if (detail != null) {
                picture.put("detail", detail.toString());
            }
        } else if (isSound(media)) {
            parts.addObject()
                    .put("type", "input_audio")
                    .putObject("input_audio")
                    .put("data", media.toBase64())
                    .put("format", SOUNDS.get(media.mediaType()));
        } else {
            parts.addObject()
                    .put("type", "file")
                    .putObject("file")
                    .put("file_data", media.toDataUri())
                    .put("filename", media.name().isEmpty() ? "document.pdf" : media.name());
        }
    }

    /** Returns whether it goes out as a picture; what stands at an address is taken for one. */
    static boolean isPicture(Media media) {
        return media.isImage() || media.address().isPresent();
    }

    /** Returns whether it goes out as sound. */
    static boolean isSound(Media media) {
        return SOUNDS.containsKey(media.mediaType());
    }

    /** Returns whether it goes out as a document. */
    static boolean isDocument(Media media) {
        return media.mediaType().equals("application/pdf");
    }

    private static String addressOf(Media media) {
        return media.address().map(Object::toString).orElseGet(media::toDataUri);
    }
}
