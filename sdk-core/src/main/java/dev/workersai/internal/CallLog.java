package dev.workersai.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one line per exchange at debug: what was called, the status, the time to the headers. Never headers or bodies. */
final class CallLog implements Client {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");

    private final Client next;

    CallLog(Client next) {
        this.next = next;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (!LOG.isDebugEnabled()) {
            return next.execute(request, options);
        }
        String operation = Call.of(request).operation();
        long start = System.nanoTime();
        boolean answered = false;
        try {
            Response response = next.execute(request, options);
            answered = true;
            LOG.debug("{} answered {} after {} ms", operation, response.status(), millisSince(start));
            return response;
        } finally {
            if (!answered) {
                LOG.debug("{} failed after {} ms", operation, millisSince(start));
            }
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
