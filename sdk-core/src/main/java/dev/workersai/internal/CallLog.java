package dev.workersai.internal;

import feign.Request;
import feign.Response;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one line per exchange at debug: what was called, the status, the time to the headers. Never headers or bodies. */
final class CallLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");

    private final @Nullable String operation;
    private final long start;

    private CallLog(@Nullable String operation) {
        this.operation = operation;
        this.start = System.nanoTime();
    }

    static CallLog begin(Request request) {
        return new CallLog(LOG.isDebugEnabled() ? Call.of(request).operation() : null);
    }

    /**
     * Says how it ended.
     *
     * @param answer null if there is none
     */
    void end(@Nullable Response answer) {
        if (operation == null) {
            return;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (answer == null) {
            LOG.debug("{} failed after {} ms", operation, millis);
        } else {
            LOG.debug("{} answered {} after {} ms", operation, answer.status(), millis);
        }
    }
}
