package dev.workersai.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * An answer of raw bytes: an image, or speech that arrives while it is made.
 *
 * <p>The bytes are still on the wire when the call returns. {@link #bytes()} reads them all and frees the connection;
 * {@link #stream()} hands them over as they arrive. Close the value if you do neither. One thread at a time;
 * {@link #close()} may come from any thread and ends a blocked read.
 */
public final class BinaryContent implements AutoCloseable {

    private final InputStream body;
    private final String mediaType;
    private byte[] bytes;

    private BinaryContent(InputStream body, String mediaType) {
        this.body = body;
        this.mediaType = mediaType;
    }

    /**
     * Returns content over an open body. Called by the transport, and by tests that make an answer of their own.
     *
     * @throws NullPointerException if an argument is null
     */
    public static BinaryContent of(InputStream body, String mediaType) {
        return new BinaryContent(Objects.requireNonNull(body, "body"), Objects.requireNonNull(mediaType, "mediaType"));
    }

    /** Returns the media type the service declared, for example {@code image/png}; the bytes may disagree. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the open body; reading it consumes the answer, closing it frees the connection. */
    public InputStream stream() {
        return body;
    }

    /**
     * Reads the answer to its end, closes it and returns all bytes; the second call returns the same array.
     *
     * @throws UncheckedIOException if the connection fails before the end
     */
    public byte[] bytes() {
        if (bytes == null) {
            try (InputStream open = body) {
                bytes = open.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("the " + mediaType + " answer broke off", e);
            }
        }
        return bytes;
    }

    /** Frees the connection; what was not read is lost. Does nothing the second time. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the " + mediaType + " answer failed", e);
        }
    }

    /** Returns the media type, never the content. */
    @Override
    public String toString() {
        return "BinaryContent[" + mediaType + "]";
    }
}
