package dev.workersai.wire;

import java.util.Objects;

/**
 * The raw bytes of a request body with their media type, for models that take audio or an image as it is.
 *
 * <p>Immutable as long as the caller leaves the array alone: the bytes are not copied, since recordings are large. Safe
 * for use from many threads; one value can be sent many times.
 */
public final class BinaryBody {

    private final byte[] bytes;
    private final String mediaType;

    private BinaryBody(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    /**
     * Returns a body of the given bytes.
     *
     * @param bytes sent as they are, not copied
     * @param mediaType sent as {@code Content-Type}, for example {@code audio/mpeg}; {@code application/octet-stream}
     *     where the type is not known
     * @throws NullPointerException if an argument is null
     */
    public static BinaryBody of(byte[] bytes, String mediaType) {
        return new BinaryBody(Objects.requireNonNull(bytes, "bytes"), Objects.requireNonNull(mediaType, "mediaType"));
    }

    /** Returns the bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the media type sent as {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns type and size, never the content. */
    @Override
    public String toString() {
        return "BinaryBody[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
