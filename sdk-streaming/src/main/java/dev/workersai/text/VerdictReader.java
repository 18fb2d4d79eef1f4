package dev.workersai.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a verdict in each form it comes in: {@code safe}, {@code unsafe} and a line of codes, an object, or an object
 * written as text. What is none of these is never taken for safe.
 */
final class VerdictReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private VerdictReader() {}

    static Verdict read(TaskAnswer answer) {
        JsonNode response = answer.tree().has("response") ? answer.tree().path("response") : answer.tree();
        if (response.isObject()) {
            return ofObject(answer, response);
        }
        String text = response.asText().strip();
        return text.startsWith("{") ? ofObject(answer, parsed(answer, text)) : ofText(answer, text);
    }

    private static Verdict ofText(TaskAnswer answer, String text) {
        String[] words = text.split("[\\s,]+", -1);
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "safe" -> new Verdict(true, List.of());
            case "unsafe" -> new Verdict(false, categories(List.of(words).subList(1, words.length)));
            default -> throw answer.misfit("is no verdict");
        };
    }

    private static Verdict ofObject(TaskAnswer answer, JsonNode verdict) {
        JsonNode safe = verdict.path("safe");
        if (!safe.isBoolean() && !safe.asText().matches("true|false")) {
            throw answer.misfit("is no verdict: it does not say whether it is safe");
        }
        List<String> codes = new ArrayList<>();
        verdict.path("categories").forEach(code -> codes.add(code.asText()));
        return new Verdict(safe.asBoolean(), categories(codes));
    }

    private static List<HazardCategory> categories(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.isBlank())
                .map(HazardCategory::of)
                .toList();
    }

    private static JsonNode parsed(TaskAnswer answer, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw answer.misfit("is no verdict, but broken JSON");
        }
    }
}
