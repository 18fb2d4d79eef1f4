package dev.workersai.embedding;

import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ContextWindowExceededException;
import dev.workersai.error.GenerationTimeoutException;
import dev.workersai.error.InvalidRequestException;
import dev.workersai.error.PolicyRefusalException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.RequestTooLargeException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;

/** What a failed request was due to, and so what to do next. */
enum Blame {
    /** A text: smaller requests find out which. */
    TEXT,
    /** The road back: the answer was lost or broken, and the client does not ask again, since it may be billed. */
    ANSWER,
    /** The moment: the client has asked again as often as it was told to. */
    MOMENT,
    /** The account, the settings or the model: all other requests would fail as well. */
    JOB;

    static Blame of(WorkersAiException failure) {
        if (failure instanceof CallInterruptedException) {
            return JOB;
        }
        if (failure.isRetryable() || isSlow(failure)) {
            return MOMENT;
        }
        if (failure instanceof ProtocolException || failure instanceof TransportException) {
            return ANSWER;
        }
        return isOfText(failure) ? TEXT : JOB;
    }

    private static boolean isSlow(WorkersAiException failure) {
        return failure instanceof CallTimeoutException || failure instanceof GenerationTimeoutException;
    }

    private static boolean isOfText(WorkersAiException failure) {
        return failure instanceof InvalidRequestException
                || failure instanceof RequestTooLargeException
                || failure instanceof ContextWindowExceededException
                || failure instanceof PolicyRefusalException;
    }
}
