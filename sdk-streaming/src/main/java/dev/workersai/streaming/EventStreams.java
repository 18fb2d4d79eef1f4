package dev.workersai.streaming;

import dev.workersai.wire.EventStream;
import java.util.Objects;

/** Reads the event streams that the typed {@code …Stream} methods of the client return. */
public final class EventStreams {

    private EventStreams() {}

    /**
     * {@return the live answer of a text model, read with default options}
     *
     * @param events what a {@code …Stream} method returned, unread; the result closes it
     */
    public static ChatStream chat(EventStream events) {
        return chat(events, StreamOptions.defaults());
    }

    /**
     * {@return the live answer of a text model}
     *
     * @param events what a {@code …Stream} method returned, unread; the result closes it
     * @param options timeout and ceilings
     */
    public static ChatStream chat(EventStream events, StreamOptions options) {
        return ChatStream.of(
                Objects.requireNonNull(events, "events"),
                Objects.requireNonNull(options, "options"),
                StreamOrigin.UNKNOWN);
    }

    /**
     * {@return the undecoded events of any model, read with default options}
     *
     * @param events what a {@code …Stream} method returned, unread; the result closes it
     */
    public static ServerEvents events(EventStream events) {
        return events(events, StreamOptions.defaults());
    }

    /**
     * {@return the undecoded events of any model}
     *
     * @param events what a {@code …Stream} method returned, unread; the result closes it
     * @param options timeout and ceilings
     */
    public static ServerEvents events(EventStream events, StreamOptions options) {
        return new ServerEvents(Objects.requireNonNull(events, "events"), Objects.requireNonNull(options, "options"));
    }
}
