package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.internal.WireException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BodyErrorsTest {

    private static final AnswerHead HEAD =
            new AnswerHead(new Call("POST", "/ai/run/@cf/a/b", "@cf/a/b"), 200, Map.of());
    private static final CallFailure FACTS = HEAD.failure("").build();

    private static WireException wire(Kind kind) {
        return new WireException(kind, "some words", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUEUE_TIMEOUT | CallTimeoutException | @cf/a/b: the answer began, but some words.
            CALL_TIMEOUT  | CallTimeoutException | @cf/a/b: the answer began, but some words.
            IDLE_TIMEOUT  | CallTimeoutException | @cf/a/b: the answer began, but some words.
            ENDED         | TransportException   | @cf/a/b: some words before the answer was complete.
            MISFIT        | ProtocolException    | @cf/a/b: the answer cannot be read: some words
            BROKEN        | TransportException   | @cf/a/b: the answer broke off before its end: some words
            """)
    void of_anyKind_hasItsTypeAndItsWords(Kind kind, String type, String words) {
        for (CallException e : new CallException[] {
            BodyErrors.of(HEAD, "", wire(kind)), BodyErrors.ofOpen("@cf/a/b", FACTS, wire(kind))
        }) {
            assertThat(e.getClass().getSimpleName()).isEqualTo(type);
            assertThat(e).hasMessageStartingWith(words);
            assertThat(e.model()).contains("@cf/a/b");
            assertThat(e.isRetryable()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"IDLE_TIMEOUT,IDLE", "CALL_TIMEOUT,CALL"})
    void of_timeThatIsUp_tellsWhose(Kind kind, CallTimeoutException.Phase phase) {
        assertThat(BodyErrors.of(HEAD, "", wire(kind)))
                .isInstanceOfSatisfying(
                        CallTimeoutException.class, e -> assertThat(e.phase()).isEqualTo(phase));
    }

    @Test
    void of_misfit_quotesTheStart() {
        assertThat(BodyErrors.of(HEAD, "<html>", wire(Kind.MISFIT)))
                .isInstanceOfSatisfying(
                        ProtocolException.class, e -> assertThat(e.sample()).isEqualTo("<html>"));
    }

    @Test
    void of_interrupt_keepsTheFlag() {
        CallException e = BodyErrors.of(HEAD, "", new InterruptedIOException("reading"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).isInstanceOf(CallInterruptedException.class).hasMessageContaining("@cf/a/b: interrupted");
    }

    @Test
    void of_otherFailure_isABrokenConnection() {
        SocketException cause = new SocketException("Connection reset");

        assertThat(BodyErrors.of(HEAD, "", cause))
                .isInstanceOf(TransportException.class)
                .hasMessage("@cf/a/b: the answer broke off before its end: " + cause)
                .hasCause(cause);
        assertThat(BodyErrors.ofOpen("@cf/a/b", FACTS, cause))
                .isInstanceOf(TransportException.class)
                .hasMessage("@cf/a/b: the connection broke: " + cause)
                .hasCause(cause);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isBreak_ofAKind_isTrueForEndsOnly(Kind kind) {
        assertThat(BodyErrors.isBreak(wire(kind))).isEqualTo(kind == Kind.BROKEN || kind == Kind.ENDED);
    }

    @Test
    void isBreak_ofAnotherFailure_isTrue() {
        assertThat(BodyErrors.isBreak(new IOException("reset"))).isTrue();
    }
}
