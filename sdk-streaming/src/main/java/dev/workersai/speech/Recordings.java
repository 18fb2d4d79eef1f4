package dev.workersai.speech;

import dev.workersai.media.Media;

/** What recordings have to be before they are sent. */
final class Recordings {

    private Recordings() {}

    /**
     * Returns the recording itself.
     *
     * @throws IllegalArgumentException if it is known to be something else, or only its address is known
     */
    static Media checked(Media audio) {
        if (audio.address().isPresent()) {
            throw new IllegalArgumentException(
                    "The model takes a recording, not an address: download it, and give Media.of(bytes).");
        }
        if (audio.isImage() || audio.mediaType().equals("application/pdf")) {
            throw new IllegalArgumentException("A recording is needed, but this is " + audio.mediaType() + ".");
        }
        return audio;
    }
}
