package dev.workersai.speech;

import dev.workersai.error.TransportException;
import dev.workersai.internal.MediaFiles;
import dev.workersai.wire.BinaryContent;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Spoken text, which may still be arriving: {@link #stream} hands it over as it comes; {@link #bytes} and {@link #save}
 * wait for all of it and close this. Close it if you do neither.
 *
 * <p>For one thread; {@link #close} may come from any and ends a blocked read.
 */
public final class Speech implements AutoCloseable {

    private static final int START = 16;

    private final BinaryContent content;
    private final PushbackInputStream in;
    private final SoundType type;
    private final String model;
    private @Nullable String mediaType;
    private byte @Nullable [] all;

    Speech(BinaryContent content, SoundType type, String model) {
        this.content = content;
        this.in = new PushbackInputStream(content.stream(), START);
        this.type = type;
        this.model = model;
    }

    /**
     * {@return what the sound is, such as {@code audio/mpeg} or {@code audio/wav}, whatever the service calls it; waits
     * for the first bytes}
     *
     * @throws TransportException if the connection breaks
     */
    public String mediaType() {
        String known = mediaType;
        if (known == null) {
            try {
                byte[] start = in.readNBytes(START);
                in.unread(start);
                known = type.of(start, content.mediaType());
            } catch (IOException e) {
                throw brokenOff(e);
            }
            mediaType = known;
        }
        return known;
    }

    /** {@return the sound as it arrives; reading consumes it, closing it frees the connection} */
    public InputStream stream() {
        var unused = mediaType();
        return all == null ? in : new ByteArrayInputStream(all);
    }

    /**
     * {@return all bytes, a copy; waits for them, and closes this}
     *
     * @throws TransportException if the connection breaks before the end
     */
    public byte[] bytes() {
        return whole().clone();
    }

    /**
     * Saves the sound under a new name while it arrives, and closes this.
     *
     * @param file gets the ending that the bytes call for, such as {@code .mp3}, if it has none or a wrong one
     * @return where the sound is
     * @throws UncheckedIOException if the file exists already, or cannot be written
     * @throws TransportException if the connection breaks before the end; there is no file then
     */
    public Path save(Path file) {
        try (InputStream sound = checkedSound()) {
            return MediaFiles.save(file, mediaType(), sound);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /**
     * Saves the sound, in the place of a file of this name if there is one, and closes this.
     *
     * @param file gets the ending that the bytes call for, as in {@link #save}
     * @return where the sound is
     * @throws UncheckedIOException if it cannot be written
     * @throws TransportException if the connection breaks before the end; the old file stays then
     */
    public Path overwrite(Path file) {
        try (InputStream sound = checkedSound()) {
            return MediaFiles.overwrite(file, mediaType(), sound);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private byte[] whole() {
        byte[] known = all;
        if (known == null) {
            var unused = mediaType();
            try (InputStream open = in) {
                known = open.readAllBytes();
            } catch (IOException e) {
                throw brokenOff(e);
            }
            all = known;
        }
        return known;
    }

    /** Tells a connection that breaks from a disk that is full. */
    private InputStream checkedSound() {
        return new FilterInputStream(stream()) {
            @Override
            public int read(byte[] target, int offset, int length) {
                try {
                    return in.read(target, offset, length);
                } catch (IOException e) {
                    throw brokenOff(e);
                }
            }
        };
    }

    private TransportException brokenOff(IOException cause) {
        return new TransportException(model + ": the sound broke off before its end: " + cause, model, cause);
    }

    /** Frees the connection; what was not read is lost. Does nothing the second time. */
    @Override
    public void close() {
        content.close();
    }

    /** {@return the model, never the content} */
    @Override
    public String toString() {
        return "Speech[" + model + "]";
    }
}
