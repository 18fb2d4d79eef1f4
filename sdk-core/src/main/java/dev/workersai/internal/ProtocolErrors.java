package dev.workersai.internal;

import dev.workersai.error.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with an answer that does not keep the protocol. */
final class ProtocolErrors {

    private ProtocolErrors() {}

    /**
     * Returns the exception for an answer that cannot be what was asked for.
     *
     * @param problem what is wrong, as the middle of a sentence
     */
    static ProtocolException misfit(AnswerHead head, String problem, String sample, @Nullable Throwable cause) {
        StringBuilder message = new StringBuilder(head.call().subject())
                .append(": ")
                .append(problem)
                .append(" (HTTP ")
                .append(head.status());
        if (!head.mediaType().isUnknown()) {
            message.append(", ").append(Texts.shortened(head.mediaType().declared()));
        }
        if (head.cfRay() != null) {
            message.append(", ray ").append(head.cfRay());
        }
        message.append(')');
        if (!sample.isEmpty()) {
            message.append("; it starts: ").append(sample);
        }
        return new ProtocolException(message.toString(), head.failure(sample).build(), cause);
    }
}
