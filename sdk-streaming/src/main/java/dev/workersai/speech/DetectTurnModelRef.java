package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.DetectTurnModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.EmptyAnswers;
import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import dev.workersai.model.SampleType;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One model that hears whether a speaker has finished.
 *
 * <pre>{@code
 * boolean finished = ai.detectTurn(Models.DetectTurn.SMART_TURN_V2).audio(Path.of("so-far.wav")).complete();
 * }</pre>
 *
 * <p>Immutable; safe for use from many threads. Calls throw what all calls throw; see {@link WorkersAiClient}.
 */
public final class DetectTurnModelRef {

    private final WorkersAiClient client;
    private final ModelSettings settings;

    private DetectTurnModelRef(WorkersAiClient client, ModelSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static DetectTurnModelRef of(WorkersAiClient client, DetectTurnModel<?, ?> model) {
        return new DetectTurnModelRef(
                client, ModelSettings.of(model.id(), (Class<?>) model.inputType(), Map.of("audio", new byte[] {0})));
    }

    /** {@return the id of the model} */
    public String id() {
        return settings.model();
    }

    /**
     * {@return the model whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public DetectTurnModelRef options(CallOptions options) {
        return new DetectTurnModelRef(client.with(options), settings);
    }

    /**
     * {@return the model told what kind of numbers the samples are}
     *
     * @param type as the samples are stored
     */
    public DetectTurnModelRef sampleType(SampleType type) {
        return new DetectTurnModelRef(client, settings.with("dtype", type));
    }

    /**
     * {@return the model with a field that has no method here, unchecked}
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public DetectTurnModelRef extra(String name, @Nullable Object value) {
        return new DetectTurnModelRef(client, settings.extra(name, value));
    }

    /**
     * {@return whether the speaker has finished by the end of the recording}
     *
     * @param recording its bytes tell what it is
     * @throws IllegalArgumentException if it is no recording
     */
    public TurnDetection audio(Media recording) {
        byte[] audio = Recordings.checked(recording).bytes();
        JsonNode answer = new SpeechCalls(client, id())
                .listen(settings.with("audio", audio).input());
        if (!answer.path("is_complete").isValueNode()) {
            throw EmptyAnswers.of(id(), "no verdict");
        }
        return new TurnDetection(
                answer.path("is_complete").asBoolean(),
                answer.path("probability").asDouble());
    }

    /**
     * {@return whether the speaker has finished by the end of the file; see {@link #audio(Media)}}
     *
     * @param recording its bytes tell what it is
     */
    public TurnDetection audio(Path recording) {
        return audio(Media.of(recording));
    }

    /**
     * {@return whether the speaker has finished, when it is known} To end the future is to end the call.
     *
     * @param recording its bytes tell what it is
     */
    public CompletableFuture<TurnDetection> audioAsync(Media recording) {
        return AsyncCall.start(() -> audio(recording));
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "DetectTurnModelRef[" + id() + "]";
    }
}
