package dev.workersai.emulator;

import java.util.SplittableRandom;

/** A sky, a sun and some hills. The same seed gives the same picture. */
final class Landscape {

    private static final int HILLS = 4;
    private static final double GLOW = 5;

    private final SplittableRandom random;

    Landscape(String seed) {
        this.random = StableHash.random(seed);
    }

    void paintOn(Canvas canvas) {
        // From green-blue over blue to purple, with a warm horizon.
        double hue = 0.5 + 0.45 * random.nextDouble();
        Colour zenith = Colour.ofHue(hue, 0.75, 0.55 + 0.3 * random.nextDouble());
        Colour horizon = Colour.ofHue((hue + 0.42) % 1, 0.28, 1);
        Colour sun = Colour.ofHue(0.08 + 0.08 * random.nextDouble(), 0.35, 1);
        paintSky(canvas, zenith, horizon, sun);
        for (int hill = 0; hill < HILLS; hill++) {
            double nearness = (hill + 1.0) / HILLS;
            Colour colour = horizon.towards(Colour.ofHue((hue + 0.1 * hill) % 1, 0.6, 0.22), 0.35 + 0.6 * nearness);
            paintHill(canvas, 0.52 + 0.13 * hill, colour);
        }
    }

    private void paintSky(Canvas canvas, Colour zenith, Colour horizon, Colour sun) {
        double radius = Math.min(canvas.width(), canvas.height()) * (0.06 + 0.05 * random.nextDouble());
        double sunX = canvas.width() * (0.2 + 0.6 * random.nextDouble());
        double sunY = canvas.height() * (0.18 + 0.25 * random.nextDouble());
        for (int y = 0; y < canvas.height(); y++) {
            Colour sky = zenith.towards(horizon, 1.6 * y / canvas.height());
            for (int x = 0; x < canvas.width(); x++) {
                double distance = Math.hypot(x - sunX, y - sunY);
                double glow = 0.55 * Math.max(0, 1 - distance / (radius * GLOW));
                double disc = radius - distance + 0.5;
                canvas.set(x, y, sky.towards(sun, glow * glow).towards(sun, disc));
            }
        }
    }

    private void paintHill(Canvas canvas, double base, Colour colour) {
        double phase = 2 * Math.PI * random.nextDouble();
        double waves = 1.2 + 2.5 * random.nextDouble();
        double swing = 0.05 + 0.06 * random.nextDouble();
        for (int x = 0; x < canvas.width(); x++) {
            double turn = 2 * Math.PI * waves * x / canvas.width() + phase;
            double edge = canvas.height() * (base - swing * (Math.sin(turn) + 0.35 * Math.sin(2.7 * turn + phase)));
            int top = (int) Math.floor(edge);
            canvas.fill(x, top, 1, 1, colour, 1 - (edge - top));
            for (int y = Math.max(0, top + 1); y < canvas.height(); y++) {
                double depth = (y - edge) / canvas.height();
                canvas.set(x, y, colour.towards(Colour.NIGHT, depth));
            }
        }
    }
}
