package dev.workersai.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallExceptionTest {

    private static final CallFailure FACTS = Failures.refusal(200, null, "m")
            .cfRay("ray")
            .requestId("id")
            .retryAfter(Duration.ofSeconds(1))
            .gatewayLogId("log")
            .gatewayStep("1")
            .gatewayCacheStatus("MISS")
            .sample("{}")
            .build();

    static Stream<CallException> exceptions() {
        IOException cause = new IOException("reset");
        Stream<CallException> refusals = Stream.of(
                        "10000", "5035", "5016", "5007", "5028", "5006", "3030", "3006", "5021", "4006", "2021", "3021",
                        "3040", "3046", "8004")
                .map(code -> ApiException.of(Failures.refusal(200, code, "m")
                        .cfRay("ray")
                        .requestId("id")
                        .retryAfter(Duration.ofSeconds(1))
                        .gatewayLogId("log")
                        .sample("{}")
                        .build()));
        return Stream.concat(
                refusals,
                Stream.of(
                        new TransportException("broke", FACTS, true, cause),
                        new CallTimeoutException("late", FACTS, CallTimeoutException.Phase.CONNECT, cause),
                        new CallInterruptedException("interrupted", FACTS, cause),
                        new ProtocolException("odd", FACTS, cause)));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void exception_serialized_keepsItsFacts(CallException written) throws Exception {
        CallException read = serialized(written.withAttempts(2, Duration.ofMillis(5)));

        assertThat(read).hasSameClassAs(written).hasMessage(written.getMessage() + " (2 attempts in 5 ms)");
        assertThat(read.isRetryable()).isEqualTo(written.isRetryable());
        assertThat(read.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(read.model()).contains("@cf/a/b");
        assertThat(read.cfRay()).contains("ray");
        assertThat(read.requestId()).contains("id");
        assertThat(read.attempts()).isEqualTo(2);
        assertThat(read.facts().gatewayLogId()).isEqualTo("log");
        assertThat(read.facts().sample()).isEqualTo("{}");
        assertThat(read.facts().errors())
                .extracting(ApiError::toString)
                .isEqualTo(written.facts().errors().stream()
                        .map(ApiError::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void withAttempts_anyException_keepsClassCauseAndVerdict(CallException first) {
        CallException copy = first.withAttempts(3, Duration.ofSeconds(1));

        assertThat(copy).hasSameClassAs(first);
        assertThat(copy.getCause()).isSameAs(first.getCause());
        assertThat(copy.isRetryable()).isEqualTo(first.isRetryable());
        assertThat(copy.failure().map(CallFailure::occurredAt))
                .isEqualTo(first.failure().map(CallFailure::occurredAt));
        assertThat(copy.failure().map(CallFailure::gatewayStep))
                .isEqualTo(first.failure().map(CallFailure::gatewayStep));
    }

    @ParameterizedTest
    @EnumSource(CallTimeoutException.Phase.class)
    void timeout_phase_saysWhetherAnythingWasSent(CallTimeoutException.Phase phase) {
        CallTimeoutException e = new CallTimeoutException("late", FACTS, phase, null);

        boolean unsent = List.of(CallTimeoutException.Phase.QUEUE, CallTimeoutException.Phase.CONNECT)
                .contains(phase);
        assertThat(e.isRetryable()).isEqualTo(unsent);
        assertThat(((CallTimeoutException) e.withAttempts(2, Duration.ZERO)).phase())
                .isEqualTo(phase);
    }

    @Test
    void transport_ofAModelOnly_isNotRetryable() {
        TransportException e = new TransportException("broke", "@cf/a/b", new IOException("x"));

        assertThat(e.isRetryable()).isFalse();
        assertThat(e.model()).contains("@cf/a/b");
        assertThat(e.failure().map(CallFailure::status)).contains(0);
        assertThat(e.attempts()).isEqualTo(1);
    }

    @Test
    void wrapper_ofAFailedCall_hasItsFacts() {
        ApiException cause = ApiException.of(
                Failures.refusal(429, "3040", "busy").cfRay("ray").build());
        WorkersAiException wrapper = new Wrapper(cause);

        assertThat(wrapper.failure()).contains(cause.facts());
        assertThat(wrapper.isRetryable()).isTrue();
        assertThat(wrapper.cfRay()).contains("ray");
    }

    @Test
    void configuration_noCall_hasNoFacts() {
        ConfigurationException e = new ConfigurationException("accountId is missing");

        assertThat(e.failure()).isEmpty();
        assertThat(e.model()).isEmpty();
        assertThat(e.attempts()).isZero();
        assertThat(e.elapsed()).isEmpty();
        assertThat(e.isRetryable()).isFalse();
    }

    private static CallException serialized(CallException e) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (CallException) in.readObject();
        }
    }

    private static final class Wrapper extends WorkersAiException {

        private static final long serialVersionUID = 1L;

        Wrapper(WorkersAiException cause) {
            super("wrapped", cause);
        }
    }
}
