package dev.workersai;

import dev.workersai.error.WorkersAiException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Is told of every call, for metrics and traces: never a prompt, an answer, a body or a token.
 *
 * <p>Set it with {@link CallOptionsBuilder#listener}; several compose, and each hears everything. A call that is refused
 * before it could be sent, for a wrong argument for example, is not told.
 *
 * <p>Called from the threads of the calls, many at once: a start and retries on the thread that makes the call, first
 * event and end on the thread that reads or closes the answer. What a listener throws is logged and dropped; what it
 * takes in time, the call takes.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * A call is about to be sent.
     *
     * @param call what is known so far: no status yet
     * @return what is to be told the rest of this one call
     */
    Observation started(CallInfo call);

    /**
     * {@return a listener that hears ends only}
     *
     * @param end is given each call, and what it threw, null if it was answered
     */
    static CallListener onEnd(BiConsumer<CallInfo, @Nullable Throwable> end) {
        return call -> new Observation() {
            @Override
            public void ended(CallInfo info, @Nullable Throwable failure) {
                end.accept(info, failure);
            }
        };
    }

    /** Hears the rest of one call. Its methods do nothing unless they are overridden. */
    interface Observation {

        /** {@return headers to send with the call, such as those of a trace; checked as those of the options are} */
        default Map<String, String> headers() {
            return Map.of();
        }

        /**
         * An attempt failed, and another one will be made.
         *
         * @param call as far as it has come; {@link CallInfo#attempts()} counts the one that failed
         * @param cause why it failed
         * @param delay how long to wait before the next
         */
        default void retrying(CallInfo call, WorkersAiException cause, Duration delay) {}

        /**
         * The first bytes of a live answer are here: of events, speech or a picture, not of JSON.
         *
         * @param call with the head of the answer
         */
        default void firstEvent(CallInfo call) {}

        /**
         * The call is over: answered, failed, or closed by its reader. Told once, and nothing after it.
         *
         * @param call everything that is known of it
         * @param failure what the call threw, null if it was answered
         */
        default void ended(CallInfo call, @Nullable Throwable failure) {}
    }
}
