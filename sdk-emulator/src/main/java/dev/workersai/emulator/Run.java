package dev.workersai.emulator;

import java.util.OptionalInt;

/** One model and one input that it accepts. */
record Run(Model model, RunInput input) {

    /** Whether an event stream was asked for. */
    boolean wantsStream() {
        return input.get("stream")
                .asBoolean(model.input().property("stream").path("default").asBoolean(false));
    }

    /** A whole number from the input, or the schema's default, or empty. */
    OptionalInt number(String field) {
        if (input.get(field).isNumber()) {
            return OptionalInt.of(input.get(field).asInt());
        }
        var fallback = model.input().property(field).path("default");
        return fallback.isNumber() ? OptionalInt.of(fallback.asInt()) : OptionalInt.empty();
    }

    /** A text from the input, or the schema's default, or an empty text. */
    String text(String field) {
        return input.has(field)
                ? input.text(field)
                : model.input().property(field).path("default").asText();
    }
}
