package dev.workersai.emulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A small framed copy of a picture that came with a request, so that one can see that it arrived. */
final class Inset {

    private static final int PART = 4;
    private static final int FRAME_PART = 12;

    private Inset() {}

    /** Paints the n-th picture, counted from 0 and from the left; bytes that are no picture are left out. */
    static void paintOn(Canvas canvas, byte[] source, int place) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(source))) {
            BufferedImage picture = ImageIO.read(in);
            if (picture != null) {
                paint(canvas, picture, place);
            }
        } catch (IOException | RuntimeException e) {
            // Image readers throw whatever broken files make them throw; the landscape stands without it.
            return;
        }
    }

    private static void paint(Canvas canvas, BufferedImage picture, int place) {
        int size = Math.min(canvas.width(), canvas.height()) / PART;
        int frame = Math.max(1, size / FRAME_PART);
        int left = frame + place * (size + frame);
        canvas.fill(left, frame, size, size, Colour.WHITE, 1);
        int inner = size - 2 * frame;
        for (int y = 0; y < inner; y++) {
            for (int x = 0; x < inner; x++) {
                int rgb = picture.getRGB(x * picture.getWidth() / inner, y * picture.getHeight() / inner);
                canvas.fill(left + frame + x, 2 * frame + y, 1, 1, Colour.ofRgb(rgb), 1);
            }
        }
    }
}
