package dev.workersai.streaming;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a stream is read: how long silence may last, and how much may come. Immutable. */
public final class StreamOptions {

    private static final int MAX_LINE_BYTES = 8 * 1024 * 1024;
    private static final int MAX_EVENT_BYTES = 16 * 1024 * 1024;
    private static final long MAX_STREAM_BYTES = 512L * 1024 * 1024;

    /** No ceiling may be higher: the bytes under it have to fit in one array. */
    private static final int HIGHEST = 512 * 1024 * 1024;

    private static final StreamOptions DEFAULTS = builder().build();

    private final @Nullable Duration idleTimeout;
    private final int maxLineBytes;
    private final int maxEventBytes;
    private final long maxStreamBytes;
    private final boolean splitInlineReasoning;
    private final boolean passMalformedEvents;

    /**
     * Checks and copies the settings.
     *
     * @param idleTimeout how long to wait for the next byte; zero for ever, null for as long as the call says
     * @param maxLineBytes the longest line
     * @param maxEventBytes the longest event, and the longest answer that is no event stream
     * @param maxStreamBytes the longest stream
     * @param splitInlineReasoning whether to take reasoning out of the text
     * @param passMalformedEvents whether to hand on broken events as unknown ones
     */
    @lombok.Builder
    private StreamOptions(
            @Nullable Duration idleTimeout,
            @Nullable Integer maxLineBytes,
            @Nullable Integer maxEventBytes,
            @Nullable Long maxStreamBytes,
            @Nullable Boolean splitInlineReasoning,
            @Nullable Boolean passMalformedEvents) {
        this.idleTimeout = idleTimeout;
        this.maxLineBytes = maxLineBytes == null ? MAX_LINE_BYTES : maxLineBytes;
        this.maxEventBytes = maxEventBytes == null ? MAX_EVENT_BYTES : maxEventBytes;
        this.maxStreamBytes = maxStreamBytes == null ? MAX_STREAM_BYTES : maxStreamBytes;
        this.splitInlineReasoning = splitInlineReasoning == null || splitInlineReasoning;
        this.passMalformedEvents = passMalformedEvents != null && passMalformedEvents;
        if (idleTimeout != null && (idleTimeout.isNegative() || idleTimeout.compareTo(Duration.ofDays(24)) > 0)) {
            throw new IllegalArgumentException("idleTimeout has to be from zero to 24 days, but is " + idleTimeout);
        }
        check("maxLineBytes", this.maxLineBytes, HIGHEST);
        check("maxEventBytes", this.maxEventBytes, HIGHEST);
        check("maxStreamBytes", this.maxStreamBytes, Long.MAX_VALUE);
    }

    private static void check(String name, long value, long highest) {
        if (value < 1 || value > highest) {
            throw new IllegalArgumentException(name + " has to be from 1 to " + highest + ", but is " + value);
        }
    }

    /** {@return the defaults of all settings} */
    public static StreamOptions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder; what is left out has its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these settings} */
    public Builder toBuilder() {
        return new Builder()
                .idleTimeout(idleTimeout)
                .maxLineBytes(maxLineBytes)
                .maxEventBytes(maxEventBytes)
                .maxStreamBytes(maxStreamBytes)
                .splitInlineReasoning(splitInlineReasoning)
                .passMalformedEvents(passMalformedEvents);
    }

    /**
     * {@return the longest silence tolerated while waiting for the next byte of a stream; zero means no limit}
     *
     * <p>Default: empty, and the options of the call hold, which allow 60 seconds unless they say otherwise. Time that the
     * caller spends between two chunks does not count.
     */
    public Optional<Duration> idleTimeout() {
        return Optional.ofNullable(idleTimeout);
    }

    /** {@return the longest line of a stream, in bytes}. Default: 8 MiB. */
    public int maxLineBytes() {
        return maxLineBytes;
    }

    /** {@return the longest event, and the longest answer that is no event stream, in bytes}. Default: 16 MiB. */
    public int maxEventBytes() {
        return maxEventBytes;
    }

    /** {@return the longest stream, in bytes, everything counted}. Default: 512 MiB. */
    public long maxStreamBytes() {
        return maxStreamBytes;
    }

    /**
     * {@return whether reasoning that a model puts at the start of its text, between {@code <think>} and
     * {@code </think>}, is taken out of it and delivered as reasoning}. Default: true.
     */
    public boolean splitInlineReasoning() {
        return splitInlineReasoning;
    }

    /**
     * {@return whether an event whose data are no valid JSON is delivered as {@link ChatChunk.Unknown}}. Default: false,
     * and the stream fails: a piece of the answer was in that event, and an answer with a hole in it looks complete.
     */
    public boolean passMalformedEvents() {
        return passMalformedEvents;
    }

    /** Gathers settings. For one thread. */
    public static final class Builder {

        /**
         * {@return the options}
         *
         * @throws IllegalArgumentException if a setting is out of its bounds
         */
        public StreamOptions build() {
            return new StreamOptions(
                    idleTimeout,
                    maxLineBytes,
                    maxEventBytes,
                    maxStreamBytes,
                    splitInlineReasoning,
                    passMalformedEvents);
        }
    }
}
