package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmulatorTest {

    private static final String BODY = "{\"prompt\":\"hi\"}";

    @Test
    void start_givesAnAddressAnAccountAndAToken() {
        try (Emulator emulator = Emulator.start()) {
            assertThat(emulator.baseUrl()).hasPath("/client/v4").hasHost("127.0.0.1");
            assertThat(emulator.accountId()).matches("[0-9a-f]{32}");
            assertThat(emulator.toString()).doesNotContain(emulator.apiToken());
        }
    }

    @Test
    void start_ownSettings_areUsed() {
        String account = "0123456789abcdef0123456789abcdef";
        Emulator.Builder builder = Emulator.builder().accountId(account).apiToken("my-token");
        try (Caller caller = new Caller(builder.start())) {
            assertThat(caller.emulator.accountId()).isEqualTo(account);
            assertThat(caller.emulator.apiToken()).isEqualTo("my-token");
            assertThat(caller.run(Caller.LLAMA, BODY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void start_portInUse_saysWhichPort() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Emulator first = Emulator.start()) {
            int port = first.baseUrl().getPort();
            assertThatThrownBy(() -> Emulator.builder().port(port).start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
        assertThat(threadsSince(before)).isEmpty();
    }

    @Test
    void builder_badSettings_areRefused() {
        Emulator.Builder builder = Emulator.builder();
        assertThatThrownBy(() -> builder.port(70_000)).hasMessageContaining("70000");
        assertThatThrownBy(() -> builder.accountId("secret-token"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret-token");
        assertThatThrownBy(() -> builder.apiToken("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.maxRequestBytes(0)).hasMessageContaining("0");
    }

    @Test
    void close_afterCalls_freesThePortAndEndsTheThreads() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Caller caller = Caller.start();
        caller.run(Caller.LLAMA, BODY);
        int port = caller.emulator.baseUrl().getPort();
        caller.close();
        caller.close();
        assertThat(threadsSince(before)).isEmpty();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void twoEmulators_shareNothing() {
        try (Caller one = Caller.start();
                Caller other = Caller.start()) {
            one.emulator.answerNext(CannedAnswer.empty(503));
            assertThat(other.run(Caller.LLAMA, BODY).statusCode()).isEqualTo(200);
            assertThat(one.run(Caller.LLAMA, BODY).statusCode()).isEqualTo(503);
            assertThat(one.emulator.requests()).hasSize(1);
        }
    }

    @Test
    void answerNext_severalAnswers_goOutOnceInOrder() {
        try (Caller caller = Caller.start()) {
            caller.emulator.answerNext(
                    CannedAnswer.json(200, "{\"success\":false").withHeader("retry-after", "1"));
            caller.emulator.answerNext(CannedAnswer.of(524, "text/html", "<html>".getBytes(StandardCharsets.US_ASCII)));
            HttpResponse<byte[]> first = caller.run("@cf/no/model", BODY);
            HttpResponse<byte[]> second = caller.get("/nowhere");
            assertThat(Caller.text(first)).isEqualTo("{\"success\":false");
            assertThat(first.headers().firstValue("retry-after")).hasValue("1");
            assertThat(second.statusCode()).isEqualTo(524);
            assertThat(Caller.type(second)).isEqualTo("text/html");
            assertThat(caller.run(Caller.LLAMA, BODY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void requests_afterACall_showItWithoutTheToken() {
        try (Caller caller = Caller.start()) {
            caller.run(Caller.LLAMA, BODY);
            RecordedRequest request = caller.emulator.requests().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target())
                    .isEqualTo("/client/v4/accounts/" + caller.emulator.accountId() + "/ai/run/" + Caller.LLAMA);
            assertThat(request.bodyText()).isEqualTo(BODY);
            assertThat(request.header("content-TYPE")).hasValue("application/json");
            assertThat(request.header("authorization")).hasValue("Bearer ***");
            assertThat(request.header("x-none")).isEmpty();
            assertThat(request.headers().toString()).doesNotContain(caller.emulator.apiToken());
            request.body()[0] = 0;
            assertThat(request.bodyText()).isEqualTo(BODY);
        }
    }

    @Test
    void requestLog_manyRequests_keepsTheLast() {
        var log = new RequestLog();
        for (int i = 0; i < RequestLog.MOST_REQUESTS + 10; i++) {
            log.add(new RecordedRequest("GET", "/" + i, List.of(), new byte[0]));
        }
        assertThat(log.snapshot()).hasSize(RequestLog.MOST_REQUESTS);
        assertThat(log.snapshot().get(0).target()).isEqualTo("/10");
    }

    @Test
    void requestLog_largeBodies_staysWithinItsMemory() {
        var log = new RequestLog();
        byte[] large = new byte[(int) RequestLog.MOST_BYTES / 3];
        for (int i = 0; i < 5; i++) {
            log.add(new RecordedRequest("POST", "/" + i, List.of(), large));
        }
        assertThat(log.snapshot()).extracting(RecordedRequest::target).containsExactly("/2", "/3", "/4");
    }

    private static List<String> threadsSince(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> thread.getName().startsWith(LoopbackServer.THREAD_NAME))
                .filter(EmulatorTest::outlivesAMoment)
                .map(Thread::getName)
                .toList();
    }

    private static boolean outlivesAMoment(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
