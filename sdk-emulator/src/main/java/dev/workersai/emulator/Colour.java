package dev.workersai.emulator;

/** Red, green and blue, 0 to 255. */
record Colour(double red, double green, double blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour NIGHT = new Colour(16, 20, 32);

    private static final double FULL = 255;
    private static final int BYTE = 0xff;
    private static final double SIXTH = 6;

    static Colour ofRgb(int rgb) {
        return new Colour(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }

    /** A colour from its place on the colour circle (0 to 1), its strength and its brightness (0 to 1). */
    static Colour ofHue(double hue, double strength, double brightness) {
        return new Colour(
                FULL * part(hue, 5, strength, brightness),
                FULL * part(hue, 3, strength, brightness),
                FULL * part(hue, 1, strength, brightness));
    }

    Colour towards(Colour other, double share) {
        double part = Math.max(0, Math.min(1, share));
        return new Colour(
                red + (other.red - red) * part,
                green + (other.green - green) * part,
                blue + (other.blue - blue) * part);
    }

    int rgb() {
        return (int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue);
    }

    private static double part(double hue, int offset, double strength, double brightness) {
        double k = (offset + hue * SIXTH) % SIXTH;
        return brightness - brightness * strength * Math.max(0, Math.min(1, Math.min(k, 4 - k)));
    }
}
