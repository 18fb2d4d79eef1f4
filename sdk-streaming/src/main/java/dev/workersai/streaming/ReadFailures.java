package dev.workersai.streaming;

import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.AnswerTimeout;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CancellationException;

/** Says what it means that reading failed, by how the body came to its end. */
final class ReadFailures {

    private final StreamBytes body;
    private final StreamOrigin origin;
    private final ErrorFrames errors;

    ReadFailures(StreamBytes body, StreamOrigin origin) {
        this.body = body;
        this.origin = origin;
        this.errors = new ErrorFrames(origin);
    }

    /** Refuses to go on if the stream was closed. */
    void requireOpen() {
        if (isClosed()) {
            throw closed();
        }
    }

    boolean isClosed() {
        return body.state() == StreamBytes.State.CLOSED;
    }

    CancellationException closed() {
        return new CancellationException("The stream was closed before its end.");
    }

    /** Returns whether the bytes ended in a way that nobody here wanted: a cut, or silence. */
    boolean isLoss(IOException cause) {
        return !isClosed() && !(cause instanceof SizeLimitException) && !isInterrupt(cause);
    }

    /** Returns whether the connection broke, which neither a closed stream, nor time that is up, nor an interrupt is. */
    boolean isBreak(IOException cause) {
        return isLoss(cause) && body.state() != StreamBytes.State.SILENT && AnswerTimeout.phaseOf(cause) == null;
    }

    /** Returns the exception, and sets the interrupt flag of the thread again if it was one. For an open stream. */
    WorkersAiException of(IOException cause) {
        if (cause instanceof SizeLimitException) {
            return errors.misfit(String.valueOf(cause.getMessage()), "", cause);
        }
        if (body.state() == StreamBytes.State.SILENT) {
            String message = "nothing came for " + body.idleTimeout().toMillis() + " ms (idleTimeout).";
            return new CallTimeoutException(worded(message), origin.failure(), CallTimeoutException.Phase.IDLE, cause);
        }
        CallTimeoutException.Phase phase = AnswerTimeout.phaseOf(cause);
        if (phase != null) {
            return new CallTimeoutException(worded(cause.getMessage() + "."), origin.failure(), phase, cause);
        }
        if (isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            return new CallInterruptedException(worded("interrupted while waiting for more."), origin.failure(), cause);
        }
        return new TransportException(worded("the connection broke: " + cause), origin.failure(), false, cause);
    }

    private String worded(String reason) {
        return origin.subject() + ": " + reason;
    }

    /** The JDK's client wraps an interrupt, from JDK 20 on; other clients throw the IOException made for it. */
    private boolean isInterrupt(IOException cause) {
        return body.state() == StreamBytes.State.INTERRUPTED
                || cause.getCause() instanceof InterruptedException
                || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException));
    }
}
