package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.ApiError;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An error message of the service, which wraps the real one up to three times: prefixes {@code AiError: }, a JSON
 * document with the message inside, and the request's id in parentheses at the end.
 *
 * <p>No expression here can backtrack over more than a few characters: the text is foreign.
 *
 * @param raw the message as it came, without secrets
 * @param text the message without the wrapping
 * @param requestId the id from its end, null if it has none
 * @param document the JSON document it holds, as text, null if it holds none
 * @param pointer the place in the input that it names, null if it names none
 */
record ServerMessage(
        String raw,
        String text,
        @Nullable String requestId,
        @Nullable String document,
        @Nullable String pointer) {

    private static final String PREFIX = "AiError: ";
    private static final Pattern REQUEST_ID = Pattern.compile("\\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");
    private static final Pattern POINTER = Pattern.compile("'(/[^'\\s]{1,200})'");
    private static final int DOCUMENTS = 3;

    static ServerMessage parse(String foreign, ObjectMapper mapper) {
        String raw = Secrets.hidden(foreign);
        String text = raw.strip();
        String requestId = null;
        int parenthesis = text.lastIndexOf('(');
        Matcher id = REQUEST_ID.matcher(text.substring(Math.max(parenthesis, 0)));
        if (id.matches()) {
            requestId = id.group(1);
            text = text.substring(0, parenthesis).strip();
        }
        while (text.startsWith(PREFIX)) {
            text = text.substring(PREFIX.length());
        }
        return unwrapped(raw, text, requestId, mapper);
    }

    private static ServerMessage unwrapped(
            String raw, String wrapped, @Nullable String requestId, ObjectMapper mapper) {
        String text = wrapped;
        String document = null;
        String place = null;
        for (int depth = 0; depth < DOCUMENTS; depth++) {
            int start = text.endsWith("}") ? text.indexOf('{') : -1;
            JsonNode tree = start < 0 ? null : tree(text.substring(start), mapper);
            String inner = tree == null ? null : message(tree);
            if (inner == null) {
                break;
            }
            document = document == null ? text.substring(start) : document;
            place = place == null ? field(tree) : place;
            text = text.substring(0, start) + inner.strip();
        }
        return new ServerMessage(raw, text, requestId, document, place == null ? pointer(text) : place);
    }

    /** Returns the entry that this message makes. */
    ApiError error(@Nullable String code) {
        ApiError error = ApiError.of(code, text, raw);
        error = document == null ? error : error.withDocument(document);
        return pointer == null ? error : error.withPointer(pointer);
    }

    private static @Nullable JsonNode tree(String text, ObjectMapper mapper) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            return null; // It only looked like JSON; the text itself is the message then.
        }
    }

    private static @Nullable String message(JsonNode document) {
        JsonNode error = document.path("error");
        JsonNode message = error.isObject() ? error.path("message") : document.path("message");
        return message.isTextual() ? message.asText() : null;
    }

    private static @Nullable String field(@Nullable JsonNode document) {
        if (document == null) {
            return null;
        }
        JsonNode error = document.path("error").isObject() ? document.path("error") : document;
        Iterator<String> names = error.path("details").path("fieldErrors").fieldNames();
        return names.hasNext() ? names.next() : named(error);
    }

    /** Returns the place that an entry names beside its message, null if it names none. */
    static @Nullable String named(JsonNode entry) {
        JsonNode pointer = entry.path("source").path("pointer");
        JsonNode place = pointer.isTextual() ? pointer : entry.path("param");
        return place.isTextual() && !place.asText().isBlank() ? Texts.shortened(place.asText()) : null;
    }

    private static @Nullable String pointer(String text) {
        Matcher pointer = POINTER.matcher(text);
        return pointer.find() ? pointer.group(1) : null;
    }
}
