package dev.workersai.internal;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by the JDK's HTTP client and gives answers in Feign's terms, their bodies still on the wire.
 *
 * <p>Our own, and not feign-java11's: that one inflates without a ceiling, ends no wait for a body, and quietly makes a second
 * HTTP client, which follows redirects, where its settings and the call's differ.
 */
final class JdkNetwork implements Network {

    /** Set by the JDK's client alone, which refuses them from others. */
    private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient http;
    private final long maxBytes;

    /**
     * Makes a network.
     *
     * @param http follows no redirects
     * @param maxBytes the longest body, as it comes over the wire
     */
    JdkNetwork(HttpClient http, long maxBytes) {
        this.http = http;
        this.maxBytes = maxBytes;
    }

    @Override
    public Response execute(Request request, CallScope call) throws IOException {
        Exchange exchange = new Exchange(request, call, maxBytes);
        return exchange.opened(exchange.receive(http));
    }

    @Override
    public CompletableFuture<Response> send(Request request, CallScope call) {
        Exchange exchange = new Exchange(request, call, maxBytes);
        CompletableFuture<Response> answer = exchange.begin(http)
                .thenApplyAsync(
                        head -> {
                            try {
                                return exchange.opened(head);
                            } catch (IOException e) {
                                throw new CompletionException(e);
                            }
                        },
                        ArrivalThreads.EXECUTOR);
        var unused = answer.whenComplete((response, failure) -> {
            if (failure != null) {
                exchange.giveUp(failure);
            }
        });
        return answer;
    }

    /** The head of an answer, and what its bytes arrive at. */
    private record Head(int status, HttpHeaders headers, WireBody body) {}

    /**
     * One request under way. A connection that waits in the JDK's pool remembers it as its last one, for up to 20 minutes; so
     * nothing leads from here to the HTTP client, which could not be collected otherwise.
     */
    private static final class Exchange {

        private final Request request;
        private final CallScope call;
        private final long maxBytes;
        private final CompletableFuture<Head> head = new CompletableFuture<>();
        private volatile @Nullable CompletableFuture<HttpResponse<WireBody>> sent;

        Exchange(Request request, CallScope call, long maxBytes) {
            this.request = request;
            this.call = call;
            this.maxBytes = maxBytes;
        }

        /**
         * Sends the request and waits for the head on this thread, which spares two changes of threads, and on small machines
         * the start of one.
         */
        Head receive(HttpClient http) throws IOException {
            HttpRequest ready = toJdk(request, call);
            try {
                call.waiting(() -> send(http, ready));
                return head.join();
            } catch (IOException e) {
                // The JDK's client wraps what it throws in another one of its kind.
                IOException failure = e.getCause() instanceof IOException original ? original : e;
                if (isBroken(failure) && !head.cancel(true)) {
                    return broken(failure);
                }
                giveUp(failure);
                throw failure;
            }
        }

        private HttpResponse<WireBody> send(HttpClient http, HttpRequest ready)
                throws IOException, InterruptedException {
            try {
                return http.send(ready, this::bodyOf);
            } catch (IllegalArgumentException e) { // About what came: the request was looked at when it was made.
                throw new IOException(e.getCause() == null ? e : e.getCause());
            } catch (IOException e) {
                if (CrowdedConnection.refused(ready, e)) {
                    return send(http, CrowdedConnection.passedBy(ready));
                }
                throw e;
            }
        }

        private static boolean isBroken(IOException failure) {
            return !(failure instanceof WireException || failure instanceof InterruptedIOException);
        }

        /** An answer that has begun must not pass for one that never came, even if the connection breaks just then. */
        private Head broken(Throwable failure) {
            Head begun = head.join();
            begun.body().onError(failure);
            return begun;
        }

        /** Sends the request; what may wait, as for a name server, is done by another thread. */
        CompletableFuture<Head> begin(HttpClient http) {
            HttpRequest ready = toJdk(request, call);
            HttpClients.offNetworkThread(() -> sendAsync(http, ready));
            return head;
        }

        /** The head is known as soon as it is read. */
        private void sendAsync(HttpClient http, HttpRequest ready) {
            if (head.isDone()) {
                return; // given up already
            }
            CompletableFuture<HttpResponse<WireBody>> sending;
            try {
                sending = http.sendAsync(ready, info -> new BegunBody(bodyOf(info)));
            } catch (RuntimeException | Error e) {
                head.completeExceptionally(e);
                return;
            }
            sent = sending;
            if (head.isCancelled()) {
                sending.cancel(true);
            }
            var unused = sending.whenComplete((answer, failure) -> {
                if (failure != null) {
                    failed(http, ready, unwrapped(failure));
                }
            });
        }

        private void failed(HttpClient http, HttpRequest ready, Throwable failure) {
            if (CrowdedConnection.refused(ready, failure)) {
                sendAsync(http, CrowdedConnection.passedBy(ready));
            } else if (!head.completeExceptionally(failure) && !head.isCompletedExceptionally()) {
                broken(failure);
            }
        }

        private WireBody bodyOf(HttpResponse.ResponseInfo info) {
            boolean bodiless = info.statusCode() == 204 || info.statusCode() == 304;
            long declared = bodiless
                    ? -1
                    : info.headers().firstValueAsLong("content-length").orElse(-1);
            WireBody body = new WireBody(declared, maxBytes);
            if (!head.complete(new Head(info.statusCode(), info.headers(), body))) {
                body.abort(new WireException(WireException.Kind.ENDED, "nobody waits for it", null));
            }
            return body;
        }

        /** Aborts what is under way, and drops an answer that came all the same. */
        void giveUp(Throwable why) {
            head.cancel(true);
            CompletableFuture<?> sending = sent;
            if (sending != null) {
                sending.cancel(true);
            }
            var unused = head.thenAccept(
                    late -> late.body().abort(new WireException(WireException.Kind.ENDED, "given up", why)));
        }

        Response opened(Head answer) throws WireException {
            WireInput input = new WireInput(answer.body(), call.opened(answer.body()));
            long length = answer.headers().firstValueAsLong("content-length").orElse(-1);
            return Response.builder()
                    .request(request)
                    .status(answer.status())
                    .headers(Collections.unmodifiableMap(answer.headers().map()))
                    .body(
                            decoded(input, answer.headers()),
                            length < 0 || length > Integer.MAX_VALUE ? null : (int) length)
                    .build();
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static HttpRequest toJdk(Request request, CallScope call) {
        byte[] body = request.body();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(call.attemptRemaining())
                .method(
                        request.httpMethod().name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers().forEach((name, values) -> {
            if (!RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static InputStream decoded(WireInput input, HttpHeaders headers) throws WireException {
        String encoding = headers.firstValue("content-encoding").orElse("identity");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> input;
            case "gzip", "x-gzip" -> new InflatedInput(input);
            default -> {
                input.close();
                String problem = "its content encoding, " + Texts.shortened(encoding) + ", was not asked for";
                throw new WireException(WireException.Kind.MISFIT, problem, null);
            }
        };
    }
}
