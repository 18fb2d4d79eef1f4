package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.CallOptions;
import dev.workersai.Limits;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Leftovers;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a call is doing, whoever ends it: it ends at once, and its connection, place and thread with it. */
@Timeout(30)
class AbortTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();
    private static final long PROMPT_MILLIS = 100;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nContent-Type: ";

    private enum Phase {
        CONNECTING,
        WAITING_FOR_THE_ANSWER,
        READING_JSON,
        READING_BYTES,
        READING_EVENTS,
        WAITING_FOR_A_PLACE,
        WAITING_TO_TRY_AGAIN;

        Reply reply() {
            return switch (this) {
                case READING_JSON -> Reply.stalling(HEAD + "application/json\r\n\r\n{");
                case READING_BYTES -> Reply.stalling(HEAD + "image/png\r\n\r\n1");
                case READING_EVENTS, WAITING_FOR_A_PLACE -> Reply.stalling(HEAD + "text/event-stream\r\n\r\ndata");
                case WAITING_TO_TRY_AGAIN ->
                    Reply.json(429, "{\"errors\":[{\"code\":3040,\"message\":\"busy\"}]}")
                            .with("Retry-After", "60");
                default -> Reply.stalling("");
            };
        }

        /** Returns the methods of which one is under way when the phase is reached. */
        List<String> placesToWait() {
            return switch (this) {
                case READING_JSON, READING_BYTES, READING_EVENTS -> List.of("awaitChange");
                case WAITING_TO_TRY_AGAIN -> List.of("pause");
                default -> List.of("timedGet", "waitingGet");
            };
        }

        boolean holdsAConnection() {
            return switch (this) {
                case WAITING_FOR_THE_ANSWER, READING_JSON, READING_BYTES, READING_EVENTS -> true;
                default -> false;
            };
        }
    }

    private enum Ending {
        INTERRUPT,
        CANCEL,
        CLIENT_CLOSE
    }

    static Stream<Arguments> cases() {
        return Stream.of(Phase.values())
                .flatMap(phase -> Stream.of(Ending.values()).map(ending -> Arguments.of(phase, ending)));
    }

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Leftovers.threads()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void call_endedFromOutside_endsAtOnceAndLeavesNothing(Phase phase, Ending ending) throws Exception {
        assertPrompt(() -> millisToEnd(phase, ending));
    }

    private static long millisToEnd(Phase phase, Ending ending) throws Exception {
        try (WireServer server = WireServer.answering(phase.reply());
                BlackHole hole = new BlackHole();
                WorkersAiClient client = client(phase == Phase.CONNECTING ? hole.baseUrl() : server.baseUrl())) {
            TestApi api = client.api(TestApi.class);
            EventStream first = phase == Phase.WAITING_FOR_A_PLACE ? api.chatStream(HI) : null;
            Caller caller = new Caller(phase, api);
            caller.awaitBlocked(phase == Phase.CONNECTING ? null : server);

            long start = System.nanoTime();
            switch (ending) {
                case INTERRUPT -> caller.thread().interrupt();
                case CANCEL -> caller.future.cancel(true);
                case CLIENT_CLOSE -> assertThat(client.close(Duration.ZERO)).isFalse();
            }
            caller.thread().join(5000);
            if (phase.holdsAConnection()) {
                assertThat(server.seesHangUp()).as("the connection is given up").isTrue();
            }
            long millis = (System.nanoTime() - start) / 1_000_000;

            assertThat(caller.thread().isAlive()).isFalse();
            assertThat(caller.failure).isNotNull();
            if (ending == Ending.CLIENT_CLOSE) {
                assertThat(caller.failure).hasMessageContaining("the client was closed");
                assertThat(caller.failure).isInstanceOfAny(TransportException.class, UncheckedIOException.class);
            } else {
                assertThat(caller.flagKept).isTrue();
                assertThat(isInterrupt(caller.failure)).isTrue();
            }
            if (first != null) {
                first.close();
            }
            assertThat(server.seesEveryExchangeEnd()).isTrue();
            assertThat(client.close(Duration.ofSeconds(1)))
                    .as("nothing is left under way")
                    .isTrue();
            return millis;
        }
    }

    @ParameterizedTest
    @MethodSource("openKinds")
    void openAnswer_closedByAnotherThread_endsTheReadAtOnce(String kind) throws Exception {
        assertPrompt(() -> millisToClose(Phase.valueOf(kind)));
    }

    private static long millisToClose(Phase phase) throws Exception {
        try (WireServer server = WireServer.answering(phase.reply());
                WorkersAiClient client = client(server.baseUrl())) {
            Caller caller = new Caller(phase, client.api(TestApi.class));
            caller.awaitBlocked(server);

            long start = System.nanoTime();
            caller.open.close();
            caller.thread().join(5000);
            assertThat(server.seesHangUp()).isTrue();
            long millis = (System.nanoTime() - start) / 1_000_000;

            assertThat(caller.failure).hasMessageContaining("it was closed while it was read");
            assertThat(client.close(Duration.ofSeconds(1))).isTrue();
            return millis;
        }
    }

    /** From the wish to end a call until its thread and its connection are free: 100 ms, unless the machine was busy. */
    private static void assertPrompt(Callable<Long> ending) throws Exception {
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && best >= PROMPT_MILLIS; attempt++) {
            best = Math.min(best, ending.call());
        }
        assertThat(best).isLessThan(PROMPT_MILLIS);
    }

    static List<String> openKinds() {
        return List.of("READING_BYTES", "READING_EVENTS");
    }

    private static boolean isInterrupt(@Nullable Throwable failure) {
        return failure instanceof CallInterruptedException
                || (failure instanceof UncheckedIOException io && io.getCause() instanceof InterruptedIOException);
    }

    private static WorkersAiClient client(URI baseUrl) {
        return WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .baseUrl(baseUrl)
                .limits(Limits.builder().maxConcurrentCalls(1).build())
                .options(CallOptions.builder().deadline(Duration.ofMinutes(5)).build())
                .build();
    }

    /** A call on a thread of its own. */
    private static final class Caller {

        private final CompletableFuture<Void> future;
        private final List<String> places;
        private volatile @Nullable Thread thread;
        private volatile @Nullable Throwable failure;
        private volatile boolean flagKept;
        private volatile AutoCloseable open = () -> {};

        Caller(Phase phase, TestApi api) {
            this.places = phase.placesToWait();
            this.future = AsyncCall.start(
                    task -> {
                        Thread worker = new Thread(task, "caller");
                        worker.setDaemon(true);
                        thread = worker;
                        worker.start();
                    },
                    () -> run(phase, api));
        }

        private @Nullable Void run(Phase phase, TestApi api) {
            try {
                call(phase, api);
                return null;
            } catch (WorkersAiException | UncheckedIOException e) {
                failure = e;
                flagKept = Thread.currentThread().isInterrupted();
                throw e;
            }
        }

        private void call(Phase phase, TestApi api) {
            switch (phase) {
                case READING_BYTES -> {
                    BinaryContent content = api.paint(HI);
                    open = content;
                    content.bytes();
                }
                case READING_EVENTS -> {
                    EventStream events = api.chatStream(HI);
                    open = events;
                    try {
                        events.body().readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e.getMessage(), e);
                    }
                }
                default -> api.chat(HI);
            }
        }

        Thread thread() {
            return java.util.Objects.requireNonNull(thread);
        }

        /** Waits until the call has come as far as it can, and waits there itself. */
        void awaitBlocked(@Nullable WireServer server) throws InterruptedException {
            if (server != null) {
                server.awaitRequest();
            }
            while (Stream.of(thread().getStackTrace()).noneMatch(frame -> places.contains(frame.getMethodName()))) {
                Thread.onSpinWait();
            }
        }
    }

    /** A server that takes no connection: its line is full. */
    private static final class BlackHole implements AutoCloseable {

        private final ServerSocket server;
        private final List<Socket> line = new ArrayList<>();

        BlackHole() throws IOException {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            for (int i = 0; i < 2; i++) {
                line.add(new Socket(server.getInetAddress(), server.getLocalPort()));
            }
        }

        URI baseUrl() {
            return URI.create("http://127.0.0.1:" + server.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : line) {
                socket.close();
            }
            server.close();
        }
    }
}
