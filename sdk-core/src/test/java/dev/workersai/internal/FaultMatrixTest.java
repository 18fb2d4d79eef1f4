package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.CallOptions;
import dev.workersai.Ceilings;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Leftovers;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can go wrong on the way, for every way of asking. {@link RefusalMatrixTest} has the refusals. */
@Timeout(60)
class FaultMatrixTest {

    private static final CallOptions PATIENT = CallOptions.builder()
            .timeout(Duration.ofSeconds(20))
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .firstDelay(Duration.ZERO)
                    .build())
            .build();
    private static final CallOptions IMPATIENT = PATIENT.with(CallOptions.builder()
            .timeout(Duration.ofMillis(500))
            .idleTimeout(Duration.ofMillis(200))
            .build());

    static Stream<Arguments> cases() {
        return Stream.of(WireFault.values())
                .flatMap(fault ->
                        Stream.of(CallKind.values()).filter(fault::concerns).map(kind -> Arguments.of(fault, kind)));
    }

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Leftovers.threads()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fault_ofEveryKind_isTypedBoundedAndLeavesNothingBehind(WireFault fault, CallKind kind) throws Exception {
        try (WireServer server = WireServer.answering(fault.reply(kind));
                WorkersAiClient client = client(server.baseUrl(), options(fault))) {
            long start = System.nanoTime();
            Throwable thrown = kind.failure(client.api(TestApi.class));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertExpected(fault, kind, thrown);
            assertThat(server.requests()).hasSize(fault.requests());
            assertThat(took).isLessThan(Duration.ofSeconds(3));
            assertThat(client.close(Duration.ofSeconds(1)))
                    .as("nothing is left under way")
                    .isTrue();
            assertThat(fault.isLeftOpenByTheJdk() || server.seesEveryExchangeEnd())
                    .as("the connection is free again, or given up")
                    .isTrue();
        }
    }

    private static CallOptions options(WireFault fault) {
        if (!fault.takesTime()) {
            return PATIENT;
        }
        return fault == WireFault.DRIPS
                ? IMPATIENT.with(
                        CallOptions.builder().idleTimeout(Duration.ofSeconds(5)).build())
                : IMPATIENT;
    }

    private static void assertExpected(WireFault fault, CallKind kind, Throwable thrown) {
        if (kind.isReadOutside() && !(thrown instanceof CallException)) {
            // What a stream is read by puts this into words; the fluent layer does.
            assertThat(thrown).isInstanceOf(IOException.class);
            assertThat(fault.beginsToAnswer()).isTrue();
            return;
        }
        assertThat(thrown).isInstanceOfSatisfying(fault.thrown(), failure -> {
            assertThat(failure).hasMessageContaining(fault.words());
            assertThat(failure.attempts()).isEqualTo(fault.requests());
            assertThat(failure.elapsed())
                    .hasValueSatisfying(time -> assertThat(time).isLessThan(Duration.ofSeconds(3)));
            assertThat(failure.model()).hasValueSatisfying(id -> assertThat(id).startsWith("@cf/"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusedConnection_isTriedAgainAndTyped(CallKind kind) {
        URI nobody;
        try (WireServer server = WireServer.answering(Reply.none())) {
            nobody = server.baseUrl();
        }
        try (WorkersAiClient client = client(nobody, PATIENT)) {
            assertThat(kind.failure(client.api(TestApi.class)))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.attempts()).isEqualTo(3))
                    .hasMessageContaining("cannot connect to 127.0.0.1");
            assertThat(client.close(Duration.ofSeconds(1))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenAnswer_afterABusyModel_countsBothAttempts(CallKind kind) throws Exception {
        Reply busy = Reply.json(429, "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}]}");
        try (WireServer server = WireServer.answering(busy, WireFault.TRUNCATED.reply(kind));
                WorkersAiClient client = client(server.baseUrl(), PATIENT)) {
            Throwable thrown = kind.failure(client.api(TestApi.class));

            assertThat(server.requests()).hasSize(2);
            if (!kind.isReadOutside()) {
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                TransportException.class,
                                e -> assertThat(e.attempts()).isEqualTo(2));
            }
        }
    }

    /** HTTP has the answer end where it says; what comes after it must not be taken for the next one. */
    @ParameterizedTest
    @EnumSource
    void moreThanDeclared_isNotTheNextAnswer(CallKind kind) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + kind.mediaType() + "\r\nContent-Length: 2\r\n\r\n";
        String answer = kind == CallKind.LIST ? "[]" : "{}";
        String more = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
        try (WireServer server = WireServer.answering(
                        Reply.bytes(head + answer + more), Reply.text(200, kind.mediaType(), answer));
                WorkersAiClient client = client(server.baseUrl(), PATIENT)) {
            assertThat(kind.failure(client.api(TestApi.class))).isNull();

            assertThat(kind.failure(client.api(TestApi.class)) instanceof ApiException)
                    .as("the second answer is what came before it was asked for")
                    .isFalse();
        }
    }

    @Test
    void everyFault_againAndAgainOverOneClient_leavesNoThreadAndNoFileOpen() throws Exception {
        everyFault(1);
        OptionalLong files = Leftovers.openFiles();
        int threads = Thread.activeCount();

        everyFault(4);

        if (files.isPresent()) {
            long most = files.getAsLong() + 5;
            assertThat(Leftovers.await(() -> Leftovers.openFiles().orElse(0) <= most))
                    .as("open files, at most %s, but %s", most, Leftovers.openFiles())
                    .isTrue();
        }
        assertThat(Leftovers.await(() -> Thread.activeCount() <= threads + 5))
                .as("threads, %s before, but %s", threads, Thread.activeCount())
                .isTrue();
    }

    private static void everyFault(int times) throws IOException {
        try (WireServer server = WireServer.answering(Reply.none());
                WorkersAiClient client = client(server.baseUrl(), PATIENT)) {
            TestApi api = client.api(TestApi.class);
            for (int i = 0; i < times; i++) {
                for (CallKind kind : CallKind.values()) {
                    for (WireFault fault : WireFault.values()) {
                        if (fault.concerns(kind) && !fault.takesTime() && !fault.isLeftOpenByTheJdk()) {
                            server.answerFromNowOn(fault.reply(kind));
                            assertThat(kind.failure(api)).isNotNull();
                        }
                    }
                }
            }
        }
    }

    private static WorkersAiClient client(URI baseUrl, CallOptions options) {
        return WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .baseUrl(baseUrl)
                .options(options)
                .ceilings(Ceilings.builder()
                        .jsonBytes(1024L * 1024)
                        .binaryBytes(1024L * 1024)
                        .build())
                .build();
    }
}
