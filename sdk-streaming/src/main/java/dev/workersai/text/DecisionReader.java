package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Reads what a decision model answers. */
final class DecisionReader {

    private DecisionReader() {}

    static Decisions read(TaskAnswer answer) {
        JsonNode answers = answer.tree().path("answers");
        if (!answers.isObject()) {
            throw answer.misfit("has no object in 'answers'");
        }
        Map<String, Decision> decisions = new LinkedHashMap<>();
        answers.properties().forEach(each -> decisions.put(each.getKey(), decision(answer, each.getValue())));
        JsonNode usage = answer.tree().path("usage");
        return new Decisions(decisions, count(usage, "input_tokens"), count(usage, "output_tokens"));
    }

    private static Decision decision(TaskAnswer answer, JsonNode given) {
        return switch (given.path("type").asText()) {
            case "noul" -> new Decision.YesNo(answer.number(given, "noul"));
            case "choice" ->
                new Decision.Choice(given.path("choice").asText(), probabilities(given), confidence(given));
            case "score" ->
                new Decision.Score(
                        answer.number(given, "score"),
                        TaskAnswer.texts(given.path("legend")),
                        probabilities(given),
                        confidence(given));
            default -> new Decision.Unknown(given.toString());
        };
    }

    private static Map<String, Double> probabilities(JsonNode given) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        given.path("probabilities")
                .properties()
                .forEach(
                        each -> probabilities.put(each.getKey(), each.getValue().asDouble(Double.NaN)));
        return probabilities;
    }

    private static double confidence(JsonNode given) {
        return given.path("confidence").asDouble(Double.NaN);
    }

    private static OptionalLong count(JsonNode usage, String member) {
        JsonNode count = usage.path(member);
        return count.canConvertToLong() ? OptionalLong.of(count.asLong()) : OptionalLong.empty();
    }
}
