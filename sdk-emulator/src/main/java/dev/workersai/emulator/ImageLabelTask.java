package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** What a picture might show, likeliest first. */
final class ImageLabelTask implements Task {

    private static final int GUESSES = 5;
    private static final double FIRST_SHARE = 0.62;
    private static final double PRECISION = 10_000;

    @Override
    public boolean fits(Model model) {
        return model.output().isListOf("label") && !model.output().isListOf("box");
    }

    @Override
    public Outcome perform(Run run) {
        byte[] image = run.input().bytes("image");
        ArrayNode result = Json.array();
        double left = 1;
        for (String label : Things.in(image, GUESSES)) {
            double score = Math.round(left * FIRST_SHARE * PRECISION) / PRECISION;
            left -= score;
            result.addObject().put("label", label).put("score", score);
        }
        return new Outcome.Value(result, Neurons.ofUnits(run.model().card(), "per inference request", 1));
    }
}
