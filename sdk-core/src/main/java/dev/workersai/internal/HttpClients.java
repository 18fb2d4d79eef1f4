package dev.workersai.internal;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** The JDK's HTTP clients of one transport: one for calls, unless the user gave another, and one for websockets. */
final class HttpClients {

    private final TransportSettings settings;
    private final @Nullable HttpClient calls;
    private @Nullable HttpClient sockets;

    /**
     * Takes note of the client for calls.
     *
     * @param calls null if it is not the JDK's
     */
    HttpClients(TransportSettings settings, @Nullable HttpClient calls) {
        this.settings = settings;
        this.calls = calls;
    }

    /**
     * Returns a client that does all network work on the one thread that it selects with, as event loops do. Its own pool
     * would hand each packet from thread to thread once more, which is 15 % of a chat (docs/performance.md). So nothing may wait on that thread:
     * {@link JdkNetwork} and {@link BodyPush} go elsewhere with what may run the user's code.
     */
    static HttpClient forCalls(TransportSettings settings) {
        return builder(settings).executor(HttpClients::run).build();
    }

    /** What comes from other threads is the start of an exchange, which may ask a name server. */
    private static void run(Runnable task) {
        if (isNetworkThread()) {
            task.run();
        } else {
            ArrivalThreads.EXECUTOR.execute(task);
        }
    }

    /** Runs what may wait: here, unless this thread does network work, where the end of one call can begin the next. */
    static void offNetworkThread(Runnable task) {
        if (isNetworkThread()) {
            ArrivalThreads.EXECUTOR.execute(task);
        } else {
            task.run();
        }
    }

    private static boolean isNetworkThread() {
        return Thread.currentThread().getClass().getModule() == HttpClient.class.getModule();
    }

    /** Returns the client for websockets, whose listeners may wait; it is made when the first is opened. */
    synchronized HttpClient forSockets() {
        if (sockets == null) {
            sockets = builder(settings).build();
        }
        return sockets;
    }

    private static HttpClient.Builder builder(TransportSettings settings) {
        return HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(settings.clearText() ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2);
    }

    /** Ends the threads of all clients once nothing is under way any more. */
    synchronized void shutDown() {
        if (calls != null) {
            shutDown(calls);
        }
        if (sockets != null) {
            shutDown(sockets);
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
