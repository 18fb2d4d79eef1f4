package dev.workersai.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file from the web, as a stranger would: without token, without cookies of its own. It goes over https, or to
 * this machine; so do redirects. The JDK's older client is used since it leaves no thread behind.
 */
final class Download {

    private static final int MOST_REDIRECTS = 5;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private final long maxBytes;
    private final Duration timeout;
    private final long deadline;

    Download(long maxBytes, Duration timeout) {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("maxBytes has to be between 1 and 2147483639, but is " + maxBytes + ".");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "The timeout has to be longer than nothing and at most a day, but is " + timeout + ".");
        }
        this.maxBytes = maxBytes;
        this.timeout = timeout;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    /**
     * Returns the whole file.
     *
     * @throws IllegalArgumentException if the address must not be fetched from
     */
    byte[] fetch(URI address) throws IOException {
        require(isAllowed(address, true), address);
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpURLConnection connection = open(next);
            try {
                URI target = redirect(connection, next);
                if (target == null) {
                    return body(connection, next);
                }
                if (!isAllowed(target, isLoopback(next))) {
                    throw new IOException(shown(next) + " redirects to an address that is not https: " + shown(target));
                }
                next = target;
            } catch (SocketTimeoutException e) {
                throw late(next);
            } finally {
                connection.disconnect();
            }
        }
        throw new IOException(shown(address) + " redirects more than " + MOST_REDIRECTS + " times");
    }

    private HttpURLConnection open(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Connection", "close");
        connection.setConnectTimeout(remaining(address));
        connection.setReadTimeout(remaining(address));
        return connection;
    }

    private static @Nullable URI redirect(HttpURLConnection connection, URI from) throws IOException {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            return null;
        }
        String location = connection.getHeaderField("Location");
        if (status < 301 || status > 308 || status == 304 || location == null) {
            throw new IOException(shown(from) + " answered with HTTP " + status);
        }
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(shown(from) + " redirects to what is no address", e);
        }
    }

    private byte[] body(HttpURLConnection connection, URI from) throws IOException {
        if (connection.getContentLengthLong() > maxBytes) {
            throw tooLarge(from);
        }
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        try (InputStream in = connection.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.write(buffer, 0, read);
                if (content.size() > maxBytes) {
                    throw tooLarge(from);
                }
                connection.setReadTimeout(remaining(from));
            }
        }
        return content.toByteArray();
    }

    private int remaining(URI from) throws IOException {
        long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (millis < 1) {
            throw late(from);
        }
        return (int) millis;
    }

    private IOException late(URI from) {
        return new IOException(shown(from) + " has not sent everything within " + timeout);
    }

    private IOException tooLarge(URI from) {
        return new IOException(shown(from) + " has more than " + maxBytes + " bytes (maxBytes)");
    }

    private static void require(boolean allowed, URI address) {
        if (!allowed) {
            throw new IllegalArgumentException(
                    "Only https addresses are fetched, and http ones of this machine, but this one is " + shown(address)
                            + ".");
        }
    }

    private static boolean isAllowed(URI address, boolean toThisMachine) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && (scheme.equals("https") || (scheme.equals("http") && toThisMachine && isLoopback(address)));
    }

    private static boolean isLoopback(URI address) {
        return LOOPBACK.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns the address as messages show it, without the query, in which a signature may stand. */
    static String shown(URI address) {
        return address.getScheme() + "://" + address.getHost() + address.getRawPath();
    }
}
