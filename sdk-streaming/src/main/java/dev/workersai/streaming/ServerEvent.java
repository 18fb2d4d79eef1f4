package dev.workersai.streaming;

import java.util.Objects;

/**
 * One server-sent event, undecoded.
 *
 * @param type the event's type, {@code message} where the stream names none
 * @param id the last id seen in the stream, empty if there was none
 * @param data the data, normally JSON; lines are joined with a line feed
 */
public record ServerEvent(String type, String id, String data) {

    /**
     * Refuses null.
     *
     * @param type the type
     * @param id the id, or empty
     * @param data the data
     */
    public ServerEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(data, "data");
    }
}
