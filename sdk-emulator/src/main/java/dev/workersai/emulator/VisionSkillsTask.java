package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One model, four skills: answer, caption, point, detect. Places are shares of the picture's width and height. */
final class VisionSkillsTask implements Task {

    private static final int FOUND = 2;
    private static final double SIZE = 0.25;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("metrics", "caption");
    }

    @Override
    public Outcome perform(Run run) {
        String skill = run.text("task");
        if (!skill.equals("query") && !run.input().has("image")) {
            throw Refusal.invalidInput("required properties at '/' are 'image'");
        }
        String caption = "The emulator sees " + picture(run.input());
        ObjectNode result = Json.object();
        switch (skill) {
            case "caption" -> result.put("caption", caption + ".");
            case "point" -> result.set("points", points(run));
            case "detect" -> result.set("objects", boxes(run));
            default -> result.put("answer", "You asked: " + run.text("question") + " " + caption + ".");
        }
        String said = result.path("answer").asText() + result.path("caption").asText();
        String shown = Tokens.cut(said, run.number("max_tokens").orElse(Integer.MAX_VALUE));
        if (!said.isEmpty()) {
            result.put(result.has("answer") ? "answer" : "caption", shown);
        }
        result.put("finish_reason", shown.length() < said.length() ? "length" : "stop");
        addReasoning(run, result);
        return outcome(run, result, shown);
    }

    private static Outcome outcome(Run run, ObjectNode result, String said) {
        int input = Math.max(1, Tokens.count(run.text("question")));
        int output = Tokens.count(said);
        result.putObject("metrics")
                .put("input_tokens", input)
                .put("output_tokens", output)
                .put("prefill_time_ms", 12.5)
                .put("decode_time_ms", 2.5 * output)
                .put("ttft_ms", 14.0);
        double neurons = Neurons.ofTokens(run.model().card(), input, output);
        return said.isEmpty() || !run.wantsStream()
                ? new Outcome.Value(result, neurons)
                : Outcome.Events.of(frames(said, result), neurons);
    }

    // How this model's events look is not published: fragments in the legacy form, then the whole answer.
    private static List<JsonNode> frames(String said, ObjectNode result) {
        List<JsonNode> frames = new ArrayList<>();
        Tokens.pieces(said).forEach(piece -> frames.add(Json.object().put("response", piece)));
        frames.add(result);
        return frames;
    }

    private static String picture(RunInput input) {
        String image = input.text("image");
        if (image.isEmpty() || image.startsWith("http")) {
            return image.isEmpty() ? "no picture" : "a link, and does not follow it";
        }
        return ImageFacts.of(input.bytes("image")).caption();
    }

    private static void addReasoning(Run run, ObjectNode result) {
        if (result.has("answer") && run.input().get("reasoning").asBoolean(true)) {
            ObjectNode reasoning = result.putObject("reasoning");
            reasoning.put("text", "I looked at size and colour, for I can see nothing else.");
            reasoning.putArray("grounding");
        }
    }

    private static ArrayNode points(Run run) {
        var random = StableHash.random(run.input().text("image") + run.text("target"));
        ArrayNode points = Json.array();
        for (int i = 0; i < most(run); i++) {
            points.addObject().put("x", random.nextInt(100) / 100.0).put("y", random.nextInt(100) / 100.0);
        }
        return points;
    }

    private static ArrayNode boxes(Run run) {
        ArrayNode boxes = Json.array();
        for (JsonNode point : points(run)) {
            double x = point.path("x").asDouble() * (1 - SIZE);
            double y = point.path("y").asDouble() * (1 - SIZE);
            boxes.addObject()
                    .put("x_min", x)
                    .put("y_min", y)
                    .put("x_max", x + SIZE)
                    .put("y_max", y + SIZE);
        }
        return boxes;
    }

    private static int most(Run run) {
        return Math.min(FOUND, run.number("max_objects").orElse(FOUND));
    }
}
