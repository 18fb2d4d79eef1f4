package dev.workersai.internal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of requests that one HTTP/2 connection has no room for. The JDK's client (17 to 25) has one for each host, and
 * refuses what the server's limit of concurrent streams does not allow; it does not wait, and opens no other. Such
 * a request was not sent, and goes by a connection of its own, over HTTP/1.1.
 */
final class CrowdedConnection {

    /** The one sign of it; the JDK has neither a type nor a code. */
    private static final String REFUSAL = "too many concurrent streams";

    private CrowdedConnection() {}

    /** Returns whether a request was not sent for want of room, and may be sent by a connection of its own. */
    static boolean refused(HttpRequest request, Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (REFUSAL.equals(cause.getMessage())) {
                return request.version().isEmpty();
            }
        }
        return false;
    }

    /** Returns the request, to go by a connection of its own. */
    static HttpRequest passedBy(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
