package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the JSON object of one event: picks out what any dialect may have in it. Which dialect the event speaks,
 * and so what of it counts, is only known at its end, since names come in any order.
 */
final class FrameReader {

    private final JsonFeed feed;
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

    FrameReader(JsonFeed feed, UsageCounter usage) {
        this.feed = feed;
        this.usage = usage;
    }

    /** Reads the object that the bytes hold, and nothing but. */
    void read(byte[] bytes, int start, int end) throws IOException {
        clear();
        JsonParser parser = feed.feed(bytes, start, end);
        parser.nextToken();
        isKnown = true;
        boolean anyKnown = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            anyKnown |= takeRoot(parser, parser.currentName(), parser.nextToken());
            isKnown = anyKnown;
        }
        feed.finish();
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

    private boolean takeRoot(JsonParser parser, String name, JsonToken value) throws IOException {
        switch (name) {
            case "choices" -> takeChoices(parser, value);
            case "response" -> response = literal(parser, value);
            case "p", "id", "created", "system_fingerprint", "service_tier" -> parser.skipChildren();
            case "object" -> isFailure |= isError(parser, value);
            case "model" -> model = model == null ? text(parser, value) : model;
            case "usage" -> usage.read(parser);
            case "tool_calls" -> calls = structure(value);
            case "finish_reason" -> finish = text(parser, value);
            case "reasoning_content", "reasoning" -> reasoning = text(parser, value);
            case "type" -> type = text(parser, value);
            case "delta" -> delta = text(parser, value);
            case "success" -> isFailure |= value == JsonToken.VALUE_FALSE;
            case "error", "errors" -> takeError(parser, value);
            case "internalCode" -> isFailure = true;
            case "result" -> {
                isEnveloped = value == JsonToken.START_OBJECT || value == JsonToken.VALUE_STRING;
                parser.skipChildren();
            }
            default -> {
                parser.skipChildren();
                return false;
            }
        }
        return true;
    }

    /** Makes no text of the usual value, which every chunk has. */
    private static boolean isError(JsonParser parser, JsonToken value) throws IOException {
        parser.skipChildren();
        return value == JsonToken.VALUE_STRING && parser.getTextLength() == 5 && "error".equals(parser.getText());
    }

    /** An error that is null, an empty list or an empty text is none. */
    private void takeError(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.START_ARRAY) {
            isFailure |= parser.nextToken() != JsonToken.END_ARRAY;
            while (!isEnd(parser.currentToken())) {
                parser.skipChildren();
                parser.nextToken();
            }
        } else {
            boolean isNone = value == JsonToken.VALUE_NULL
                    || value == JsonToken.VALUE_FALSE
                    || (value == JsonToken.VALUE_STRING && parser.getText().isBlank());
            isFailure |= !isNone;
            parser.skipChildren();
        }
    }

    private void takeChoices(JsonParser parser, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (JsonToken token = parser.nextToken(); !isEnd(token); token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT || hasChoices) {
                hasMoreChoices |= hasChoices;
                parser.skipChildren();
            } else {
                hasChoices = true;
                takeChoice(parser);
            }
        }
    }

    private void takeChoice(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "delta", "message" -> takeDelta(parser, value);
                case "text" -> choiceText = text(parser, value);
                case "finish_reason" -> choiceFinish = text(parser, value);
                case "index" -> isOtherChoice = value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() != 0;
                case "error" -> takeError(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void takeDelta(JsonParser parser, JsonToken value) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken part = parser.nextToken();
            switch (name) {
                case "content" -> choiceText = part.isStructStart() ? content() : literal(parser, part);
                case "refusal" -> choiceText = later(choiceText, text(parser, part));
                case "reasoning_content", "reasoning" -> choiceReasoning = later(choiceReasoning, text(parser, part));
                case "tool_calls" -> choiceCalls = structure(part);
                case "function_call" -> choiceCall = structure(part);
                default -> parser.skipChildren();
            }
        }
    }

    private String content() throws IOException {
        return StreamJson.contentText(StreamJson.tree(feed.skip()));
    }

    /** Returns the first text unless there is none; a service that sends a thing under two names says it twice. */
    private static @Nullable String later(@Nullable String first, @Nullable String second) {
        return first == null || first.isEmpty() ? second : first;
    }

    /** Returns a value as text: numbers as they are written, objects and arrays as JSON; null of null. */
    private @Nullable String literal(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (value.isStructStart()) {
            return feed.skip().text();
        }
        return value.isScalarValue() && value != JsonToken.VALUE_NULL ? parser.getText() : null;
    }

    private static @Nullable String text(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    private @Nullable JsonSpan structure(JsonToken value) throws IOException {
        return value.isStructStart() ? feed.skip() : null;
    }

    private static boolean isEnd(JsonToken token) {
        return token == JsonToken.END_ARRAY || token == JsonToken.NOT_AVAILABLE;
    }
}
