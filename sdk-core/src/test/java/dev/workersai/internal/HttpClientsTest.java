package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.testing.Reply;
import dev.workersai.testing.WireServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpClientsTest {

    private final CompletableFuture<Thread> ranOn = new CompletableFuture<>();

    @Test
    void offNetworkThread_onAThreadOfTheCaller_runsThere() {
        HttpClients.offNetworkThread(this::run);

        assertThat(ranOn).isCompletedWithValue(Thread.currentThread());
    }

    /** As when the end of one call lets the next one begin, which may ask a name server. */
    @Test
    void offNetworkThread_onTheThreadThatBringsAnswers_runsElsewhere() throws Exception {
        CompletableFuture<Thread> broughtBy = new CompletableFuture<>();
        HttpClient http = HttpClients.forCalls(TransportSettings.of(Duration.ofSeconds(1), true));
        try (WireServer server = WireServer.answering(Reply.text(200, "text/plain", "x"))) {
            var unused = http.sendAsync(HttpRequest.newBuilder(server.baseUrl()).build(), info -> {
                broughtBy.complete(Thread.currentThread());
                HttpClients.offNetworkThread(this::run);
                return HttpResponse.BodySubscribers.discarding();
            });

            assertThat(ranOn.get(5, TimeUnit.SECONDS).getName()).isEqualTo("workers-ai-arrivals");
            assertThat(broughtBy.join()).isNotSameAs(ranOn.join());
        }
    }

    private void run() {
        ranOn.complete(Thread.currentThread());
    }
}
