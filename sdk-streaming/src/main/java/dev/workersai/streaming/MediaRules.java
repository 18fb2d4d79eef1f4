package dev.workersai.streaming;

import dev.workersai.catalog.Capability;
import dev.workersai.media.Media;
import java.util.List;

/** What a model takes besides text. Of a model that the catalog does not know nothing is refused but what has no form. */
final class MediaRules {

    /** The most that one request may hold, in bytes of base64: Cloudflare's edge takes bodies up to 100 MB. */
    private static final long MOST_BYTES = 100_000_000;

    private MediaRules() {}

    /**
     * Refuses what a model does not take.
     *
     * @throws IllegalArgumentException with the way out
     */
    static void check(ChatTarget target, List<Media> media) {
        long bytes = 0;
        for (Media one : media) {
            check(target, one);
            bytes += one.address().isPresent() ? 0 : (one.bytes().length + 2L) / 3 * 4;
        }
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("The media of one request may have " + MOST_BYTES
                    + " bytes in base64, but these have " + bytes + ": make them smaller, or send fewer.");
        }
    }

    private static void check(ChatTarget target, Media media) {
        boolean known = target.fields().isKnown();
        if (MediaParts.isPicture(media)) {
            if (known && !target.can(Capability.VISION)) {
                throw new IllegalArgumentException(
                        target.id() + " does not look at pictures; " + Alternatives.thatCan(Capability.VISION) + ".");
            }
            if (known && media.address().isPresent()) {
                throw new IllegalArgumentException(target.id()
                        + " takes pictures themselves, not addresses of them: Media.download(…) fetches one first.");
            }
        } else if (!MediaParts.isSound(media) && !MediaParts.isDocument(media)) {
            throw new IllegalArgumentException(media
                    + " is neither a picture, nor sound as WAV or MP3, nor a PDF, as far as its first bytes tell.");
        } else if (known && !target.takesChatCompletions()) {
            throw new IllegalArgumentException(target.id() + " takes no " + media.mediaType() + "; "
                    + (MediaParts.isSound(media)
                            ? "a speech model writes it down first (Models.Transcribe)."
                            : "toMarkdown makes text of it first."));
        }
    }
}
