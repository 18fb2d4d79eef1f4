package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said to a text model, in any of the three ways to say it.
 *
 * @param question the last words of the user
 * @param everything all text, for counting
 * @param shown pictures, as data URIs, base64 text or byte arrays; sounds and documents, as the objects in their parts
 * @param toolResults what tools have given so far
 * @param toolNews what they gave just now, before anybody else spoke
 * @param isUsersTurn whether the last word is the user's
 */
record Conversation(
        String question,
        String everything,
        List<JsonNode> shown,
        List<String> toolResults,
        List<String> toolNews,
        boolean isUsersTurn) {

    private static final String LINE = "\n";

    static Conversation of(RunInput input) {
        var reader = new Reader();
        if (input.has("prompt")) {
            reader.turn("user", input.get("prompt"));
        } else if (input.get("messages").isArray()) {
            input.get("messages").forEach(reader::message);
        } else if (input.get("input").isArray()) {
            input.get("input").forEach(reader::message);
        } else if (input.has("input")) {
            reader.turn("user", input.get("input"));
        } else {
            reader.turn("user", input.fields());
        }
        if (input.has("image")) {
            reader.shown.add(input.get("image"));
        }
        return new Conversation(
                reader.question,
                reader.everything.toString(),
                List.copyOf(reader.shown),
                List.copyOf(reader.toolResults),
                List.copyOf(reader.toolNews),
                reader.lastRole.equals("user"));
    }

    int promptTokens() {
        return Math.max(1, Tokens.count(everything));
    }

    /** Collects turns. */
    private static final class Reader {

        private final StringBuilder everything = new StringBuilder();
        private final List<JsonNode> shown = new ArrayList<>();
        private final List<String> toolResults = new ArrayList<>();
        private final List<String> toolNews = new ArrayList<>();
        private String question = "";
        private String lastRole = "";

        void message(JsonNode message) {
            if (message.path("type").asText().equals("function_call_output")) {
                turn("tool", message.path("output"));
            } else {
                turn(message.path("role").asText(), message.path("content"));
            }
        }

        void turn(String role, JsonNode content) {
            String text = textOf(content);
            everything.append(text).append(LINE);
            lastRole = role;
            if (role.equals("tool")) {
                toolResults.add(text.strip());
                toolNews.add(text.strip());
            } else {
                toolNews.clear();
            }
            if (role.equals("user") && !text.isBlank()) {
                question = text.strip();
            }
        }

        private String textOf(JsonNode content) {
            if (content.isTextual()) {
                return content.asText();
            }
            if (content.isArray()) {
                List<String> parts = new ArrayList<>();
                content.forEach(part -> parts.add(textOf(part)));
                return String.join(" ", parts);
            }
            collectImage(content.path("image_url"));
            for (String kind : List.of("input_audio", "file")) {
                if (content.path(kind).isObject()) {
                    shown.add(content.path(kind));
                }
            }
            return content.path("text").asText();
        }

        private void collectImage(JsonNode image) {
            JsonNode url = image.isTextual() ? image : image.path("url");
            if (url.asText().startsWith("http")) {
                throw Refusal.of(ErrorCode.WRONG_KIND, "Invalid input: image_url must be a data: URI");
            }
            if (url.asText().startsWith("data:")) {
                shown.add(url);
            }
        }
    }
}
