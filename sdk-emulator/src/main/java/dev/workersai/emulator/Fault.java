package dev.workersai.emulator;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One way in which an exchange goes wrong. Give it to {@link Emulator#faults()}.
 *
 * <p>Some faults stand in place of the answer, and then the request is not worked on: refusals, pages, garbage, and a
 * reset before the first byte. The others send the true answer in a bad way. Immutable.
 */
public final class Fault {

    private static final String JSON = "application/json";

    private final String name;
    private final Effect effect;

    /** What becomes of an answer. */
    @FunctionalInterface
    private interface Effect {
        Answer on(Supplier<Answer> answer);
    }

    private Fault(String name, Effect effect) {
        this.name = name;
        this.effect = effect;
    }

    Answer on(Supplier<Answer> answer) {
        return effect.on(answer);
    }

    /** {@return status 429 with code 3040: the model is busy, and may be free again in a moment} */
    public static Fault capacity() {
        return refusal(429, 3040, "AiError: Capacity temporarily exceeded, please try again.");
    }

    /**
     * {@return status 429 with code 3021: too many requests per minute}
     *
     * @param seconds what {@code retry-after} says, at least 0
     */
    public static Fault rateLimit(int seconds) {
        Answer answer = refused(429, 3021, "AiError: Too many requests, rate limit exceeded")
                .with("retry-after", Integer.toString(atLeast(0, seconds, "seconds")));
        return new Fault("429/3021", unused -> answer);
    }

    /** {@return status 429 with code 4006: the allocation of the day is spent, so that trying again is of no use} */
    public static Fault quotaSpent() {
        return refusal(429, 4006, "AiError: you have used up your daily free allocation of 10,000 neurons");
    }

    /** {@return status 500 with code 8004: an internal error} */
    public static Fault serverError() {
        return refusal(500, 8004, "AiError: Internal server error");
    }

    /**
     * {@return a refusal in the service's envelope}
     *
     * @param status HTTP status, 200 to 599; 200 gives {@code "success": false} under a status of success
     * @param code the number under {@code errors}
     * @param message the text under {@code errors}
     */
    public static Fault refusal(int status, int code, String message) {
        Answer answer = refused(status, code, requireNonNull(message, "message"));
        return new Fault(status + "/" + code, unused -> answer);
    }

    /**
     * {@return a web page instead of JSON, as the edge gives in its own name}
     *
     * @param status HTTP status such as 502 or 524, 200 to 599
     */
    public static Fault webPage(int status) {
        String page = "<!DOCTYPE html><html><head><title>" + status + "</title></head><body>Error " + status
                + "</body></html>";
        return replaced("page " + status, CannedAnswer.of(status, "text/html; charset=UTF-8", bytes(page)));
    }

    /** {@return status 200 and the content type of JSON, over bytes that are none} */
    public static Fault garbage() {
        return replaced("garbage", CannedAnswer.of(200, JSON, bytes("\u0000\u0001}{ not JSON ]\u0007")));
    }

    /** {@return a body that is said to be gzip, begins like it, and is not} */
    public static Fault brokenGzip() {
        byte[] broken = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x55, 0x2a, 0x11, 0x7f, 0x00, 0x13};
        return replaced("broken gzip", CannedAnswer.of(200, JSON, broken).withHeader("Content-Encoding", "gzip"));
    }

    /** {@return a connection that is reset before the first byte of an answer} */
    public static Fault reset() {
        return new Fault("reset", unused -> Answer.of(200, JSON, BadDelivery.reset()));
    }

    /**
     * {@return a connection that is reset within the body}
     *
     * @param bytes how many of the body are sent before, at least 0; always fewer than there are
     */
    public static Fault resetAfter(int bytes) {
        return shaped("reset after " + atLeast(0, bytes, "bytes"), body -> BadDelivery.resetAfter(body, bytes));
    }

    /**
     * {@return a body that ends too soon, in an orderly way}
     *
     * @param bytes how many of the body are sent, at least 0; always fewer than there are
     */
    public static Fault truncated(int bytes) {
        return shaped("truncated after " + atLeast(0, bytes, "bytes"), body -> BadDelivery.truncated(body, bytes));
    }

    /**
     * {@return an answer before whose first byte nothing happens for a time}
     *
     * @param silence how long; a server thread waits, of which the emulator has 200
     */
    public static Fault stall(Duration silence) {
        return shaped("stall", body -> BadDelivery.late(body, positive(silence, "silence")));
    }

    /**
     * {@return an answer that pauses once within its body}
     *
     * @param bytes how many of the body are sent before, at least 0
     * @param silence how long; a server thread waits, of which the emulator has 200
     */
    public static Fault stallAfter(int bytes, Duration silence) {
        atLeast(0, bytes, "bytes");
        return shaped("stall after " + bytes, body -> BadDelivery.pausing(body, bytes, positive(silence, "silence")));
    }

    /**
     * {@return an answer that comes in small pieces with a pause before each}
     *
     * @param bytes how many a piece has, at least 1
     * @param pause how long each pause is; a server thread waits, of which the emulator has 200
     */
    public static Fault drip(int bytes, Duration pause) {
        atLeast(1, bytes, "bytes");
        return shaped("drip", body -> BadDelivery.dripping(body, bytes, positive(pause, "pause")));
    }

    /** {@return what goes wrong, in a word or two; {@link Faults#counts()} counts by it} */
    @Override
    public String toString() {
        return name;
    }

    private static Fault replaced(String name, CannedAnswer answer) {
        return new Fault(name, unused -> answer.toAnswer());
    }

    private static Fault shaped(String name, UnaryOperator<AnswerBody> shape) {
        return new Fault(name, answer -> {
            Answer whole = answer.get();
            return new Answer(whole.status(), whole.headers(), shape.apply(whole.body()));
        });
    }

    private static Answer refused(int status, int code, String message) {
        return CannedAnswer.json(status, Json.text(Envelope.failure(Refusal.of(status, code, message), true)))
                .toAnswer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be >= " + least + ", got " + value);
        }
        return value;
    }

    private static Duration positive(Duration duration, String what) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than zero, got " + duration);
        }
        return duration;
    }
}
