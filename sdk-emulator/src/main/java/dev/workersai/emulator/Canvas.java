package dev.workersai.emulator;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels to paint on. No Java2D drawing is used, so neither a display nor fonts are needed. */
final class Canvas {

    private final BufferedImage image;
    private final int[] pixels;
    private final int width;

    Canvas(int width, int height) {
        this.width = width;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return width;
    }

    int height() {
        return image.getHeight();
    }

    BufferedImage image() {
        return image;
    }

    void set(int x, int y, Colour colour) {
        pixels[y * width + x] = colour.rgb();
    }

    /** Paints a rectangle as far as it lies on the canvas; {@code cover} 1 hides what is below, 0 shows it. */
    void fill(int left, int top, int wide, int high, Colour colour, double cover) {
        for (int y = Math.max(0, top); y < Math.min(height(), top + high); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
                set(x, y, Colour.ofRgb(pixels[y * width + x]).towards(colour, cover));
            }
        }
    }
}
