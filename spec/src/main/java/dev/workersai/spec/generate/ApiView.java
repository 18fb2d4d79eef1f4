package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.spec.catalog.ModelName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the template of a Feign interface needs. */
final class ApiView {

    private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Z]\\w*");

    /** Where the types of a signature come from, if not from the models' package. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("BatchRequest", "dev.workersai.wire"),
            Map.entry("BinaryBody", "dev.workersai.wire"),
            Map.entry("BinaryContent", "dev.workersai.wire"),
            Map.entry("EventStream", "dev.workersai.wire"),
            Map.entry("JsonNode", "com.fasterxml.jackson.databind"),
            Map.entry("List", "java.util"),
            Map.entry("Map", "java.util"),
            Map.entry("Object", "java.lang"),
            Map.entry("Param", "feign"),
            Map.entry("QueryMap", "feign"),
            Map.entry("String", "java.lang"));

    private ApiView() {}

    static String typeName(String tag) {
        return ModelName.ofWords(tag).type() + "Api";
    }

    static Map<String, Object> view(String tag, List<JsonNode> operations) {
        List<Map<String, Object>> methods = new ArrayList<>();
        operations.forEach(
                operation -> operation.path("x-methods").forEach(method -> methods.add(method(operation, method))));
        return Map.of(
                "name",
                typeName(tag),
                "comment",
                Javadoc.comment(
                        0,
                        List.of(
                                "Calls of " + tag + ", one method per model and form of request.",
                                "Made by the client and safe for use from many threads. Every method blocks until the answer"
                                        + " has begun, and throws unchecked exceptions of the client."),
                        List.of()),
                "methods",
                methods,
                "imports",
                imports(methods));
    }

    private static Set<String> imports(List<Map<String, Object>> methods) {
        Set<String> imports = new TreeSet<>();
        for (Map<String, Object> method : methods) {
            String signature = method.get("returns") + " " + method.get("parameters");
            IDENTIFIER.matcher(signature).results().map(MatchResult::group).forEach(word -> {
                String owner = OWNERS.getOrDefault(word, "dev.workersai.model");
                if (!owner.equals("java.lang")) {
                    imports.add(owner + "." + word);
                }
            });
            if (Boolean.FALSE.equals(method.get("websocket"))) {
                imports.add("feign.Headers");
                imports.add("feign.RequestLine");
            }
            if (Boolean.TRUE.equals(method.get("streams")) || Boolean.TRUE.equals(method.get("streamsNot"))) {
                imports.add("dev.workersai.wire.StreamFlag");
            }
        }
        return imports;
    }

    private static Map<String, Object> method(JsonNode operation, JsonNode source) {
        Map<String, Object> method = new LinkedHashMap<>();
        String kind = source.path("kind").asText();
        method.put("name", source.path("name").asText());
        method.put("requestLine", source.path("requestLine").asText());
        method.put("headers", headers(source));
        method.put("streams", source.path("stream").asBoolean(false));
        method.put("streamsNot", !source.path("stream").asBoolean(true));
        method.put("deprecated", operation.path("deprecated").asBoolean());
        method.put("returns", returns(source));
        List<String> parameters = parameters(source);
        method.put("parameters", String.join(", ", parameters));
        method.put("websocket", kind.equals("websocket"));
        method.put("refusal", CheckCode.literal(refusal(operation)));
        method.put("comment", comment(operation, source));
        return method;
    }

    private static String refusal(JsonNode operation) {
        return operation.path("x-card").path("id").asText()
                + " answers over a websocket only; a request and a response cannot carry its events";
    }

    private static String headers(JsonNode method) {
        List<String> headers = new ArrayList<>();
        if (method.has("contentType") && !method.path("kind").asText().equals("bytes")) {
            headers.add("\"Content-Type: " + method.path("contentType").asText() + "\"");
        }
        headers.add("\"Accept: " + method.path("accept").asText() + "\"");
        return String.join(", ", headers);
    }

    private static String returns(JsonNode method) {
        if (method.path("kind").asText().equals("stream")) {
            return "EventStream";
        }
        if (method.has("x-query")) {
            return "void";
        }
        return method.has("returns") ? JavaType.of(method.path("returns"), true).name() : "BinaryContent";
    }

    private static List<String> parameters(JsonNode method) {
        List<String> parameters = new ArrayList<>();
        method.path("path")
                .forEach(name ->
                        parameters.add("@Param(\"" + name.asText() + "\") String " + JavaNames.field(name.asText())));
        switch (method.path("kind").asText()) {
            case "bytes" -> parameters.add("BinaryBody body");
            case "batch" ->
                parameters.add("BatchRequest<"
                        + JavaType.of(method.path("body"), false).name() + "> requests");
            case "batchResult" -> parameters.add("BatchPoll poll");
            case "websocket" ->
                parameters.add(JavaType.of(method.path("x-query"), false).name() + " options");
            default -> {
                if (method.has("body")) {
                    parameters.add(JavaType.of(method.path("body"), false).name() + " input");
                }
            }
        }
        if (method.has("query")) {
            parameters.add(
                    "@QueryMap " + JavaType.of(method.path("query"), false).name() + " query");
        }
        return parameters;
    }

    private static String comment(JsonNode operation, JsonNode method) {
        JsonNode card = operation.path("x-card");
        List<String> paragraphs = new ArrayList<>();
        String summary = Javadoc.escape(operation.path("summary").asText());
        paragraphs.add(
                card.has("id") ? summary + ": " + what(method.path("kind").asText()) + "." : summary);
        if (card.has("id")) {
            paragraphs.add("Model " + Javadoc.code(card.path("id").asText()) + "." + window(card) + retired(card));
        }
        paragraphs.add(Javadoc.escape(operation.path("description").asText()));
        List<String> tags = new ArrayList<>();
        if (operation.path("deprecated").asBoolean()) {
            tags.add("@deprecated retired on " + card.path("retiredOn").asText() + "; use "
                    + Javadoc.code(card.path("replacement").asText()));
        }
        return Javadoc.comment(4, paragraphs, tags);
    }

    private static String what(String kind) {
        return switch (kind) {
            case "bytes" -> "the body is the raw bytes";
            case "form" -> "the fields travel as a form";
            case "stream" -> "the answer arrives as events; close the stream";
            case "batch" -> "queues requests as a batch, at most 10 MB in all, and returns at once";
            case "batchResult" -> "asks for the answers of a queued batch";
            case "websocket" -> "described here, refused by this method";
            default -> "one request, one answer";
        };
    }

    private static String window(JsonNode card) {
        return card.has("contextWindow")
                ? " Context window " + card.path("contextWindow").asText() + " tokens."
                : "";
    }

    private static String retired(JsonNode card) {
        return card.has("retiredOn") ? " Retired on " + card.path("retiredOn").asText() + "." : "";
    }
}
