package dev.workersai.internal;

import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.CallTimeoutException.Phase;
import dev.workersai.error.TransportException;
import java.io.IOException;

/** Turns what fails while an answer is read into this SDK's exceptions. */
final class BodyErrors {

    private BodyErrors() {}

    /**
     * Returns the exception. None of them is to be sent again: the service has done the work.
     *
     * @param sample the start of the answer, quoted if it cannot be understood
     */
    static CallException of(AnswerHead head, String sample, IOException cause) {
        String subject = head.call().subject() + ": ";
        CallFailure facts = head.failure("").build();
        if (TransportErrors.isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            return new CallInterruptedException(subject + "interrupted while reading the answer.", facts, cause);
        }
        if (!(cause instanceof WireException wire)) {
            return new TransportException(
                    subject + "the answer broke off before its end: " + cause, facts, false, cause);
        }
        return switch (wire.kind()) {
            case IDLE_TIMEOUT, CALL_TIMEOUT, QUEUE_TIMEOUT ->
                new CallTimeoutException(
                        subject + "the answer began, but " + wire.getMessage() + ".",
                        facts,
                        wire.kind() == WireException.Kind.IDLE_TIMEOUT ? Phase.IDLE : Phase.CALL,
                        cause);
            case MISFIT ->
                ProtocolErrors.misfit(head, "the answer cannot be read: " + wire.getMessage(), sample, cause);
            case ENDED ->
                new TransportException(
                        subject + wire.getMessage() + " before the answer was complete.", facts, false, cause);
            case BROKEN ->
                new TransportException(
                        subject + "the answer broke off before its end: " + wire.getMessage(), facts, false, cause);
        };
    }
}
