package dev.workersai.image;

import dev.workersai.internal.MediaFiles;
import dev.workersai.media.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/** A picture that a model painted. Immutable; safe for use from many threads. */
public final class Image {

    private final byte[] bytes;
    private final Media media;

    private Image(byte[] bytes) {
        this.bytes = bytes;
        this.media = Media.of(bytes);
    }

    static Image of(byte[] bytes) {
        return new Image(bytes);
    }

    /** {@return the bytes of the file, a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return what the bytes are, whatever the service called them, such as {@code image/jpeg}} */
    public String mediaType() {
        return media.mediaType();
    }

    /** {@return the width in pixels; empty where the JDK cannot read the format} */
    public OptionalInt width() {
        return PixelSize.of(bytes).stream().mapToInt(PixelSize::width).findAny();
    }

    /** {@return the height in pixels; empty where the JDK cannot read the format} */
    public OptionalInt height() {
        return PixelSize.of(bytes).stream().mapToInt(PixelSize::height).findAny();
    }

    /**
     * Saves the picture under a new name.
     *
     * @param file gets the ending that the bytes call for, such as {@code .jpg}, if it has none or a wrong one
     * @return where the picture is
     * @throws UncheckedIOException if the file exists already, or cannot be written
     */
    public Path save(Path file) {
        return MediaFiles.save(file, mediaType(), new ByteArrayInputStream(bytes));
    }

    /**
     * Saves the picture, in the place of a file of this name if there is one.
     *
     * @param file gets the ending that the bytes call for, as in {@link #save}
     * @return where the picture is
     * @throws UncheckedIOException if it cannot be written
     */
    public Path overwrite(Path file) {
        return MediaFiles.overwrite(file, mediaType(), new ByteArrayInputStream(bytes));
    }

    /** {@return the picture as a {@code data:} URL, fit for a web page} */
    public String toDataUrl() {
        return media.toDataUri();
    }

    /** {@return the picture as something to send to a model} */
    public Media toMedia() {
        return Media.of(bytes());
    }

    /**
     * {@return the pixels}
     *
     * @throws UnsupportedOperationException if the JDK has no reader for the format, such as WebP
     * @throws UncheckedIOException if the file is broken
     */
    public BufferedImage toBufferedImage() {
        try {
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(bytes));
            if (pixels == null) {
                throw new UnsupportedOperationException(
                        "The JDK cannot decode " + mediaType() + "; add an ImageIO plug-in for it, or use bytes().");
            }
            return pixels;
        } catch (IOException e) {
            throw new UncheckedIOException("The " + mediaType() + " is broken", e);
        }
    }

    /** {@return media type and size, never the content} */
    @Override
    public String toString() {
        return "Image[" + mediaType() + ", " + bytes.length + " bytes]";
    }
}
