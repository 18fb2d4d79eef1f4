package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.error.WorkersAiException;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BinaryContent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls over HTTP/2 and TLS, many at once on one connection, as they go to the service. */
@Timeout(120)
class Http2Test {

    private static final int EVENTS = 50;
    private static final byte[] IMAGE = new byte[1024 * 1024];

    static {
        for (int i = 0; i < IMAGE.length; i++) {
            IMAGE[i] = (byte) (i * 31 + i / 251);
        }
    }

    private final CountDownLatch endlessStreamReset = new CountDownLatch(1);
    private final CountDownLatch together = new CountDownLatch(2 * SecureServer.STREAMS + 20);
    private SecureServer server;
    private WorkersAiClient client;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        server = new SecureServer(folder, this::answer);
        SSLContext before = SSLContext.getDefault();
        try {
            SSLContext.setDefault(server.trusting());
            client = WorkersAiClient.builder()
                    .baseUrl(server.url())
                    .accountId("0123456789abcdef0123456789abcdef")
                    .apiToken("test-token-of-forty-characters-0123456789")
                    .options(CallOptions.builder()
                            .retryPolicy(RetryPolicy.none())
                            .build())
                    .build();
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @AfterEach
    void stop() throws Exception {
        client.close(Duration.ofSeconds(1));
        server.stop();
    }

    private void answer(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        String asked = Content.Source.asString(request, StandardCharsets.UTF_8);
        if (path.contains("bge-")) {
            whole(response, "application/json", vectors(), callback);
        } else if (path.contains("stable-diffusion")) {
            whole(response, "image/png", IMAGE, callback);
        } else if (asked.contains("together")) {
            begin(response);
            write(response, "{\"response\":\"first \"}");
            together.countDown();
            assertThat(together.await(60, TimeUnit.SECONDS)).isTrue();
            write(response, "{\"response\":\"last\"}");
            write(response, "[DONE]");
            callback.succeeded();
        } else if (asked.contains("endless")) {
            begin(response);
            write(response, "{\"response\":\"first\"}");
            request.addFailureListener(failure -> endlessStreamReset.countDown());
            // and nothing more: the handler's callback is never called
        } else {
            begin(response);
            for (int i = 0; i < EVENTS; i++) {
                write(response, "{\"response\":\"" + i + " \"}");
            }
            write(response, "[DONE]");
            callback.succeeded();
        }
    }

    private static void begin(Response response) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    }

    private static void write(Response response, String data) throws Exception {
        Content.Sink.write(
                response, false, ByteBuffer.wrap(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static void whole(Response response, String type, byte[] body, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static byte[] vectors() {
        String vector = "[" + "0.015625,".repeat(1023) + "-1.5]";
        String data = String.join(",", Collections.nCopies(100, vector));
        return ("{\"result\":{\"shape\":[100,1024],\"data\":[" + data
                        + "]},\"success\":true,\"errors\":[],\"messages\":[]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ChatModelRef chat(String text) {
        return WorkersAi.using(client).chat(Models.Chat.GLM_5_3_FLASH).user(text);
    }

    @Test
    void calls_ofAllKindsAtOnce_shareOneConnectionAndMixNothingUp() throws Exception {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < EVENTS; i++) {
            expected.append(i).append(' ');
        }
        chat("so that there is a connection").send();
        List<Callable<Object>> kinds = List.of(
                () -> read(chat("hi").stream()),
                () -> chat("hi").sendAsync().get(60, TimeUnit.SECONDS).text(),
                () -> chat("hi")
                        .streamAsync(chunk -> {})
                        .get(60, TimeUnit.SECONDS)
                        .text(),
                this::vectorsRead,
                this::imageRead);
        ExecutorService threads = Executors.newFixedThreadPool(40);
        List<Future<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(threads.submit(kinds.get(i % kinds.size())));
        }
        for (int i = 0; i < answers.size(); i++) {
            Object answer = answers.get(i).get(90, TimeUnit.SECONDS);
            assertThat(answer).isEqualTo(i % kinds.size() < 3 ? expected.toString() : true);
        }
        threads.shutdown();

        assertThat(server.protocols()).containsExactly("HTTP/2.0");
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void streams_moreAtOnceThanAConnectionTakes_areAllAnswered() throws Exception {
        chat("so that there is a connection, and its limit is known").send();
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < SecureServer.STREAMS + 10; i++) {
            answers.add(threads.submit(() -> read(chat("together").stream())));
            answers.add(threads.submit(() -> chat("together")
                    .streamAsync(chunk -> {})
                    .get(60, TimeUnit.SECONDS)
                    .text()));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get(90, TimeUnit.SECONDS)).isEqualTo("first last");
        }
        threads.shutdown();

        assertThat(server.protocols()).containsExactlyInAnyOrder("HTTP/2.0", "HTTP/1.1");
    }

    @Test
    void stream_closedOrSilent_endsAloneAndLeavesTheConnection() throws Exception {
        try (ChatStream endless = chat("endless").stream()) {
            Iterator<ChatChunk> chunks = endless.iterator();
            assertThat(chunks.next()).isEqualTo(new ChatChunk.TextDelta("first"));
        }
        assertThat(endlessStreamReset.await(10, TimeUnit.SECONDS)).isTrue();

        CallOptions impatient =
                CallOptions.builder().idleTimeout(Duration.ofMillis(200)).build();
        ChatStream silent = chat("endless").options(impatient).stream();
        assertThatThrownBy(silent::result).isInstanceOf(WorkersAiException.class);

        assertThat(chat("hi").send().text()).endsWith("49 ");
        assertThat(server.connections()).isEqualTo(1);
    }

    private static String read(ChatStream stream) {
        AtomicInteger chunks = new AtomicInteger();
        try (stream) {
            stream.forEach(chunk -> chunks.incrementAndGet());
            assertThat(chunks.get()).isGreaterThanOrEqualTo(2);
            return stream.result().text();
        }
    }

    private boolean vectorsRead() {
        List<float[]> vectors = client.textEmbeddings()
                .bgeLargeEnV1_5(TextEmbeddingsInput.builder().text(List.of("a")).build())
                .data();
        return vectors.size() == 100
                && vectors.stream()
                        .allMatch(vector -> vector.length == 1024 && vector[0] == 0.015625f && vector[1023] == -1.5f);
    }

    private boolean imageRead() {
        try (BinaryContent image = client.textToImage()
                .stableDiffusionXlBase1_0(
                        StableDiffusionInput.builder().prompt("a fox").build())) {
            return Arrays.equals(IMAGE, image.bytes());
        }
    }
}
