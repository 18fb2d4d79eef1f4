package dev.workersai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static final byte[] GIF = "GIF89a-and-more".getBytes(StandardCharsets.ISO_8859_1);

    private final List<Headers> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cat.gif", exchange -> send(exchange, 200, GIF));
        server.createContext("/gone", exchange -> send(exchange, 404, GIF));
        server.createContext("/moved", exchange -> redirect(exchange, "/cat.gif"));
        server.createContext("/away", exchange -> redirect(exchange, "http://example.com/cat.gif"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (silence.getCount() > 0) {
                exchange.getResponseBody().write(GIF);
            }
        });
        server.createContext("/silent", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(GIF);
            exchange.getResponseBody().flush();
            awaitSilence();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        silence.countDown();
        server.stop(0);
    }

    @Test
    void download_file_isReadWithItsName() {
        Media media = Media.download(at("/cat.gif?signature=secret"));

        assertThat(media.bytes()).isEqualTo(GIF);
        assertThat(media.mediaType()).isEqualTo("image/gif");
        assertThat(media.name()).isEqualTo("cat.gif");
        assertThat(media.address()).isEmpty();
        assertThat(seen)
                .singleElement()
                .satisfies(headers -> assertThat(headers).doesNotContainKeys("Authorization", "Cookie"));
    }

    @Test
    void download_redirect_isFollowed() {
        assertThat(Media.download(at("/moved")).bytes()).isEqualTo(GIF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/away", "/file", "/round", "/gone"})
    void download_redirectElsewhereOrFailure_isRefused(String path) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Media.download(at(path + "?signature=secret")))
                .withMessageContaining(path)
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/cat.gif",
                "ftp://127.0.0.1/cat.gif",
                "file:///etc/passwd",
                "cat.gif",
                "https://user:password@127.0.0.1/cat.gif"
            })
    void download_otherAddressThanHttps_isRefusedBeforeAnythingIsSent(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Media.download(URI.create(address)));
    }

    @Test
    void download_tooLarge_isRefusedAsSoonAsThatShows() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Media.download(at("/cat.gif"), 5, Duration.ofSeconds(10)))
                .withMessageContaining("more than 5 bytes");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Media.download(at("/endless"), 100_000, Duration.ofSeconds(10)))
                .withMessageContaining("more than 100000 bytes");
    }

    @Test
    void download_serverFallsSilent_isGivenUp() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Media.download(at("/silent"), 1000, Duration.ofMillis(200)))
                .withMessageContaining("within PT0.2S");
    }

    @Test
    void download_boundWithoutSense_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Media.download(at("/"), 0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Media.download(at("/"), 1, Duration.ZERO));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        seen.add(exchange.getRequestHeaders());
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void awaitSilence() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
