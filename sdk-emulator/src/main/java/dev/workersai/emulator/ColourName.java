package dev.workersai.emulator;

/** Plain words for colours. */
final class ColourName {

    private static final int DARK = 40;
    private static final int BRIGHT = 215;
    private static final int GREYISH = 24;

    private ColourName() {}

    static String of(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        if (most < DARK) {
            return "black";
        }
        if (least > BRIGHT) {
            return "white";
        }
        if (most - least < GREYISH) {
            return "grey";
        }
        int middle = (most + least) / 2;
        if (most == red) {
            return green > middle ? "yellow" : blue > middle ? "pink" : "red";
        }
        if (most == green) {
            return blue > middle ? "turquoise" : "green";
        }
        return red > middle ? "purple" : "blue";
    }
}
