// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Answer of bge-m3, whose form follows the input: scores, vectors of contexts, or vectors of texts.
 *
 * <p>One of {@link RerankOutput}, {@link BgeM3ContextEmbeddings}, {@link TextEmbeddingsOutput}, {@link
 * Unknown} for what this version does not know.
 */
@JsonDeserialize(using = BgeM3OutputReader.class)
public sealed interface BgeM3Output permits RerankOutput, BgeM3ContextEmbeddings, TextEmbeddingsOutput, BgeM3Output.Unknown {

    /** JSON of a form that this version does not know. */
    @JsonDeserialize
    record Unknown(@JsonValue JsonNode value) implements BgeM3Output {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}
    }
}

/** Reads the forms of {@link BgeM3Output}. */
final class BgeM3OutputReader extends UnionReader<BgeM3Output> {

    private static final long serialVersionUID = 1L;

    BgeM3OutputReader() {
        super(
                BgeM3Output.Unknown::new,
                Branch.object(RerankOutput.class, Member.of("response", "array object")),
                Branch.object(BgeM3ContextEmbeddings.class, Member.of("response", "array array number"), Member.of("shape", "array integer"), Member.of("pooling", "string")),
                Branch.object(TextEmbeddingsOutput.class, Member.of("shape", "array integer"), Member.of("data", "array array number"), Member.of("pooling", "string")));
    }
}

