package dev.workersai.realtime;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.SpeakModel;
import dev.workersai.internal.ModelSettings;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One model that speaks over a websocket. Its sound is bare samples, one channel of 16 bits at 24 kHz unless asked for
 * otherwise.
 *
 * <pre>{@code
 * try (SpeechSession session = ai.realtime(Models.Speak.AURA_2_EN).connect()) {
 *     speaker.play(session.say("Good morning."));
 *     speaker.play(session.say("How are you?"));
 * }
 * }</pre>
 *
 * <p>Immutable: each method returns a new value. Options are checked as by {@link RealtimeModelRef}.
 */
public final class RealtimeSpeakRef {

    private final WorkersAiClient client;
    private final ModelSettings settings;
    private final SocketLimits limits;

    private RealtimeSpeakRef(WorkersAiClient client, ModelSettings settings, SocketLimits limits) {
        this.client = client;
        this.settings = settings;
        this.limits = limits;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     * @throws IllegalArgumentException if it does not speak over a websocket
     */
    public static RealtimeSpeakRef of(WorkersAiClient client, SpeakModel<?, ?> model) {
        Family.requireRealtime(model, Models.Speak.all());
        ModelSettings settings = ModelSettings.of(model.id(), (Class<?>) model.inputType(), Map.of("text", "?"));
        return new RealtimeSpeakRef(client, settings, SocketLimits.DEFAULT);
    }

    private RealtimeSpeakRef with(ModelSettings changed) {
        return new RealtimeSpeakRef(client, changed, limits);
    }

    /** {@return the id of the model} */
    public String id() {
        return settings.model();
    }

    /**
     * {@return the model reached with further options: their gateway and their headers; the others are for calls that
     * have one answer}
     *
     * @param options of the connection
     */
    public RealtimeSpeakRef options(CallOptions options) {
        return new RealtimeSpeakRef(client.with(options), settings, limits);
    }

    /**
     * {@return the model with a voice, such as {@code luna}}
     *
     * @param speaker its name
     */
    public RealtimeSpeakRef voice(String speaker) {
        return with(settings.with("speaker", speaker));
    }

    /**
     * {@return the model with an encoding, such as {@code linear16} or {@code mulaw}}
     *
     * @param encoding as the model calls it
     */
    public RealtimeSpeakRef encoding(String encoding) {
        return with(settings.with("encoding", encoding));
    }

    /**
     * {@return the model with so many samples a second}
     *
     * @param hertz samples per second
     */
    public RealtimeSpeakRef sampleRate(int hertz) {
        return with(settings.with("sample_rate", hertz));
    }

    /**
     * {@return the model with an option that is not checked, and goes before what any method has set}
     *
     * @param name as on the wire
     * @param value anything that Jackson can write
     */
    public RealtimeSpeakRef extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return the model with a limit to how long to wait for sound, or for room to send; 60 s if this is not set}
     *
     * @param timeout zero for no limit
     */
    public RealtimeSpeakRef idleTimeout(Duration timeout) {
        return new RealtimeSpeakRef(client, settings, limits.withIdle(timeout));
    }

    /**
     * {@return the model with a limit to the length of one message of the service; 1 MiB if this is not set}
     *
     * @param bytes at least 1
     */
    public RealtimeSpeakRef maxMessageBytes(int bytes) {
        return new RealtimeSpeakRef(client, settings, limits.withMessageBytes(bytes));
    }

    /**
     * {@return an open connection; close it}
     *
     * @throws dev.workersai.error.ApiException if the service refuses
     * @throws dev.workersai.error.TransportException if it cannot be reached in time
     * @throws IllegalStateException if the client is closed
     */
    public SpeechSession connect() {
        return new SpeechSession(RealtimeSocket.open(client, id(), settings.partial(), limits));
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "RealtimeSpeakRef[" + id() + "]";
    }
}
