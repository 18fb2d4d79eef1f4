// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Question to a clef model; its kind decides the form of the answer.
 *
 * <p>One of {@link ClefNoulQuestion}, {@link ClefChoiceQuestion}, {@link ClefScoreQuestion}.
 */
@JsonDeserialize(using = ClefQuestionReader.class)
public sealed interface ClefQuestion permits ClefNoulQuestion, ClefChoiceQuestion, ClefScoreQuestion {
}

/** Reads the forms of {@link ClefQuestion}. */
final class ClefQuestionReader extends UnionReader<ClefQuestion> {

    private static final long serialVersionUID = 1L;

    ClefQuestionReader() {
        super(
                null,
                Branch.object(ClefNoulQuestion.class, Member.constant("type", "noul"), Member.of("instructions", "any"), Member.of("criteria", "object")),
                Branch.object(ClefChoiceQuestion.class, Member.constant("type", "choice"), Member.of("instructions", "any"), Member.of("criteria", "any")),
                Branch.object(ClefScoreQuestion.class, Member.constant("type", "score"), Member.of("instructions", "any"), Member.of("criteria", "array any")));
    }
}

