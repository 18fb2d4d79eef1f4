package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import dev.workersai.error.CapacityException;
import dev.workersai.error.ProtocolException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncAnswerTest {

    private final FakeService service = new FakeService();
    private final ChatModelRef chat = service.ai().chat(Chat.GLM_5_3).user("Hi");

    /** A body that never comes, until it is closed or its reader interrupted. */
    private static final class HangingBody extends InputStream {

        final CountDownLatch reading = new CountDownLatch(1);
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() throws InterruptedIOException {
            reading.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws InterruptedIOException {
            return read();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void sendAsync_answer_completesTheFuture() throws ExecutionException, InterruptedException {
        service.result("{\"response\":\"a\"}");

        assertThat(chat.sendAsync().thenApply(ChatResult::text).get()).isEqualTo("a");
    }

    @Test
    void sendAsync_refusal_completesTheFutureWithIt() {
        service.refusal(400, 5006);

        assertThat(chat.sendAsync())
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ApiException.class);
    }

    @Test
    void cancel_whileTheAnswerIsRead_closesTheConnection() throws InterruptedException {
        HangingBody body = new HangingBody();
        service.answering(200, "application/json", body);
        CompletableFuture<ChatResult> future = chat.sendAsync();
        body.reading.await();

        assertThat(future.cancel(true)).isTrue();

        assertThat(body.closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void cancel_whileAThreadReadsTheAnswer_closesTheConnection() throws InterruptedException {
        HangingBody body = new HangingBody();
        service.answering(200, "application/json", body);
        CompletableFuture<ChatResult> future = chat.sendAsync(ReadingThreads.newExecutor());
        body.reading.await();

        assertThat(future.cancel(false)).isTrue();

        assertThat(body.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sendAsync_webPage_freesTheConnection() {
        DrippingInput page = DrippingInput.of("<html>" + "x".repeat(1000), 7);
        service.answering(200, "text/html", page);

        assertThat(chat.sendAsync())
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ProtocolException.class);
        assertThat(page.isClosed()).isTrue();
    }

    @Test
    void streamAsync_webPage_isAMisfitOfAStream() {
        service.answering(200, "text/html", FakeService.body("<html>"));

        assertThat(chat.streamAsync(chunk -> {}))
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("events were expected, but a web page came");
    }

    @Test
    void sendAsync_httpClientThrowsWhatIsNotOurs_failsWithThat() {
        assertThat(chat.sendAsync())
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void streamAsync_modelFailsAfterItsFirstChunk_asksNoOther() {
        service.events("{\"new\":1}", "{\"error\":{\"code\":3040,\"message\":\"busy\"}}");
        List<String> seen = Collections.synchronizedList(new ArrayList<>());

        assertThat(chat.fallbackTo(Chat.GLM_5_3_FLASH).streamAsync(chunk -> seen.add(Reading.word(chunk))))
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(CapacityException.class);
        assertThat(seen).containsExactly("unknown {\"new\":1}");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void streamAsync_modelFailsInItsFirstEvent_asksTheNext() {
        service.events("{\"error\":{\"code\":3040,\"message\":\"busy\"}}").events("{\"response\":\"a\"}", "[DONE]");

        assertThat(chat.fallbackTo(Chat.GLM_5_3_FLASH).streamAsync(chunk -> {}))
                .succeedsWithin(10, TimeUnit.SECONDS)
                .satisfies(result -> assertThat(result.text()).isEqualTo("a"));
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void completeExceptionally_whileTheAnswerIsRead_closesTheConnection() throws InterruptedException {
        HangingBody body = new HangingBody();
        service.answering(200, "application/json", body);
        CompletableFuture<ChatResult> future = chat.sendAsync();
        body.reading.await();

        future.completeExceptionally(new TimeoutException());

        assertThat(body.closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(future::get)
                .withCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void cancel_beforeTheCallStarts_preventsIt() {
        var tasks = new ArrayList<Runnable>();
        CompletableFuture<String> future = AsyncAnswer.start(tasks::add, onOpen -> {
            throw new AssertionError("called");
        });

        future.cancel(false);
        tasks.forEach(Runnable::run);

        assertThat(future).isCancelled();
    }

    @Test
    void cancel_afterTheAnswer_doesNothing() {
        var tasks = new ArrayList<Runnable>();
        CompletableFuture<String> future = AsyncAnswer.start(tasks::add, onOpen -> "a");
        tasks.forEach(Runnable::run);

        assertThat(future.cancel(true)).isFalse();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(future).isCompletedWithValue("a");
    }

    @Test
    void cancel_whileTheServiceIsSilent_closesTheConnection() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                WorkersAiClient client = WorkersAiClient.builder()
                        .accountId("0123456789abcdef0123456789abcdef")
                        .apiToken("test-token-0123456789-0123456789-0123456789")
                        .baseUrl(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/client/v4"))
                        .build()) {
            ReadingThreads.newExecutor().execute(() -> readToEnd(silent, asked, gone));
            CompletableFuture<ChatResult> future =
                    WorkersAi.using(client).chat(Chat.GLM_5_3).user("Hi").sendAsync();
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

            future.cancel(true);

            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void readToEnd(ServerSocket server, CountDownLatch asked, CountDownLatch gone) {
        try (Socket connection = server.accept()) {
            InputStream in = connection.getInputStream();
            while (in.read() >= 0) {
                asked.countDown();
            }
        } catch (IOException e) {
            // reset: gone as well
        }
        gone.countDown();
    }
}
