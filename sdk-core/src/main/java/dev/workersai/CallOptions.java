package dev.workersai;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings of some calls among those of one client.
 *
 * <pre>{@code
 * WorkersAiClient nightly = client.with(CallOptions.builder()
 *         .deadline(Duration.ofMinutes(20)).tag("job:nightly").build());
 * }</pre>
 *
 * <p>What is set here holds; what is not set is as in the client. Headers and query parameters are merged name by name,
 * listeners are all told, and anything else is replaced as a whole. Immutable.
 */
public final class CallOptions {

    private static final CallOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable Duration deadline;
    private final @Nullable Duration idleTimeout;
    private final @Nullable RetryPolicy retryPolicy;
    private final Map<String, String> headers;
    private final Map<String, String> queryParameters;
    private final @Nullable List<String> tags;
    private final @Nullable Gateway gateway;
    private final @Nullable Route route;
    private final @Nullable String sessionAffinity;
    private final @Nullable Boolean rejectIfBusy;
    private final List<CallListener> listeners;

    CallOptions(CallOptionsBuilder builder) {
        this.timeout = builder.timeout;
        this.deadline = builder.deadline;
        this.idleTimeout = builder.idleTimeout;
        this.retryPolicy = builder.retryPolicy;
        this.headers = copy(builder.headers);
        this.queryParameters = copy(builder.queryParameters);
        this.tags = builder.tags;
        this.gateway = builder.gateway;
        this.route = builder.route;
        this.sessionAffinity = builder.sessionAffinity;
        this.rejectIfBusy = builder.rejectIfBusy;
        this.listeners = List.copyOf(builder.listeners);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** {@return options that set nothing} */
    public static CallOptions none() {
        return NONE;
    }

    /** {@return a builder that has nothing set} */
    public static CallOptionsBuilder builder() {
        return new CallOptionsBuilder();
    }

    /**
     * {@return these options, and where the others set something, theirs}
     *
     * @param others set what they are to change
     */
    public CallOptions with(CallOptions others) {
        if (this == NONE) {
            return others;
        }
        CallOptionsBuilder merged = toBuilder();
        merged.timeout = others.timeout == null ? timeout : others.timeout;
        merged.deadline = others.deadline == null ? deadline : others.deadline;
        merged.idleTimeout = others.idleTimeout == null ? idleTimeout : others.idleTimeout;
        merged.retryPolicy = others.retryPolicy == null ? retryPolicy : others.retryPolicy;
        merged.headers.putAll(others.headers);
        merged.queryParameters.putAll(others.queryParameters);
        merged.tags = others.tags == null ? tags : others.tags;
        merged.gateway = others.gateway == null ? gateway : others.gateway;
        merged.route = others.route == null ? route : others.route;
        merged.sessionAffinity = others.sessionAffinity == null ? sessionAffinity : others.sessionAffinity;
        merged.rejectIfBusy = others.rejectIfBusy == null ? rejectIfBusy : others.rejectIfBusy;
        merged.listeners.addAll(others.listeners);
        return merged.build();
    }

    /** {@return a builder that begins with these settings} */
    public CallOptionsBuilder toBuilder() {
        CallOptionsBuilder builder = new CallOptionsBuilder();
        builder.timeout = timeout;
        builder.deadline = deadline;
        builder.idleTimeout = idleTimeout;
        builder.retryPolicy = retryPolicy;
        builder.headers.putAll(headers);
        builder.queryParameters.putAll(queryParameters);
        builder.tags = tags;
        builder.gateway = gateway;
        builder.route = route;
        builder.sessionAffinity = sessionAffinity;
        builder.rejectIfBusy = rejectIfBusy;
        builder.listeners.addAll(listeners);
        return builder;
    }

    /** {@return the longest time of one attempt, empty if it is not set here} */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** {@return the longest time of a call, over all its attempts; empty if it is not set here} */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** {@return the longest silence while an answer is read, zero for ever; empty if it is not set here} */
    public Optional<Duration> idleTimeout() {
        return Optional.ofNullable(idleTimeout);
    }

    /** {@return when a call that failed is sent again, empty if it is not set here} */
    public Optional<RetryPolicy> retryPolicy() {
        return Optional.ofNullable(retryPolicy);
    }

    /** {@return the headers to add, names in any case; an unmodifiable map} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the query parameters to add; an unmodifiable map} */
    public Map<String, String> queryParameters() {
        return queryParameters;
    }

    /** {@return the tags; an unmodifiable list, empty if none are set here} */
    public List<String> tags() {
        return tags == null ? List.of() : tags;
    }

    /** {@return the AI Gateway to go through, empty if none is set here, or {@link Gateway#direct()}} */
    public Optional<Gateway> gateway() {
        return Optional.ofNullable(gateway).filter(chosen -> !chosen.isDirect());
    }

    /** {@return the route; native if none is set here} */
    public Route route() {
        return route == null ? Route.NATIVE : route;
    }

    /** {@return the session, whose calls go to the same instance; empty if none is set here} */
    public Optional<String> sessionAffinity() {
        return Optional.ofNullable(sessionAffinity);
    }

    /** {@return whether a busy model is to refuse at once; false if it is not set here} */
    public boolean rejectIfBusy() {
        return Boolean.TRUE.equals(rejectIfBusy);
    }

    /** {@return what is told of each call, in this order; an unmodifiable list} */
    public List<CallListener> listeners() {
        return listeners;
    }

    /** {@return the names of what is set; of headers and query parameters no values, which may be secrets} */
    @Override
    public String toString() {
        return "CallOptions["
                + (timeout == null ? "" : "timeout " + timeout + " ")
                + (deadline == null ? "" : "deadline " + deadline + " ")
                + (idleTimeout == null ? "" : "idleTimeout " + idleTimeout + " ")
                + (retryPolicy == null ? "" : retryPolicy + " ")
                + "headers " + headers.keySet() + " query " + queryParameters.keySet() + " tags " + tags()
                + (gateway == null ? "" : " " + gateway)
                + " " + route() + (rejectIfBusy() ? " rejectIfBusy" : "") + "]";
    }
}
