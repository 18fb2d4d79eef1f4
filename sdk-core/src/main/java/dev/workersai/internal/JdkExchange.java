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

/**
 * One request and its answer on the JDK's HTTP client, in Feign's terms. The answer's body is read as a {@link WireInput},
 * or pushed by the {@link WireBody} below it.
 *
 * <p>Our own, and not feign-java11's: that one inflates without a ceiling, ends no wait for a body, and quietly makes a second
 * HTTP client, which follows redirects, where its settings and the call's differ.
 */
final class JdkExchange {

    /** Set by the JDK's client alone, which refuses them from others. */
    private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private JdkExchange() {}

    /** Sends a request. Cancelling the future aborts the exchange. */
    static CompletableFuture<HttpResponse<WireBody>> send(
            HttpClient http, Request request, CallScope call, long maxBytes) {
        HttpRequest wanted = toJdk(request, call);
        CompletableFuture<HttpResponse<WireBody>> answer = http.sendAsync(wanted, head -> bodyOf(head, maxBytes));
        return answer;
    }

    private static WireBody bodyOf(HttpResponse.ResponseInfo head, long maxBytes) {
        boolean bodiless = head.statusCode() == 204 || head.statusCode() == 304;
        long declared = bodiless ? -1 : head.headers().firstValueAsLong("content-length").orElse(-1);
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

    /** Returns the answer as Feign knows answers, its body not yet read. */
    static Response toFeign(Request request, HttpResponse<WireBody> answer, BodyClock clock) throws IOException {
        long length = answer.headers().firstValueAsLong("content-length").orElse(-1);
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers(answer))
                .body(input(answer, clock), length < 0 || length > Integer.MAX_VALUE ? null : (int) length)
                .build();
    }

    private static Map<String, Collection<String>> headers(HttpResponse<WireBody> answer) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> headers.put(name, Collections.unmodifiableList(values)));
        return headers;
    }

    private static InputStream input(HttpResponse<WireBody> answer, BodyClock clock) throws WireException {
        WireInput wire = new WireInput(answer.body(), clock);
        String encoding = answer.headers().firstValue("content-encoding").orElse("identity");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> wire;
            case "gzip", "x-gzip" -> new InflatedInput(wire);
            default -> {
                wire.close();
                throw new WireException(
                        WireException.Kind.MISFIT,
                        "its content encoding is " + Texts.shortened(encoding) + ", which was not asked for",
                        null);
            }
        };
    }
}
