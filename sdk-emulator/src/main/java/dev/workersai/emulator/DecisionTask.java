package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Typed answers to typed questions about a state. */
final class DecisionTask implements Task {

    private static final double PERCENT = 100;
    private static final double EVEN = 0.5;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("answers");
    }

    @Override
    public Outcome perform(Run run) {
        String state = Json.text(run.input().get("state"));
        ObjectNode result = Json.object().put("model", run.model().shortName());
        ObjectNode answers = result.putObject("answers");
        run.input()
                .get("questions")
                .properties()
                .forEach(question -> answers.set(question.getKey(), answer(state, question.getValue())));
        int input = Math.max(1, Tokens.count(state + Json.text(run.input().get("questions"))));
        int output = Math.max(1, Tokens.count(Json.text(answers)));
        ReplyLimits.requireRoom(run.model(), input);
        result.putObject("usage").put("input_tokens", input).put("output_tokens", output);
        return new Outcome.Value(result, Neurons.ofTokens(run.model().card(), input, output));
    }

    private static ObjectNode answer(String state, JsonNode question) {
        String type = question.path("type").asText();
        ObjectNode answer = Json.object().put("type", type);
        switch (type) {
            case "choice" -> choose(answer, state, question);
            case "score" -> score(answer, state, question);
            default -> answer.put("noul", yes(state, question));
        }
        return answer;
    }

    private static void choose(ObjectNode answer, String state, JsonNode question) {
        List<String> options = new ArrayList<>();
        question.path("criteria").fieldNames().forEachRemaining(options::add);
        Odds odds = Odds.of(
                state,
                options,
                option -> option + " " + question.path("criteria").path(option));
        answer.put("choice", odds.likeliest());
        answer.set("probabilities", odds.toJson());
        answer.put("confidence", odds.confidence());
    }

    private static void score(ObjectNode answer, String state, JsonNode question) {
        JsonNode criteria = question.path("criteria");
        ObjectNode legend = Json.object();
        List<String> steps = new ArrayList<>();
        for (JsonNode criterion : criteria) {
            steps.add(Integer.toString(steps.size()));
            legend.set(steps.get(steps.size() - 1), criterion);
        }
        Odds odds = Odds.of(state, steps, step -> legend.path(step).toString());
        answer.put("score", Double.parseDouble(odds.likeliest()));
        answer.set("legend", legend);
        answer.set("probabilities", odds.toJson());
        answer.put("confidence", odds.confidence());
    }

    /** Where the question says what yes and no mean, the one that fits the state better; else any share. */
    private static double yes(String state, JsonNode question) {
        JsonNode criteria = question.path("criteria");
        return criteria.has("true") && criteria.has("false")
                ? Odds.of(state, List.of("true", "false"), option -> Json.text(criteria.path(option)))
                        .shares()
                        .getOrDefault("true", EVEN)
                : share(state + Json.text(question));
    }

    private static double share(String text) {
        return Math.floorMod(StableHash.of(text), (long) PERCENT) / PERCENT;
    }
}
