package dev.workersai.emulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What can be told from a picture without eyes.
 *
 * @param colour name of the average colour, or an empty text if the bytes are no picture
 * @param note what the file itself says is shown, or an empty text
 */
record ImageFacts(int width, int height, String colour, String note, int bytes) {

    private static final int USUAL_WIDTH = 640;
    private static final int USUAL_HEIGHT = 480;
    private static final int SAMPLES = 32;

    static ImageFacts of(byte[] image) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return unreadable(image);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, image);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Image readers throw whatever broken files make them throw.
            return unreadable(image);
        }
    }

    String caption() {
        if (colour.isEmpty()) {
            return "something of " + bytes + " bytes that is no picture I can read";
        }
        String size = width + " by " + height + " pixels, mostly " + colour;
        return note.isEmpty() ? "a picture of " + size : "a picture of \"" + note + "\", " + size;
    }

    private static ImageFacts unreadable(byte[] image) {
        return new ImageFacts(USUAL_WIDTH, USUAL_HEIGHT, "", "", image.length);
    }

    private static ImageFacts read(ImageReader reader, byte[] image) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(Math.max(1, width / SAMPLES), Math.max(1, height / SAMPLES), 0, 0);
        String colour = averageColour(reader.read(0, sparse));
        return new ImageFacts(width, height, colour, PictureNote.of(image), image.length);
    }

    private static String averageColour(BufferedImage sample) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < sample.getHeight(); y++) {
            for (int x = 0; x < sample.getWidth(); x++) {
                int rgb = sample.getRGB(x, y);
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        int pixels = sample.getWidth() * sample.getHeight();
        return ColourName.of((int) (red / pixels), (int) (green / pixels), (int) (blue / pixels));
    }
}
