package dev.workersai.emulator;

/** A file made by a model, or a bare stream of samples. */
final class MediaFile {

    private final byte[] bytes;
    private final String mediaType;

    MediaFile(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return mediaType;
    }
}
