package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.media.Media;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bare prompt, with a picture where the model has a field for one.
 *
 * @param text all that is said
 * @param picture what it is about, null if it is about none
 */
record Prompt(String text, @Nullable Media picture) {

    Prompt {
        Objects.requireNonNull(text, "text");
        if (picture != null && !picture.isImage()) {
            throw new IllegalArgumentException(picture + " is no picture, as far as its first bytes tell.");
        }
    }

    /**
     * Refuses a model that does not take this.
     *
     * @throws IllegalArgumentException with the way out
     */
    void check(ChatTarget target) {
        if (!target.mayHave("prompt")) {
            throw new IllegalArgumentException(target.id() + " takes no bare prompt: say it with user(…).");
        }
        if (picture != null) {
            if (!target.mayHave("image")) {
                throw new IllegalArgumentException(
                        target.id() + " takes no picture next to a prompt: show it with user(…).");
            }
            MediaRules.check(target, List.of(picture));
        }
    }

    /** Puts this into a request. The picture goes as base64: as an array of numbers it would be three times as long. */
    void addTo(ObjectNode body) {
        body.put("prompt", text);
        if (picture != null) {
            body.put("image", picture.toBase64());
        }
    }
}
