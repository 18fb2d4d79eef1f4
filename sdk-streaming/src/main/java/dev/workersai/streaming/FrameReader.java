package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.workersai.streaming.JsonCursor.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the JSON object of one event: picks out what any dialect may have in it. Which dialect the event speaks,
 * and so what of it counts, is only known at its end, since names come in any order.
 */
final class FrameReader {

    private final JsonCursor json;
    private final UsageCounter usage;

    // The OpenAI dialect
    @Nullable
    String choiceText;

    @Nullable
    String choiceReasoning;

    @Nullable
    String choiceFinish;

    @Nullable
    JsonSpan choiceCalls;

    @Nullable
    JsonSpan choiceCall;

    boolean hasChoices;
    boolean hasMoreChoices;
    boolean isOtherChoice;

    // The legacy dialect
    @Nullable
    String response;

    @Nullable
    String reasoning;

    @Nullable
    String finish;

    @Nullable
    JsonSpan calls;

    // Responses events
    @Nullable
    String type;

    @Nullable
    String delta;

    @Nullable
    String model;

    boolean isFailure;

    /** Whether there may be a whole answer, in an envelope. */
    boolean isEnveloped;

    /** Whether there is any name that one of the dialects has; also true for an empty object. */
    boolean isKnown;

    FrameReader(JsonCursor json, UsageCounter usage) {
        this.json = json;
        this.usage = usage;
    }

    /** Reads the object that the bytes hold, and nothing but. */
    void read(byte[] bytes, int start, int end) throws JsonProcessingException {
        clear();
        json.open(bytes, start, end);
        json.enter();
        isKnown = true;
        boolean anyKnown = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            anyKnown |= takeRoot(name, json.kind());
            isKnown = anyKnown;
        }
        json.finish();
    }

    private void clear() {
        choiceText = null;
        choiceReasoning = null;
        choiceFinish = null;
        choiceCalls = null;
        choiceCall = null;
        hasChoices = false;
        hasMoreChoices = false;
        isOtherChoice = false;
        response = null;
        reasoning = null;
        finish = null;
        calls = null;
        type = null;
        delta = null;
        isFailure = false;
        isEnveloped = false;
    }

    private boolean takeRoot(String name, Kind kind) throws JsonProcessingException {
        switch (name) {
            case "choices" -> takeChoices(kind);
            case "response" -> response = literal(kind);
            case "p", "id", "created", "system_fingerprint", "service_tier" -> json.skip();
            case "object" -> takeObject(kind);
            case "model" -> takeModel(kind);
            case "usage" -> usage.read(json);
            case "tool_calls" -> calls = container(kind);
            case "finish_reason" -> finish = text(kind);
            case "reasoning_content", "reasoning" -> reasoning = text(kind);
            case "type" -> type = text(kind);
            case "delta" -> delta = text(kind);
            case "success" -> {
                isFailure |= kind == Kind.FALSE;
                json.skip();
            }
            case "error", "errors" -> takeError(kind);
            case "internalCode" -> {
                isFailure = true;
                json.skip();
            }
            case "result" -> {
                isEnveloped = kind == Kind.OBJECT || kind == Kind.TEXT;
                json.skip();
            }
            default -> {
                json.skip();
                return false;
            }
        }
        return true;
    }

    private void takeObject(Kind kind) throws JsonProcessingException {
        if (kind == Kind.TEXT) {
            isFailure |= json.isText("error");
        } else {
            json.skip();
        }
    }

    /** The first one counts, and is in every event; no text is made of the others. */
    private void takeModel(Kind kind) throws JsonProcessingException {
        if (model == null) {
            model = text(kind);
        } else {
            json.skip();
        }
    }

    /** An error that is null, an empty list or an empty text is none. */
    private void takeError(Kind kind) throws JsonProcessingException {
        switch (kind) {
            case ARRAY -> {
                json.enter();
                while (json.nextElement()) {
                    isFailure = true;
                    json.skip();
                }
            }
            case TEXT -> isFailure |= !json.text().isBlank();
            default -> {
                isFailure |= kind != Kind.NULL && kind != Kind.FALSE;
                json.skip();
            }
        }
    }

    private void takeChoices(Kind kind) throws JsonProcessingException {
        if (kind != Kind.ARRAY) {
            json.skip();
            return;
        }
        json.enter();
        while (json.nextElement()) {
            if (json.kind() != Kind.OBJECT || hasChoices) {
                hasMoreChoices |= hasChoices;
                json.skip();
            } else {
                hasChoices = true;
                takeChoice();
            }
        }
    }

    private void takeChoice() throws JsonProcessingException {
        json.enter();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Kind kind = json.kind();
            switch (name) {
                case "delta", "message" -> takeDelta(kind);
                case "text" -> choiceText = text(kind);
                case "finish_reason" -> choiceFinish = text(kind);
                case "index" -> takeIndex(kind);
                case "error" -> takeError(kind);
                default -> json.skip();
            }
        }
    }

    private void takeIndex(Kind kind) throws JsonProcessingException {
        if (kind == Kind.NUMBER) {
            isOtherChoice = json.wholeNumber() != 0;
        } else {
            isOtherChoice = false;
            json.skip();
        }
    }

    private void takeDelta(Kind kind) throws JsonProcessingException {
        if (kind != Kind.OBJECT) {
            json.skip();
            return;
        }
        json.enter();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Kind part = json.kind();
            switch (name) {
                case "content" -> choiceText = part.isContainer() ? content() : literal(part);
                case "refusal" -> choiceText = later(choiceText, text(part));
                case "reasoning_content", "reasoning" -> choiceReasoning = later(choiceReasoning, text(part));
                case "tool_calls" -> choiceCalls = container(part);
                case "function_call" -> choiceCall = container(part);
                default -> json.skip();
            }
        }
    }

    private String content() throws JsonProcessingException {
        return StreamJson.contentText(StreamJson.tree(json.span()));
    }

    /** Returns the first text unless there is none; a service that sends a thing under two names says it twice. */
    private static @Nullable String later(@Nullable String first, @Nullable String second) {
        return first == null || first.isEmpty() ? second : first;
    }

    /** Returns a value as text: numbers as they are written, objects and arrays as JSON; null of null. */
    private @Nullable String literal(Kind kind) throws JsonProcessingException {
        if (kind == Kind.TEXT) {
            return json.text();
        }
        String written = json.span().text();
        return kind == Kind.NULL ? null : written;
    }

    private @Nullable String text(Kind kind) throws JsonProcessingException {
        if (kind == Kind.TEXT) {
            return json.text();
        }
        json.skip();
        return null;
    }

    private @Nullable JsonSpan container(Kind kind) throws JsonProcessingException {
        JsonSpan value = json.span();
        return kind.isContainer() ? value : null;
    }
}
