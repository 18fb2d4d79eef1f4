package dev.workersai.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client, and of the clients derived from it, share: the network, the limits, the budget of retries, and
 * the register of what is under way. Safe for use from many threads.
 */
public final class Transport implements Client, AutoCloseable {

    private final Network network;
    private final CallLimits limits;
    private final TransportSettings settings;
    private final CallRegister register;
    private final HttpClients clients;
    private final RetryLoop retries = new RetryLoop(
            new RetryBudget(), new Backoff(() -> ThreadLocalRandom.current().nextDouble()), Pauses.JDK);

    private Transport(Network network, TransportSettings settings, @Nullable HttpClient calls) {
        this.network = network;
        this.settings = settings;
        this.limits = new CallLimits(settings.limits(), System::nanoTime, Pauses.JDK);
        this.clients = new HttpClients(settings, calls);
        this.register = new CallRegister(clients::shutDown);
    }

    /** Returns a transport over a client of the user, which closing the transport leaves open. */
    public static Transport over(Client client, TransportSettings settings) {
        return new Transport(new GivenNetwork(Objects.requireNonNull(client, "client")), settings, null);
    }

    /** Returns a transport with a JDK HTTP client of its own, which follows no redirects. */
    public static Transport onJdk(TransportSettings settings) {
        HttpClient http = HttpClients.forCalls(settings);
        long longest =
                Math.max(settings.ceilings().jsonBytes(), settings.ceilings().binaryBytes());
        return new Transport(new JdkNetwork(http, longest), settings, http);
    }

    TransportSettings settings() {
        return settings;
    }

    /**
     * Makes a call, with retries, on this thread.
     *
     * @throws IllegalStateException if this transport is closed
     * @throws Throwable what the last attempt threw
     */
    @Nullable
    Object call(CallScope call, Attempt attempt) throws Throwable {
        register.enter(call);
        try {
            return retries.run(call, attempt);
        } finally {
            register.leave(call);
        }
    }

    /**
     * Makes a call, with retries, without a thread that waits for it. Cancelling the future aborts the call.
     *
     * @throws IllegalStateException if this transport is closed
     */
    <T> CompletableFuture<T> start(CallScope call, Supplier<CompletableFuture<T>> attempt) {
        register.enter(call);
        CompletableFuture<T> result = retries.start(call, attempt);
        var unused = result.whenComplete((value, failure) -> register.leave(call));
        return result;
    }

    /** Exchanges a request for an answer, which stays under way until its body is read to the end or closed. */
    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallScope call = CallScope.of(options);
        register.enter(call);
        Permit underWay = new Permit(() -> register.leave(call));
        try {
            Permit place = limits.enter(call);
            underWay = new Permit(() -> {
                place.run();
                register.leave(call);
            });
            call.sendingBegins();
            return held(network.execute(request, call), underWay);
        } catch (IOException | RuntimeException | Error e) {
            underWay.run();
            throw e;
        }
    }

    /**
     * Exchanges a request for an answer without a thread that waits; the answer stays under way until its body is read to the
     * end or closed, or pushed to its end. Fails with what {@link #execute} throws, put into this SDK's words.
     */
    CompletableFuture<Response> send(Request request, CallScope call) {
        register.enter(call);
        Permit known = new Permit(() -> register.leave(call));
        CompletableFuture<Response> answer = limits.whenEntered(call).thenCompose(place -> {
            Permit underWay = new Permit(() -> {
                place.run();
                known.run();
            });
            call.sendingBegins();
            return call.step(network.send(request, call))
                    .thenApply(response -> heldQuietly(response, underWay))
                    .whenComplete((response, failure) -> {
                        if (failure != null) {
                            underWay.run();
                        }
                    });
        });
        return answer.handle((response, failure) -> {
            if (failure == null) {
                return response;
            }
            known.run();
            throw new CompletionException(worded(request, call, failure));
        });
    }

    private static Response heldQuietly(Response response, Permit underWay) {
        try {
            return held(response, underWay);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static Throwable worded(Request request, CallScope call, Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof UncheckedIOException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CancellationException) {
            cause = new WireException(WireException.Kind.ENDED, "the call was given up", cause);
        }
        return cause instanceof IOException io ? TransportErrors.whileSending(request, call, io) : cause;
    }

    private static Response held(Response response, Permit underWay) throws IOException {
        if (response.body() == null) {
            underWay.run();
            return response;
        }
        InputStream in = response.body().asInputStream();
        WireInput wire = WireInput.under(in);
        if (wire == null) {
            return response.toBuilder()
                    .body(new GivenInput(in, underWay), response.body().length())
                    .build();
        }
        wire.body().whenDone(underWay);
        return response;
    }

    /**
     * Returns what opens a websocket.
     *
     * @throws IllegalStateException if this transport is closed
     */
    WebSocket.Builder newWebSocketBuilder() {
        requireOpen();
        return clients.forSockets().newWebSocketBuilder();
    }

    /**
     * Takes note of a websocket that is to be opened: closing this transport waits for its end, or ends it.
     *
     * @throws IllegalStateException if this transport is closed
     */
    RegisteredSocket register(WebSocket.Listener listener) {
        // The JDK's timeout ends with the TCP connection; the second half is for the answer to the handshake.
        Duration connect = settings.connectTimeout();
        return new RegisteredSocket(listener, register, CallTimes.of(connect, connect.multipliedBy(2)));
    }

    /** Refuses to go on if this transport is closed. */
    void requireOpen() {
        register.requireOpen();
    }

    /**
     * Refuses all further calls and lets those under way come to their end. Returns at once; does nothing the second time.
     *
     * <p>On JDK 21 and newer the owned HTTP client is shut down with the last call. Before that the JDK has no way to say so:
     * it frees threads and connections when the client, to which nothing leads any more, is collected.
     */
    @Override
    public void close() {
        register.close();
    }

    /**
     * Refuses all further calls, waits for those under way, and ends those that are then not over.
     *
     * @param patience how long to wait; zero ends them at once. An interrupt ends the wait, and is kept.
     * @return whether all calls came to their own end
     */
    public boolean close(Duration patience) {
        close();
        boolean idle = false;
        try {
            idle = register.awaitIdle(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!idle) {
            register.abortAll();
        }
        return idle;
    }
}
