// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Choice of the function to call, in the form that tool_choice replaced: a word, or a name.
 *
 * <p>One of {@link Text}, {@link ToolName}.
 */
@JsonDeserialize(using = FunctionCallChoiceReader.class)
public sealed interface FunctionCallChoice permits FunctionCallChoice.Text, ToolName {

    /** Returns the form of a plain text. Known here: {@code none}, {@code auto}. */
    static FunctionCallChoice of(String value) {
        return new Text(value);
    }

    /** A plain text. Known here: {@code none}, {@code auto}. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements FunctionCallChoice {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }
}

/** Reads the forms of {@link FunctionCallChoice}. */
final class FunctionCallChoiceReader extends UnionReader<FunctionCallChoice> {

    private static final long serialVersionUID = 1L;

    FunctionCallChoiceReader() {
        super(
                null,
                Branch.text(FunctionCallChoice.Text.class),
                Branch.object(ToolName.class, Member.of("name", "string")));
    }
}

