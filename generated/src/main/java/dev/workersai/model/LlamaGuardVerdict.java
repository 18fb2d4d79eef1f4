// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Verdict of llama-guard-3-8b: text that starts with safe or unsafe, or its parsed form.
 *
 * <p>One of {@link Text}, {@link LlamaGuardSafety}, {@link Unknown} for what this version does not know.
 */
@JsonDeserialize(using = LlamaGuardVerdictReader.class)
public sealed interface LlamaGuardVerdict permits LlamaGuardVerdict.Text, LlamaGuardSafety, LlamaGuardVerdict.Unknown {

    /** Returns the form of a plain text. */
    static LlamaGuardVerdict of(String value) {
        return new Text(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements LlamaGuardVerdict {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** JSON of a form that this version does not know. */
    @JsonDeserialize
    record Unknown(@JsonValue JsonNode value) implements LlamaGuardVerdict {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}
    }
}

/** Reads the forms of {@link LlamaGuardVerdict}. */
final class LlamaGuardVerdictReader extends UnionReader<LlamaGuardVerdict> {

    private static final long serialVersionUID = 1L;

    LlamaGuardVerdictReader() {
        super(
                LlamaGuardVerdict.Unknown::new,
                Branch.text(LlamaGuardVerdict.Text.class),
                Branch.object(LlamaGuardSafety.class, Member.of("safe", "boolean"), Member.of("categories", "array string")));
    }
}

