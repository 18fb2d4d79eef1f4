package dev.workersai.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the errors that a document reports, whichever of its members they are in. */
final class ErrorList {

    /** More entries than a person or a program reads; what comes after them is left out. */
    private static final int LIMIT = 50;

    private static final int MESSAGE_LIMIT = 16 * 1024;

    private static final Pattern CODE = Pattern.compile("\"(?:internalC|c)ode\" ?: ?\"?(\\d{3,9})\\b");

    private final ObjectMapper mapper;
    private final List<ApiError> entries = new ArrayList<>();
    private @Nullable String requestId;

    ErrorList(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Adds what a document reports: in {@code errors}, else {@code error}, else at its top. */
    void addAll(JsonNode tree) {
        tree.path("errors").forEach(this::addEntry);
        JsonNode error = tree.path("error");
        if (isEmpty() && error.isTextual()) {
            add(code(tree), error.asText());
        } else if (isEmpty() && error.isArray()) {
            error.forEach(this::addEntry);
        } else if (isEmpty()) {
            addEntry(error);
        }
        if (isEmpty() || lacks(internalCode(tree))) {
            addTop(tree);
        }
        if (isEmpty()) {
            tree.path("messages").forEach(this::addEntry);
        }
        if (requestId == null && tree.path("requestId").isTextual()) {
            requestId = Texts.shortened(tree.path("requestId").asText());
        }
    }

    /** Adds the codes, without messages, of a document that is broken, such as one that was cut. */
    void addCut(String text) {
        if (text.stripLeading().startsWith("{")) {
            CODE.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .limit(LIMIT)
                    .forEach(code -> add(code, Page.line(text)));
        }
    }

    void add(@Nullable String code, String message) {
        if (entries.size() < LIMIT) {
            entries.add(entry(code, message));
        }
    }

    private ApiError entry(@Nullable String code, String message) {
        String start = message.length() <= MESSAGE_LIMIT ? message : message.substring(0, MESSAGE_LIMIT);
        ServerMessage parsed = ServerMessage.parse(start, mapper);
        requestId = requestId == null ? parsed.requestId() : requestId;
        return parsed.error(code);
    }

    private void addTop(JsonNode tree) {
        if (tree.path("message").isTextual()) {
            String internal = internalCode(tree);
            add(internal == null ? code(tree) : internal, tree.path("message").asText());
        }
    }

    private void addEntry(JsonNode entry) {
        if (entries.size() == LIMIT) {
            return;
        }
        if (entry.isTextual()) {
            add(null, entry.asText());
        } else if (entry.isObject() && (entry.has("code") || entry.has("message"))) {
            String place = ServerMessage.named(entry);
            ApiError error = entry(code(entry), entry.path("message").asText(""));
            entries.add(place == null ? error : error.withPointer(place));
        }
    }

    private boolean lacks(@Nullable String code) {
        return code != null
                && entries.stream()
                        .noneMatch(
                                entry -> entry.codeText().filter(code::equals).isPresent());
    }

    private static @Nullable String internalCode(JsonNode tree) {
        return scalar(tree.path("internalCode"));
    }

    private static @Nullable String code(JsonNode entry) {
        return scalar(entry.path("code"));
    }

    private static @Nullable String scalar(JsonNode code) {
        return code.isNumber() || (code.isTextual() && !code.asText().isBlank())
                ? Texts.shortened(code.asText())
                : null;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<ApiError> entries() {
        return entries;
    }

    /** Returns the id of the request that the document or its first message with one names, null if none does. */
    @Nullable
    String requestId() {
        return requestId;
    }
}
