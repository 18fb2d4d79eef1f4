package dev.workersai.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Width and height of a picture, as its header says; the pixels are not decoded. */
record PixelSize(int width, int height) {

    /** Returns the size; empty where the JDK does not know the format. */
    static Optional<PixelSize> of(byte[] image) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? Optional.of(read(readers.next(), in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // The JDK's readers throw all kinds of exceptions at a broken header.
        }
    }

    private static PixelSize read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return new PixelSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    boolean isBelow(int limit) {
        return width < limit && height < limit;
    }
}
