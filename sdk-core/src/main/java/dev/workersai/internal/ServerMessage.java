package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An error message of the service, which wraps the real one up to three times: prefixes {@code AiError: }, a JSON
 * document with the message inside, and the request's id in parentheses at the end.
 *
 * @param text the message without the wrapping
 * @param requestId the id from its end, null if it has none
 */
record ServerMessage(String text, @Nullable String requestId) {

    private static final Pattern REQUEST_ID =
            Pattern.compile("\\s*\\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)\\s*$");
    private static final String PREFIX = "AiError: ";
    private static final Pattern TITLE =
            Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static ServerMessage parse(String raw, ObjectMapper mapper) {
        Matcher id = REQUEST_ID.matcher(raw);
        boolean found = id.find();
        String text = found ? raw.substring(0, id.start()) : raw;
        while (text.startsWith(PREFIX)) {
            text = text.substring(PREFIX.length());
        }
        return new ServerMessage(innermost(text.strip(), mapper), found ? id.group(1) : null);
    }

    /** Returns what a web page or any other text that is no JSON has to say. */
    static String ofPage(String body) {
        Matcher title = TITLE.matcher(body);
        return Texts.shortened(title.find() ? title.group(1) : body);
    }

    private static String innermost(String text, ObjectMapper mapper) {
        if (!text.startsWith("{")) {
            return text;
        }
        try {
            JsonNode document = mapper.readTree(text);
            JsonNode error = document.path("error");
            JsonNode message = error.isObject() ? error.path("message") : document.path("message");
            return message.isTextual() ? message.asText() : text;
        } catch (JsonProcessingException e) {
            return text; // It only looked like JSON; the text itself is the message then.
        }
    }
}
