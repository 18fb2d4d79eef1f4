package dev.workersai.image;

import dev.workersai.media.Media;

/** What pictures have to be before they are sent. */
final class Pictures {

    private Pictures() {}

    /**
     * Returns the bytes of a picture.
     *
     * @throws IllegalArgumentException if it is none, or only its address is known
     */
    static byte[] bytes(Media image) {
        if (image.address().isPresent()) {
            throw new IllegalArgumentException(
                    "The model takes a picture, not an address: download it, and give Media.of(bytes).");
        }
        if (!image.isImage()) {
            throw new IllegalArgumentException("A picture is needed, but this is " + image.mediaType()
                    + "; if it is one all the same, say so: Media.of(bytes, \"image/…\").");
        }
        return image.bytes();
    }

    /**
     * Returns the bytes of a picture, which is smaller than a square.
     *
     * @throws IllegalArgumentException if it is none, or its size can be told and is too large
     */
    static byte[] below(int limit, Media image) {
        byte[] bytes = bytes(image);
        PixelSize.of(bytes).filter(size -> !size.isBelow(limit)).ifPresent(size -> {
            throw new IllegalArgumentException("A reference image has to be below " + limit + "x" + limit
                    + " pixels, but is " + size.width() + "x" + size.height() + ": scale it down first.");
        });
        return bytes;
    }
}
