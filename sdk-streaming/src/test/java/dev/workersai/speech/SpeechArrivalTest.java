package dev.workersai.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.Speak;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sound reaches its reader while the service is still making it: the service here waits until the start was read. */
@Timeout(30)
class SpeechArrivalTest {

    private static final byte[] START = new byte[1000];
    private static final byte[] REST = new byte[2000];

    private final CountDownLatch startWasRead = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private WorkersAiClient client;

    @BeforeEach
    void start() throws IOException {
        START[0] = (byte) 0xFF;
        START[1] = (byte) 0xFB;
        Arrays.fill(REST, (byte) 7);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::speak);
        server.start();
        client = WorkersAiClient.builder()
                .baseUrl(URI.create("http://localhost:" + server.getAddress().getPort()))
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("test-token-0123456789-0123456789-0123456789")
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void speak(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "audio/mpeg");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(START);
            body.flush();
            if (startWasRead.await(20, TimeUnit.SECONDS)) {
                body.write(REST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void stream_serviceStillSpeaking_handsOverTheStart() throws IOException {
        try (Speech speech =
                        SpeakModelRef.of(client, Speak.AURA_2_EN).text("Hello").send();
                InputStream sound = speech.stream()) {
            assertThat(speech.mediaType()).isEqualTo("audio/mpeg");
            assertThat(sound.readNBytes(START.length)).isEqualTo(START);
            startWasRead.countDown();
            assertThat(sound.readAllBytes()).isEqualTo(REST);
        }
    }
}
