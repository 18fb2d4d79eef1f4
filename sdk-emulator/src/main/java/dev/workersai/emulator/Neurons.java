package dev.workersai.emulator;

/** What an answer would have cost, in the service's unit of account. */
final class Neurons {

    private static final double USD_PER_NEURON = 0.011 / 1000;
    private static final double MILLION = 1_000_000;
    private static final double UNLISTED = 0.01;
    private static final double PRECISION = 10_000;

    private Neurons() {}

    static double ofTokens(ModelCard card, int input, int output) {
        double usd = card.price("per M input tokens") / MILLION * input
                + card.price("per M output tokens") / MILLION * output;
        return usd == 0 ? UNLISTED : rounded(usd / USD_PER_NEURON);
    }

    static double ofUnits(ModelCard card, String unit, double count) {
        double usd = card.price(unit) * count;
        return usd == 0 ? UNLISTED : rounded(usd / USD_PER_NEURON);
    }

    private static double rounded(double neurons) {
        return Math.ceil(neurons * PRECISION) / PRECISION;
    }
}
