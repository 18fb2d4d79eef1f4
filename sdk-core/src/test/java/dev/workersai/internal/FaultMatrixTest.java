package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.CallOptions;
import dev.workersai.Ceilings;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.CallException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can go wrong on the way, for every way of asking. */
@Timeout(30)
class FaultMatrixTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();

    private static final CallOptions OPTIONS = CallOptions.builder()
            .timeout(Duration.ofMillis(500))
            .idleTimeout(Duration.ofMillis(200))
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .firstDelay(Duration.ZERO)
                    .build())
            .build();

    /** How a call is made, and the media type of its answer. */
    private enum Kind {
        UNARY("application/json"),
        MULTIPART("application/json"),
        BATCH_POLL("application/json"),
        RAW("application/json"),
        ASYNC("application/json"),
        BINARY("image/png"),
        STREAM("text/event-stream");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        void call(TestApi api) {
            switch (this) {
                case UNARY -> api.chat(HI);
                case MULTIPART -> api.paintForm(HI);
                case BATCH_POLL -> api.queue(HI);
                case RAW -> readRaw(api);
                case ASYNC -> AsyncCall.start(() -> api.chat(HI)).join();
                case BINARY -> readBytes(api);
                case STREAM -> readEvents(api);
            }
        }

        /** Its reader sees plain failures of input and output. */
        boolean isReadOutside() {
            return this == STREAM || this == RAW;
        }

        private static void readRaw(TestApi api) {
            try (Response response = api.post(HI)) {
                response.body().asInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void readBytes(TestApi api) {
            try (BinaryContent content = api.paint(HI)) {
                content.bytes();
            }
        }

        private static void readEvents(TestApi api) {
            try (EventStream events = api.chatStream(HI)) {
                events.body().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What the server does, how often it is asked, and what comes of it. */
    private enum Fault {
        HANGS_UP_BEFORE_HEADERS(3, TransportException.class, "broke before an answer came"),
        HANGS_UP_AFTER_HEADERS(1, TransportException.class, "broke off before its end"),
        STALLS_BEFORE_HEADERS(1, CallTimeoutException.class, "no answer from 127.0.0.1 within 500 ms (timeout)"),
        STALLS_INSIDE_HEADERS(1, CallTimeoutException.class, "no answer from 127.0.0.1 within 500 ms (timeout)"),
        STALLS_IN_THE_BODY(1, CallTimeoutException.class, "nothing came for 200 ms (idleTimeout)"),
        DRIPS(1, CallTimeoutException.class, "its end did not come within 500 ms (timeout)"),
        TRUNCATED(1, TransportException.class, "broke off before its end"),
        TRUNCATED_CHUNKS(1, TransportException.class, "broke off before its end"),
        GARBAGE(1, ProtocolException.class, "is no HTTP"),
        BROKEN_GZIP(1, ProtocolException.class, "its gzip encoding is broken"),
        CUT_GZIP(1, ProtocolException.class, "its gzip encoding is broken"),
        GZIP_BOMB(1, ProtocolException.class, "it is longer than 1048576 bytes (Ceilings."),
        UNKNOWN_ENCODING(1, ProtocolException.class, "its content encoding, br, was not asked for"),
        HUGE_HEADER(1, ProtocolException.class, "jdk.http.maxHeaderSize"),
        TOO_LONG(1, ProtocolException.class, "it is longer than");

        private final int requests;
        private final Class<? extends CallException> thrown;
        private final String words;

        Fault(int requests, Class<? extends CallException> thrown, String words) {
            this.requests = requests;
            this.thrown = thrown;
            this.words = words;
        }

        Reply reply(Kind kind) throws IOException {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: " + kind.mediaType + "\r\n";
            return switch (this) {
                case HANGS_UP_BEFORE_HEADERS -> Reply.none();
                case HANGS_UP_AFTER_HEADERS -> Reply.raw(head + "Content-Length: 9\r\n\r\n");
                case STALLS_BEFORE_HEADERS -> Reply.stalling("");
                case STALLS_INSIDE_HEADERS -> Reply.stalling(head);
                case STALLS_IN_THE_BODY -> Reply.stalling(head + "Content-Length: 9\r\n\r\n{");
                case DRIPS -> dripping(kind.mediaType);
                case TRUNCATED -> Reply.truncated(kind.mediaType, "{\"response\":\"a");
                case TRUNCATED_CHUNKS -> Reply.raw(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n7\r\nx");
                case GARBAGE -> Reply.raw("SSH-2.0-OpenSSH_9.2\r\n\r\n");
                case BROKEN_GZIP -> gzip(kind, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
                case CUT_GZIP -> gzip(kind, Arrays.copyOf(gzipped(100), 15));
                case GZIP_BOMB -> gzip(kind, gzipped(64 * 1024 * 1024));
                case UNKNOWN_ENCODING -> Reply.text(200, kind.mediaType, "x").with("Content-Encoding", "br");
                case HUGE_HEADER -> Reply.text(200, kind.mediaType, "x").with("X-Long", "x".repeat(1024 * 1024));
                case TOO_LONG -> Reply.text(200, kind.mediaType, "{" + " ".repeat(1200 * 1024));
            };
        }

        /** Streams may drip for ever; they, and answers that are handed over raw, have their reader's own ceiling. */
        boolean concerns(Kind kind) {
            return switch (this) {
                case DRIPS -> kind != Kind.STREAM;
                case GZIP_BOMB, TOO_LONG -> kind != Kind.STREAM && kind != Kind.RAW;
                default -> true;
            };
        }

        private static Reply gzip(Kind kind, byte[] bytes) {
            return Reply.of(200, kind.mediaType, bytes).with("Content-Encoding", "gzip");
        }

        private static Reply dripping(String mediaType) {
            return Reply.open(mediaType, out -> {
                while (true) {
                    out.write(' ');
                    out.flush();
                    Drip.pause();
                }
            });
        }

        private static byte[] gzipped(int spaces) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                byte[] block = " ".repeat(1024).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                for (int written = 0; written < spaces; written += block.length) {
                    gzip.write(block, 0, Math.min(block.length, spaces - written));
                }
            }
            return bytes.toByteArray();
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(Fault.values())
                .flatMap(fault ->
                        Stream.of(Kind.values()).filter(fault::concerns).map(kind -> Arguments.of(fault, kind)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fault_ofEveryKind_isTypedBoundedAndLeavesNothingBehind(Fault fault, Kind kind) throws Exception {
        try (WireServer server = WireServer.answering(fault.reply(kind));
                WorkersAiClient client = client(server.baseUrl())) {
            long start = System.nanoTime();
            Throwable thrown = unwrapped(catchThrowable(() -> kind.call(client.api(TestApi.class))));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            if (!kind.isReadOutside() || !fault.words.startsWith("broke off")) {
                assertThat(String.valueOf(thrown)).contains(fault.words);
            }
            if (!kind.isReadOutside() || thrown instanceof CallException) {
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                fault.thrown, e -> assertThat(e.attempts()).isEqualTo(fault.requests));
                assertThat(((CallException) thrown).model())
                        .hasValueSatisfying(id -> assertThat(id).startsWith("@cf/"));
            }
            assertThat(server.requests()).hasSize(fault.requests);
            assertThat(took).isLessThan(Duration.ofSeconds(3));
            assertThat(client.close(Duration.ofSeconds(1)))
                    .as("nothing is left under way")
                    .isTrue();
            if (fault.name().startsWith("STALLS")) {
                assertThat(server.seesHangUp()).as("the connection is given up").isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusedConnection_isTriedAgainAndTyped(String kind) throws Exception {
        URI nobody;
        try (WireServer server = WireServer.answering(Reply.none())) {
            nobody = server.baseUrl();
        }
        try (WorkersAiClient client = client(nobody)) {
            Throwable thrown = unwrapped(catchThrowable(() -> Kind.valueOf(kind).call(client.api(TestApi.class))));

            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.attempts()).isEqualTo(3))
                    .hasMessageContaining("cannot connect to 127.0.0.1");
        }
    }

    static List<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::name).toList();
    }

    private static WorkersAiClient client(URI baseUrl) {
        return WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .baseUrl(baseUrl)
                .options(OPTIONS)
                .ceilings(Ceilings.builder()
                        .jsonBytes(1024L * 1024)
                        .binaryBytes(1024L * 1024)
                        .build())
                .build();
    }

    private static Throwable unwrapped(Throwable thrown) {
        boolean wrapper = thrown instanceof CompletionException || thrown instanceof UncheckedIOException;
        return wrapper && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /** Time between two bytes of a server that drips. */
    private static final class Drip {

        private static void pause() throws IOException {
            try {
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(40);
            } catch (InterruptedException e) {
                throw new IOException(String.format(Locale.ROOT, "%s", e), e);
            }
        }
    }
}
