package dev.workersai.internal;

import dev.workersai.CallInfo;
import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.error.WorkersAiException;
import feign.Request;
import feign.Response;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way, from the method called to the end of its answer: what was asked for, what became of it so far, and
 * who is told. It travels as Feign's options, the one thing that Feign hands from a method down to the client.
 *
 * <p>Safe for use from many threads: an answer may be read on another one than the call was made on.
 */
public final class ActiveCall extends CallScope {

    private final CallOptions options;
    private final @Nullable Type answerType;
    private final boolean async;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable Call subject;
    private volatile Observations observations = Observations.NONE;
    private volatile @Nullable ObservedBody body;
    private volatile Head head = new Head(0, Map.of());
    private volatile Tokens tokens = new Tokens(null, null);

    private record Head(int status, Map<String, Collection<String>> headers) {}

    private record Tokens(@Nullable Long prompt, @Nullable Long completion) {}

    /**
     * Begins a call.
     *
     * @param answerType what its answer is read as, null for what the method declares
     * @param async whether no thread is to wait for it
     */
    ActiveCall(CallOptions options, CallTimes times, @Nullable Type answerType, boolean async) {
        super(times, options.retryPolicy().orElse(RetryPolicy.standard()));
        this.options = options;
        this.answerType = answerType;
        this.async = async;
    }

    /**
     * {@return the call that a client is asked to send}
     *
     * @param options as the client gets them
     */
    public static ActiveCall of(Request.Options options) {
        if (options instanceof ActiveCall call) {
            return call;
        }
        throw new IllegalStateException("The request was not made by an interface of this client.");
    }

    /**
     * {@return the call that an answer belongs to}
     *
     * @param response as an API method returns it
     */
    public static ActiveCall of(Response response) {
        if (response.body() instanceof ObservedBody body) {
            return body.call();
        }
        throw new IllegalStateException("The answer is not one of an interface of this client.");
    }

    /**
     * {@return the call whose answer is read here, null if it is not the body of one}
     *
     * @param body unwrapped
     */
    public static @Nullable ActiveCall behind(InputStream body) {
        return body instanceof ObservedBody.Input input ? input.call() : null;
    }

    /** Leaves the end of the call to the reader of its answer, who knows best whether it is whole. */
    public void leaveEndToReader() {
        ObservedBody answer = body;
        if (answer != null) {
            answer.leaveEndToReader();
        }
    }

    /** {@return the settings of the call} */
    public CallOptions options() {
        return options;
    }

    /** {@return everything that is known of the call by now} */
    public CallInfo info() {
        Call known = subject;
        Head last = head;
        return CallInfo.builder()
                .operation(known == null ? "" : known.operation())
                .model(known == null ? null : known.model())
                .status(last.status())
                .headers(last.headers())
                .attempts(attempts())
                .elapsed(elapsed())
                .tags(options.tags())
                .promptTokens(tokens.prompt())
                .completionTokens(tokens.completion())
                .build();
    }

    /** Returns whether no thread waits for the answer. */
    boolean isAsync() {
        return async;
    }

    /** Returns what the answer is read as. */
    Type answerType(Type declared) {
        return answerType == null ? declared : answerType;
    }

    /** Returns what the call is for, as its request says. */
    Call subject(Request request) {
        Call known = subject;
        return known == null ? Call.of(request) : known;
    }

    /** Returns the headers that listeners want sent; tells them of the start, the first time. */
    Map<String, String> begin(Call call) {
        if (subject == null) {
            subject = call;
            if (!options.listeners().isEmpty()) {
                observations = Observations.start(options.listeners(), info());
            }
        }
        return isHeard() ? observations.headers() : Map.of();
    }

    @Override
    void attemptBegins() {
        super.attemptBegins();
        head = new Head(0, Map.of());
    }

    void answered(Response response) {
        head = new Head(response.status(), response.headers());
    }

    /**
     * Tells the listeners of a further attempt.
     *
     * @param cause why the last one failed
     * @param delay how long is waited
     */
    @Override
    public void retrying(WorkersAiException cause, Duration delay) {
        if (isHeard()) {
            CallInfo info = info();
            observations.tell(observation -> observation.retrying(info, cause, delay));
        }
    }

    void answeredBy(ObservedBody answer) {
        body = answer;
    }

    /** Lets the call end with its body from now on: it is handed to the user unread. */
    void handOver() {
        ObservedBody answer = body;
        if (answer != null) {
            answer.handOver();
        }
    }

    /** Tells the listeners, once, that a live answer has begun. */
    void firstBytes() {
        if (isHeard() && begun.compareAndSet(false, true)) {
            CallInfo info = info();
            observations.tell(observation -> observation.firstEvent(info));
        }
    }

    /**
     * Notes what the answer says that it took.
     *
     * @param prompt tokens of the input, null if it does not say
     * @param completion tokens of the output, null if it does not say
     */
    public void took(@Nullable Long prompt, @Nullable Long completion) {
        tokens = new Tokens(prompt, completion);
    }

    /**
     * Tells the listeners that the call is over; only the first time counts.
     *
     * @param failure what the call threw, null if it was answered
     */
    public void end(@Nullable Throwable failure) {
        if (over.compareAndSet(false, true) && isHeard()) {
            CallInfo info = info();
            observations.tell(observation -> observation.ended(info, failure));
        }
    }

    /** {@return whether anybody listens} */
    boolean isHeard() {
        return observations != Observations.NONE;
    }
}
