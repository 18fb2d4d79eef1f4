package dev.workersai.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import feign.http2client.Http2Client;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client under all calls, until it is closed: one of our own on the JDK's, or one given by the user, which
 * stays the user's to close. Safe for use from many threads.
 */
public final class Transport implements Client, AutoCloseable {

    private volatile @Nullable Client open;
    private final @Nullable HttpClient owned;

    private Transport(Client open, @Nullable HttpClient owned) {
        this.open = open;
        this.owned = owned;
    }

    /** Returns a transport over a client of the user, which closing the transport leaves open. */
    public static Transport over(Client client) {
        return new Transport(Objects.requireNonNull(client, "client"), null);
    }

    /**
     * Returns a transport with a JDK HTTP client of its own, which follows no redirects.
     *
     * @param clearText whether calls go out without TLS: HTTP/1.1 then, since an upgrade to HTTP/2 in clear text is
     *     more than small local servers understand
     */
    public static Transport onJdk(Duration connectTimeout, boolean clearText) {
        HttpClient http = newHttpClient(connectTimeout, clearText);
        return new Transport(new Http2Client(http), http);
    }

    private static HttpClient newHttpClient(Duration connectTimeout, boolean clearText) {
        return HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(clearText ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .build();
    }

    /**
     * Returns the options to call with. Feign's client compares them with the JDK client's settings and, where they
     * differ, silently makes another client that follows redirects.
     */
    static Request.Options options(ClientSettings settings) {
        return new Request.Options(settings.connectTimeout(), settings.timeout(), false);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Client client = open;
        if (client == null) {
            throw closed();
        }
        return client.execute(request, options);
    }

    /**
     * Returns what opens a websocket: the own HTTP client, or, beside a client of the user, one made for it.
     *
     * @throws IllegalStateException if this transport is closed
     */
    WebSocket.Builder newWebSocketBuilder(Duration connectTimeout) {
        requireOpen();
        return (owned == null ? newHttpClient(connectTimeout, true) : owned).newWebSocketBuilder();
    }

    /** Refuses to go on if this transport is closed. */
    void requireOpen() {
        if (open == null) {
            throw closed();
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("This Workers AI client is closed.");
    }

    /**
     * Refuses all further calls and lets those under way come to their end. Returns at once; does nothing the second
     * time.
     *
     * <p>On JDK 21 and newer the owned HTTP client is shut down, and its threads and connections go with the last call.
     * Before that the JDK has no way to say so: it frees them when the client, to which nothing leads any more, is
     * collected.
     */
    @Override
    public void close() {
        boolean first = open != null;
        open = null;
        if (first && owned != null) {
            shutDown(owned);
        }
    }

    /** Calls {@code HttpClient.shutdown()} by name; not {@code close()}, which waits for streams still being read. */
    private static void shutDown(HttpClient http) {
        try {
            HttpClient.class.getMethod("shutdown").invoke(http);
        } catch (NoSuchMethodException e) {
            return; // JDK 17 to 20
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The JDK's HTTP client refuses to shut down", e);
        }
    }
}
