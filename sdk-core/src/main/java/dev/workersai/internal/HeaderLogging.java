package dev.workersai.internal;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says so where the JDK was told to log the headers of requests, the token among them. The JDK reads this setting once,
 * and nobody can mask what it then writes.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/module-summary.html">java.net.http,
 *     jdk.httpclient.HttpClient.log</a>
 */
public final class HeaderLogging {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");
    private static final String PROPERTY = "jdk.httpclient.HttpClient.log";

    private HeaderLogging() {}

    /**
     * Warns if the headers of all requests are logged.
     *
     * @param properties the system properties
     */
    public static void warnIfOn(Function<String, @Nullable String> properties) {
        String kinds = properties.apply(PROPERTY);
        if (kinds != null && kinds.toLowerCase(Locale.ROOT).matches(".*\\b(headers|http2|all)\\b.*")) {
            LOG.warn("The system property {} makes the JDK log the API token of every request", PROPERTY);
        }
    }
}
