package dev.workersai.emulator;

/** A strip at the bottom of a picture with the beginning of a text. */
final class Caption {

    private static final int WANTED_SIGNS = 48;
    private static final double VEIL = 0.55;

    private Caption() {}

    static void paintOn(Canvas canvas, String text) {
        int scale = Math.max(1, canvas.width() / (WANTED_SIGNS * PixelFont.ADVANCE));
        int margin = PixelFont.HEIGHT * scale;
        int room = (canvas.width() - 2 * margin) / (PixelFont.ADVANCE * scale);
        int strip = PixelFont.HEIGHT * scale * 2;
        if (room < 1 || canvas.height() < strip * 2) {
            return;
        }
        String line = text.replaceAll("\\s+", " ").strip();
        String shown = line.length() <= room ? line : line.substring(0, room - 1) + "…";
        int top = canvas.height() - strip;
        canvas.fill(0, top, canvas.width(), strip, Colour.NIGHT, VEIL);
        PixelFont.paint(canvas, shown, margin, top + (strip - PixelFont.HEIGHT * scale) / 2, scale, Colour.WHITE);
    }
}
