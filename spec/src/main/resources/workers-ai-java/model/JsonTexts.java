package dev.workersai.model;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads JSON as text. */
final class JsonTexts {

    private JsonTexts() {}

    static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
