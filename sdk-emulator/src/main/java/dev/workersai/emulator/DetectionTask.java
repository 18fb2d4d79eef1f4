package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.SplittableRandom;

/** Things in a picture and where they are, in pixels, inside the picture. */
final class DetectionTask implements Task {

    private static final int FOUND = 3;
    private static final double BEST = 0.98;
    private static final double STEP = 0.21;

    @Override
    public boolean fits(Model model) {
        return model.output().isListOf("box");
    }

    @Override
    public Outcome perform(Run run) {
        byte[] image = run.input().bytes("image");
        ImageFacts facts = ImageFacts.of(image);
        var random = new SplittableRandom(StableHash.of(image));
        ArrayNode result = Json.array();
        for (String thing : Things.in(image, FOUND)) {
            ObjectNode found = result.addObject();
            found.put("label", thing.toLowerCase(Locale.ROOT));
            found.put("score", BEST - STEP * (result.size() - 1));
            int left = random.nextInt(Math.max(1, facts.width() / 2));
            int top = random.nextInt(Math.max(1, facts.height() / 2));
            found.putObject("box")
                    .put("xmin", left)
                    .put("ymin", top)
                    .put("xmax", left + Math.max(1, facts.width() / 3))
                    .put("ymax", top + Math.max(1, facts.height() / 3));
        }
        return new Outcome.Value(result, Neurons.ofUnits(run.model().card(), "per inference request", 1));
    }
}
