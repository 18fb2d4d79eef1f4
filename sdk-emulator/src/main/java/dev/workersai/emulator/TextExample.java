package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A text that a JSON Schema accepts. */
final class TextExample {

    private static final List<String> PATTERN_GUESSES =
            List.of("1", "a", "A", "abc", "ABC", "12345", "2026-11-23", "12:00", "a@example.com", "+15550100");

    private TextExample() {}

    static String of(JsonNode schema, String name) {
        String text = schema.has("pattern") ? matching(schema.path("pattern").asText(), name) : byFormat(schema, name);
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String longEnough = text.length() >= least ? text : text + "x".repeat(least - text.length());
        return longEnough.length() <= most ? longEnough : longEnough.substring(0, most);
    }

    private static String byFormat(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-11-23";
            case "time" -> "12:00:00Z";
            case "date-time" -> "2026-11-23T12:00:00Z";
            case "email" -> "someone@example.com";
            case "uri", "url" -> "https://example.com/";
            case "uuid" -> RequestIds.uuidOf(name);
            case "ipv4" -> "192.0.2.1";
            default -> "example " + name;
        };
    }

    private static String matching(String pattern, String name) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            return PATTERN_GUESSES.stream()
                    .filter(guess -> compiled.matcher(guess).find())
                    .findFirst()
                    .orElse(name);
        } catch (PatternSyntaxException e) {
            return name;
        }
    }
}
