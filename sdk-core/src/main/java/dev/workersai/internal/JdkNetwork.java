package dev.workersai.internal;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
        CompletableFuture<HttpResponse<WireBody>> sent = exchange(request, call);
        try {
            return toFeign(request, call.await(sent), call);
        } catch (IOException e) {
            dropLate(sent, e);
            throw e;
        }
    }

    @Override
    public CompletableFuture<Response> send(Request request, CallScope call) {
        CompletableFuture<HttpResponse<WireBody>> sent = exchange(request, call);
        CompletableFuture<Response> answer = sent.thenApply(response -> {
            try {
                return toFeign(request, response, call);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        var unused = answer.whenComplete((response, failure) -> {
            if (answer.isCancelled()) {
                sent.cancel(true);
                dropLate(sent, new WireException(WireException.Kind.ENDED, "the call was cancelled", null));
            }
        });
        return answer;
    }

    /** Closes an answer that came although nobody waits for it any more. */
    private static void dropLate(CompletableFuture<HttpResponse<WireBody>> sent, IOException why) {
        var unused = sent.thenAccept(
                late -> late.body().abort(new WireException(WireException.Kind.ENDED, "given up", why)));
    }

    private CompletableFuture<HttpResponse<WireBody>> exchange(Request request, CallScope call) {
        return http.sendAsync(toJdk(request, call), this::bodyOf);
    }

    private WireBody bodyOf(HttpResponse.ResponseInfo head) {
        boolean bodiless = head.statusCode() == 204 || head.statusCode() == 304;
        long declared = bodiless
                ? -1
                : head.headers().firstValueAsLong("content-length").orElse(-1);
        return new WireBody(declared, maxBytes);
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

    private static Response toFeign(Request request, HttpResponse<WireBody> answer, CallScope call)
            throws WireException {
        WireBody body = answer.body();
        WireInput input = new WireInput(body, call.opened(body));
        long length = answer.headers().firstValueAsLong("content-length").orElse(-1);
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers(answer))
                .body(decoded(input, answer), length < 0 || length > Integer.MAX_VALUE ? null : (int) length)
                .build();
    }

    private static Map<String, Collection<String>> headers(HttpResponse<WireBody> answer) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> headers.put(name, Collections.unmodifiableList(values)));
        return headers;
    }

    private static InputStream decoded(WireInput input, HttpResponse<WireBody> answer) throws WireException {
        String encoding = answer.headers().firstValue("content-encoding").orElse("identity");
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
