package dev.workersai.realtime;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.DetectTurnModel;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.RealtimeModel;
import dev.workersai.catalog.TranscribeModel;
import dev.workersai.internal.ModelSettings;
import dev.workersai.model.Nova3Options;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One model that listens over a websocket.
 *
 * <pre>{@code
 * try (RealtimeSession<FluxEvent> session = ai.realtime(Models.Realtime.FLUX).sampleRate(16_000).connect()) {
 *     session.send(microphone);
 *     session.finish();
 *     for (FluxEvent event : session) {
 *         if (TurnEvent.ENDOFTURN.equals(event.event())) {
 *             answer(event.transcript());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable: each method returns a new value. Options are checked at once against those of the model: one that does
 * not fit is refused with an {@link IllegalArgumentException}, and {@link #extra} sends it all the same.
 *
 * @param <E> what the events are
 */
public final class RealtimeModelRef<E> {

    private static final Map<String, ?> EXAMPLE = Map.of("sample_rate", "16000");

    private final WorkersAiClient client;
    private final ModelSettings settings;
    private final Set<String> unlisted;
    private final RealtimeEvents<E> events;
    private final @Nullable String farewell;
    private final SocketLimits limits;

    private RealtimeModelRef(
            WorkersAiClient client,
            ModelSettings settings,
            Set<String> unlisted,
            RealtimeEvents<E> events,
            @Nullable String farewell,
            SocketLimits limits) {
        this.client = client;
        this.settings = settings;
        this.unlisted = unlisted;
        this.events = events;
        this.farewell = farewell;
        this.limits = limits;
    }

    /**
     * {@return a model that tells the turns of a conversation}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     * @param <E> what the events are
     */
    public static <E> RealtimeModelRef<E> of(WorkersAiClient client, RealtimeModel<?, E> model) {
        return new RealtimeModelRef<>(
                client,
                ModelSettings.of(model.id(), (Class<?>) model.inputType(), EXAMPLE),
                Set.of(),
                RealtimeEvents.of("event", model),
                Family.CLOSE_STREAM,
                SocketLimits.DEFAULT);
    }

    /**
     * {@return a model that writes down what it hears}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     * @throws IllegalArgumentException if it does not speak over a websocket
     */
    public static RealtimeModelRef<TranscriptEvent> of(WorkersAiClient client, TranscribeModel<?, ?> model) {
        Family.requireRealtime(model, Models.Transcribe.all());
        return new RealtimeModelRef<>(
                client,
                ModelSettings.of(model.id(), Nova3Options.class, Map.of()),
                Family.LIVE_OPTIONS,
                RealtimeEvents.ofTranscripts(),
                Family.CLOSE_STREAM,
                SocketLimits.DEFAULT);
    }

    /**
     * {@return a model that says of each piece of sound whether the speaker has finished} Its options are not published.
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     * @param <E> what the events are
     * @throws IllegalArgumentException if it does not speak over a websocket
     */
    public static <E> RealtimeModelRef<E> of(WorkersAiClient client, DetectTurnModel<?, E> model) {
        Family.requireRealtime(model, Models.DetectTurn.all());
        return new RealtimeModelRef<>(
                client,
                ModelSettings.ofUnknown(model.id()),
                Set.of(),
                RealtimeEvents.of("is_complete", model),
                null,
                SocketLimits.DEFAULT);
    }

    private RealtimeModelRef<E> with(ModelSettings changed) {
        return new RealtimeModelRef<>(client, changed, unlisted, events, farewell, limits);
    }

    private RealtimeModelRef<E> with(SocketLimits changed) {
        return new RealtimeModelRef<>(client, settings, unlisted, events, farewell, changed);
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
    public RealtimeModelRef<E> options(CallOptions options) {
        return new RealtimeModelRef<>(client.with(options), settings, unlisted, events, farewell, limits);
    }

    /**
     * {@return the model told how many samples a second it will hear; required by most}
     *
     * @param hertz samples per second
     */
    public RealtimeModelRef<E> sampleRate(int hertz) {
        return option("sample_rate", Integer.toString(hertz));
    }

    /**
     * {@return the model told how the samples are encoded, such as {@code linear16}}
     *
     * @param encoding as the model calls it
     */
    public RealtimeModelRef<E> encoding(String encoding) {
        return option("encoding", encoding);
    }

    /**
     * {@return the model told words to listen for}
     *
     * @param terms at least one
     */
    public RealtimeModelRef<E> keyterms(String... terms) {
        // Flux takes several as well, though its schema has one.
        return with(settings.with("keyterm", terms[0]).extra("keyterm", List.of(terms)));
    }

    /**
     * {@return the model that takes a turn for ended when it is as sure as this}
     *
     * @param confidence from 0.5 to 0.9
     */
    public RealtimeModelRef<E> endOfTurnThreshold(double confidence) {
        return option("eot_threshold", Double.toString(confidence));
    }

    /**
     * {@return the model that says early that a turn may have ended, when it is as sure as this}
     *
     * @param confidence from 0.3 to 0.9
     */
    public RealtimeModelRef<E> eagerEndOfTurnThreshold(double confidence) {
        return option("eager_eot_threshold", Double.toString(confidence));
    }

    /**
     * {@return the model that takes a turn for ended after such a silence, however unsure it is}
     *
     * @param silence cut to whole milliseconds
     */
    public RealtimeModelRef<E> endOfTurnTimeout(Duration silence) {
        return option("eot_timeout_ms", Long.toString(silence.toMillis()));
    }

    /**
     * {@return the model that tells at once what it thinks it hears, or not, and corrects it later}
     *
     * @param interim whether to
     */
    public RealtimeModelRef<E> interimResults(boolean interim) {
        return option("interim_results", interim);
    }

    /**
     * {@return the model with another of its options}
     *
     * @param name as on the wire
     * @param value a text, a number, true or false
     */
    public RealtimeModelRef<E> option(String name, Object value) {
        return with(unlisted.contains(name) ? settings.extra(name, value) : settings.with(name, value));
    }

    /**
     * {@return the model with an option that is not checked, and goes before what any method has set}
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; a list is sent as several values
     */
    public RealtimeModelRef<E> extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return the model with a limit to how long to wait for an event, or for room to send; 60 s if this is not set}
     *
     * @param timeout zero for no limit
     */
    public RealtimeModelRef<E> idleTimeout(Duration timeout) {
        return with(limits.withIdle(timeout));
    }

    /**
     * {@return the model with a limit to the length of one message of the service; 1 MiB if this is not set}
     *
     * @param bytes at least 1
     */
    public RealtimeModelRef<E> maxMessageBytes(int bytes) {
        return with(limits.withMessageBytes(bytes));
    }

    /**
     * {@return an open connection; close it}
     *
     * @throws dev.workersai.error.ApiException if the service refuses
     * @throws dev.workersai.error.TransportException if it cannot be reached in time
     * @throws IllegalArgumentException if an option is missing
     * @throws IllegalStateException if the client is closed
     */
    public RealtimeSession<E> connect() {
        return new RealtimeSession<>(RealtimeSocket.open(client, id(), settings.input(), limits), events, farewell);
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "RealtimeModelRef[" + id() + "]";
    }
}
