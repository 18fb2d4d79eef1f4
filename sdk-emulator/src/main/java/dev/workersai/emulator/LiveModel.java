package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a model does with the messages of one connection. Called by one thread at a time, and never after the connection
 * is over.
 */
interface LiveModel {

    /** Says what is to be said before anything was heard. */
    default List<LiveAnswer> opened() {
        return List.of();
    }

    /**
     * Hears sound.
     *
     * @throws LiveRefusal if the model takes none
     */
    List<LiveAnswer> hear(byte[] sound);

    /**
     * Reads a text message.
     *
     * @throws LiveRefusal if it is none that the model knows
     */
    List<LiveAnswer> read(JsonNode message);

    /** Something for the client. */
    sealed interface LiveAnswer {

        /** A message in JSON. */
        record Message(ObjectNode json) implements LiveAnswer {

            Message with(String name, String value) {
                json.put(name, value);
                return this;
            }

            Message with(String name, int value) {
                json.put(name, value);
                return this;
            }
        }

        /** A message of bytes. */
        record Sound(MediaFile samples) implements LiveAnswer {}

        /** The end of the connection, for no bad reason. */
        record Goodbye() implements LiveAnswer {}
    }
}
