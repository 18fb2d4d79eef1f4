package dev.workersai.wire;

import java.util.Objects;

/**
 * A file in a form body. Immutable as long as the caller leaves the array alone: the bytes are not copied.
 */
public final class FilePart {

    private final String fileName;
    private final byte[] bytes;
    private final String mediaType;

    private FilePart(String fileName, byte[] bytes, String mediaType) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    /**
     * Returns a part of the given bytes.
     *
     * @param fileName sent as the file's name; its ending tells the service the format where the media type does not
     * @param bytes sent as they are, not copied
     * @param mediaType for example {@code application/pdf}
     * @throws NullPointerException if an argument is null
     */
    public static FilePart of(String fileName, byte[] bytes, String mediaType) {
        return new FilePart(
                Objects.requireNonNull(fileName, "fileName"),
                Objects.requireNonNull(bytes, "bytes"),
                Objects.requireNonNull(mediaType, "mediaType"));
    }

    /** Returns the file's name. */
    public String fileName() {
        return fileName;
    }

    /** Returns the bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns name, type and size, never the content. */
    @Override
    public String toString() {
        return "FilePart[" + fileName + ", " + mediaType + ", " + bytes.length + " bytes]";
    }
}
