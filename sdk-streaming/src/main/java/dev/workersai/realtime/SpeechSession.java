package dev.workersai.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.internal.WireJson;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * A model that speaks: text goes in piece by piece, sound comes out while it is made.
 *
 * <p>One thread may send while another reads; a few dozen pieces may wait to be read before the service is held up.
 * {@link #close} may come from any thread. Waits, and what is thrown, are those of {@link RealtimeSession}.
 */
public final class SpeechSession implements AutoCloseable {

    private static final String FLUSHED = "Flushed";

    private final RealtimeSocket socket;

    SpeechSession(RealtimeSocket socket) {
        this.socket = socket;
    }

    /**
     * Sends text to be spoken, which the service keeps until there is enough of it, or {@link #flush} is called.
     *
     * @param text a word, a sentence, or what a chat model has just written
     */
    public void speak(String text) {
        socket.send(WireJson.text(Map.of("type", "Speak", "text", text)));
    }

    /** Lets the service speak all that was sent; a {@code Flushed} event follows the last of its sound. */
    public void flush() {
        socket.send(type("Flush"));
    }

    /** Says that no more text comes. Sound on its way still does, and then the end. Does nothing the second time. */
    public void finish() {
        socket.finish(type("Close"));
    }

    /**
     * {@return the next event, empty at the end}
     *
     * @throws dev.workersai.error.WorkersAiException as told at {@link RealtimeSession}
     */
    public Optional<SpeechEvent> next() {
        SocketMessage message = socket.next();
        if (message instanceof SocketMessage.Bytes bytes) {
            return Optional.of(SpeechEvent.of(bytes.bytes()));
        }
        if (message instanceof SocketMessage.Text text) {
            return Optional.of(SpeechEvent.of(tree(text.text())));
        }
        RuntimeException failure = ((SocketMessage.End) message).failure();
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }

    /**
     * {@return a text as sound, all of it, ready to be played} Sound that was under way comes before it.
     *
     * @param text what to say
     * @throws dev.workersai.error.WorkersAiException as told at {@link RealtimeSession}
     */
    public byte[] say(String text) {
        speak(text);
        flush();
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        Optional<SpeechEvent> event = next();
        while (event.isPresent() && !event.get().type().equals(FLUSHED)) {
            event.get().audio().ifPresent(sound::writeBytes);
            event = next();
        }
        return sound.toByteArray();
    }

    private JsonNode tree(String message) {
        try {
            JsonNode tree = WireJson.tree(message);
            RealtimeEvents.requireNoError(socket.model(), tree);
            return tree;
        } catch (JsonProcessingException e) {
            throw Misfits.of(socket.model(), "a message is not the JSON expected", message, e);
        }
    }

    private static String type(String name) {
        return WireJson.text(Map.of("type", name));
    }

    /** Ends the connection, as {@link RealtimeSession#close} does. */
    @Override
    public void close() {
        socket.close();
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "SpeechSession[" + socket.model() + "]";
    }
}
