package dev.workersai.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, within a fixed amount of memory. */
final class RequestLog {

    static final int MOST_REQUESTS = 500;
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private long bytes;

    synchronized void add(RecordedRequest request) {
        requests.addLast(request);
        bytes += request.bodySize();
        while (requests.size() > MOST_REQUESTS || (bytes > MOST_BYTES && requests.size() > 1)) {
            bytes -= requests.removeFirst().bodySize();
        }
    }

    synchronized List<RecordedRequest> snapshot() {
        return List.copyOf(requests);
    }
}
