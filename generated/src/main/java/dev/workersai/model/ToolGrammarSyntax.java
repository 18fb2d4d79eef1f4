// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ToolGrammarSyntax(@JsonValue String value) {

    /** The value {@code lark}. */
    public static final ToolGrammarSyntax LARK = new ToolGrammarSyntax("lark");

    /** The value {@code regex}. */
    public static final ToolGrammarSyntax REGEX = new ToolGrammarSyntax("regex");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ToolGrammarSyntax {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ToolGrammarSyntax of(String value) {
        return new ToolGrammarSyntax(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

