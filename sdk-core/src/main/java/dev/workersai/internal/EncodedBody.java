package dev.workersai.internal;

/** The body of a request as it goes out. */
final class EncodedBody {

    private final byte[] bytes;
    private final String contentType;

    EncodedBody(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    byte[] bytes() {
        return bytes;
    }

    String contentType() {
        return contentType;
    }
}
