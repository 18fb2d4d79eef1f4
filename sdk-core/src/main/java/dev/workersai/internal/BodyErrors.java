package dev.workersai.internal;

import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.CallTimeoutException.Phase;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import java.io.IOException;

/** Turns what fails while an answer is read into this SDK's exceptions. */
public final class BodyErrors {

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
        return wire.kind() == WireException.Kind.MISFIT
                ? ProtocolErrors.misfit(head, "the answer cannot be read: " + wire.getMessage(), sample, cause)
                : of(subject, facts, wire);
    }

    /**
     * {@return the exception for an answer that was handed over open and is read elsewhere}
     *
     * @param subject how the message begins
     * @param facts of the call
     * @param cause what the body threw; not an interrupt, which is the reader's to tell
     */
    public static CallException ofOpen(String subject, CallFailure facts, IOException cause) {
        return cause instanceof WireException wire
                ? of(subject + ": ", facts, wire)
                : new TransportException(subject + ": the connection broke: " + cause, facts, false, cause);
    }

    /**
     * {@return whether the connection broke, or was ended from this side; time that is up and content that cannot be read are
     * neither}
     *
     * @param cause what the body threw
     */
    public static boolean isBreak(IOException cause) {
        return !(cause instanceof WireException wire)
                || wire.kind() == WireException.Kind.BROKEN
                || wire.kind() == WireException.Kind.ENDED;
    }

    private static CallException of(String subject, CallFailure facts, WireException wire) {
        return switch (wire.kind()) {
            case IDLE_TIMEOUT, CALL_TIMEOUT, QUEUE_TIMEOUT ->
                new CallTimeoutException(
                        subject + "the answer began, but " + wire.getMessage() + ".",
                        facts,
                        wire.kind() == WireException.Kind.IDLE_TIMEOUT ? Phase.IDLE : Phase.CALL,
                        wire);
            case MISFIT ->
                new ProtocolException(subject + "the answer cannot be read: " + wire.getMessage() + ".", facts, wire);
            case ENDED ->
                new TransportException(
                        subject + wire.getMessage() + " before the answer was complete.", facts, false, wire);
            case BROKEN ->
                new TransportException(
                        subject + "the answer broke off before its end: " + wire.getMessage(), facts, false, wire);
        };
    }
}
