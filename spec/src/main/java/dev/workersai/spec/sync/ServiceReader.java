package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads from the service: one request at a time, with a time limit, and with patience while it is busy. */
final class ServiceReader {

    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI base;
    private final Account account;
    private final Duration limit;
    private final Sleeper sleeper;

    ServiceReader(HttpClient http, URI base, Account account, Duration limit, Sleeper sleeper) {
        this.http = http;
        this.base = base;
        this.account = account;
        this.limit = limit;
        this.sleeper = sleeper;
    }

    /**
     * Returns the envelope of a success.
     *
     * @param resource path and query below the account, starting with a slash
     */
    JsonNode get(String resource) {
        URI uri = URI.create(base + "/accounts/" + account.id() + resource);
        try {
            HttpResponse<byte[]> response = patiently(HttpRequest.newBuilder(uri)
                    .header("Authorization", account.authorization())
                    .header("Accept", "application/json")
                    .build());
            return Envelope.checked(response.statusCode(), response.body());
        } catch (ServiceFailure e) {
            throw new ServiceFailure(e.status(), account.withoutToken(e.getMessage() + " (GET " + uri + ")"));
        } catch (IOException e) {
            throw new SyncException("no answer from " + uri + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SyncException("interrupted; files already written are complete", e);
        }
    }

    private HttpResponse<byte[]> patiently(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
            try {
                HttpResponse<byte[]> response = send(request);
                pause = retryAfter(response).orElse(pause);
                boolean wait = isBusy(response.statusCode()) && pause.compareTo(LONGEST_PAUSE) <= 0;
                if (!wait || attempt == ATTEMPTS) {
                    return response;
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            sleeper.sleep(pause);
        }
    }

    /** The request's own timeout ends at the headers (JDK-8208693); this limit covers the body too. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            var late = new HttpTimeoutException("no complete answer within " + limit.toSeconds() + " s");
            late.initCause(e);
            throw late;
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private static boolean isBusy(int status) {
        return status == 429 || status >= 500;
    }

    /** The service writes seconds, never a date. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("retry-after")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
