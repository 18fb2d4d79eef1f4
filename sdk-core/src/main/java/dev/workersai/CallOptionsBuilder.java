package dev.workersai;

import dev.workersai.internal.DurationRule;
import dev.workersai.internal.HeaderRule;
import dev.workersai.internal.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the settings of {@link CallOptions}. For one thread. Null is refused everywhere. */
public final class CallOptionsBuilder {

    @Nullable
    Duration timeout;

    @Nullable
    Duration deadline;

    @Nullable
    Duration idleTimeout;

    @Nullable
    RetryPolicy retryPolicy;

    final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, String> queryParameters = new TreeMap<>();

    @Nullable
    List<String> tags;

    @Nullable
    Gateway gateway;

    @Nullable
    Route route;

    @Nullable
    String sessionAffinity;

    @Nullable
    Boolean rejectIfBusy;

    final List<CallListener> listeners = new ArrayList<>();

    CallOptionsBuilder() {}

    /**
     * Sets how long one attempt may take, instead of {@link WorkersAiClientBuilder#timeout}.
     *
     * @param timeout 1 millisecond to 24 days, cut to whole milliseconds
     * @return this
     */
    public CallOptionsBuilder timeout(Duration timeout) {
        this.timeout = DurationRule.check(timeout, "timeout");
        return this;
    }

    /**
     * Sets how long a call may take over all its attempts and the waits between them. Default: as long as one attempt.
     *
     * <p>A deadline that is set holds for a stream, too, until its end: a wait for more that lasts until then ends it. Without
     * one, a stream goes on for as long as something comes. It does not hold for streams and bytes through an HTTP client of
     * your own.
     *
     * @param deadline 1 millisecond to 24 days, cut to whole milliseconds
     * @return this
     */
    public CallOptionsBuilder deadline(Duration deadline) {
        this.deadline = DurationRule.check(deadline, "deadline");
        return this;
    }

    /**
     * Sets how long the service may be silent while an answer is read. Default: 60 seconds. The options of a
     * stream can say otherwise.
     *
     * @param idleTimeout zero for ever, at most 24 days, cut to whole milliseconds
     * @return this
     */
    public CallOptionsBuilder idleTimeout(Duration idleTimeout) {
        this.idleTimeout = DurationRule.check(idleTimeout, "idleTimeout", Duration.ZERO, Duration.ofDays(24));
        return this;
    }

    /**
     * Sets when a call that failed is sent again. Default: {@link RetryPolicy#standard()}.
     *
     * @param retryPolicy such as {@link RetryPolicy#none()}
     * @return this
     */
    public CallOptionsBuilder retryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
        return this;
    }

    /**
     * Adds a header.
     *
     * @param name not one that the client sets itself, such as {@code Authorization}, {@code Host} or
     *     {@code User-Agent}
     * @param value printable ASCII
     * @return this
     */
    public CallOptionsBuilder header(String name, String value) {
        HeaderRule.check(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        headers.put(name, value);
        return this;
    }

    /**
     * Adds a query parameter; one of the call itself with the same name stays.
     *
     * @param name unencoded
     * @param value unencoded
     * @return this
     */
    public CallOptionsBuilder queryParameter(String name, String value) {
        if (name.isBlank() || name.equals("tags")) {
            throw new IllegalArgumentException(
                    name.isBlank() ? "The name of a query parameter is blank." : "Use tag(…) for tags.");
        }
        queryParameters.put(name, Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds a tag, by which requests are told apart in the account's analytics.
     *
     * @param tag 1 to 50 letters, digits and {@code : - . / @}; at most 5 different ones
     * @return this
     */
    public CallOptionsBuilder tag(String tag) {
        Objects.requireNonNull(tag, "tag");
        List<String> all = new ArrayList<>(tags == null ? List.of() : tags);
        all.add(tag);
        tags = TagRule.check(all);
        return this;
    }

    /**
     * Sends model runs through an AI Gateway; other calls, such as those of the catalog, go directly all the same.
     *
     * @param gateway which one and how, or {@link Gateway#direct()} for none
     * @return this
     */
    public CallOptionsBuilder gateway(Gateway gateway) {
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        return this;
    }

    /**
     * Chooses the route of chats and embeddings.
     *
     * @param route native if this is not set
     * @return this
     */
    public CallOptionsBuilder route(Route route) {
        this.route = Objects.requireNonNull(route, "route");
        return this;
    }

    /**
     * Routes calls to where earlier ones of the session went, so that what both begin with comes from a cache.
     *
     * @param session printable ASCII, the same for all calls of one conversation
     * @return this
     */
    public CallOptionsBuilder sessionAffinity(String session) {
        this.sessionAffinity = HeaderRule.checkValue("sessionAffinity", session);
        return this;
    }

    /**
     * Lets a busy model refuse at once with code 3040 instead of queueing the call. Holds for calls that send JSON and
     * wait for their answer; a batch, a form or plain bytes have no place for it and go out as they are.
     *
     * @param rejectIfBusy false if this is not set
     * @return this
     */
    public CallOptionsBuilder rejectIfBusy(boolean rejectIfBusy) {
        this.rejectIfBusy = rejectIfBusy;
        return this;
    }

    /**
     * Adds a listener to those that are there.
     *
     * @param listener is told of each call
     * @return this
     */
    public CallOptionsBuilder listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /** {@return the options; the builder can be used again} */
    public CallOptions build() {
        return new CallOptions(this);
    }
}
