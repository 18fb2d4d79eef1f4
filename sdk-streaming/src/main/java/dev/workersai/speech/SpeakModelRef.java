package dev.workersai.speech;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.SpeakModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.MediaFiles;
import dev.workersai.internal.ModelSettings;
import dev.workersai.model.AudioContainer;
import dev.workersai.model.AudioEncoding;
import dev.workersai.model.Speaker;
import dev.workersai.wire.BinaryContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A text to be spoken by one model.
 *
 * <pre>{@code
 * Path hello = ai.speak(Models.Speak.AURA_2_EN).voice("luna").text("Hello").save(Path.of("hello"));
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. What is not set is not sent. Settings are checked at once against the fields and bounds of the model: one
 * that does not fit is refused with an {@link IllegalArgumentException}, and {@link #extra} sends it all the same. Which
 * rates go with which encoding, the service decides.
 *
 * <p>Calls throw what all calls throw; see {@link WorkersAiClient}.
 */
public final class SpeakModelRef {

    private static final List<String> TEXT = List.of("text", "prompt");

    private final WorkersAiClient client;
    private final ModelSettings settings;
    private final boolean live;

    private SpeakModelRef(WorkersAiClient client, ModelSettings settings, boolean live) {
        this.client = client;
        this.settings = settings;
        this.live = live;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static SpeakModelRef of(WorkersAiClient client, SpeakModel<?, ?> model) {
        ModelSettings settings =
                ModelSettings.of(model.id(), (Class<?>) model.inputType(), Map.of("text", "?", "prompt", "?"));
        return new SpeakModelRef(client, settings, model.outputType() == BinaryContent.class);
    }

    private SpeakModelRef with(ModelSettings changed) {
        return new SpeakModelRef(client, changed, live);
    }

    /** {@return the id of the model} */
    public String id() {
        return settings.model();
    }

    /**
     * {@return the text whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public SpeakModelRef options(CallOptions options) {
        return new SpeakModelRef(client.with(options), settings, live);
    }

    /**
     * {@return this text, spoken; required}
     *
     * @param text in any words
     */
    public SpeakModelRef text(String text) {
        return with(settings.withFirstOf(TEXT, text));
    }

    /**
     * {@return the text in a voice}
     *
     * @param speaker its name, such as {@code luna}; new ones may be known to the service only
     */
    public SpeakModelRef voice(String speaker) {
        return with(settings.with("speaker", speaker));
    }

    /**
     * {@return the text in a voice that is known here}
     *
     * @param speaker its name
     */
    public SpeakModelRef voice(Speaker speaker) {
        return with(settings.with("speaker", speaker));
    }

    /**
     * {@return the text in a language, such as {@code fr}; for models that speak several}
     *
     * @param language as the model calls it
     */
    public SpeakModelRef language(String language) {
        return with(settings.with("lang", language));
    }

    /**
     * {@return the sound in an encoding}
     *
     * @param encoding as the model calls it
     */
    public SpeakModelRef encoding(AudioEncoding encoding) {
        return with(settings.with("encoding", encoding));
    }

    /**
     * {@return the sound in an encoding, such as {@code mp3} or {@code linear16}}
     *
     * @param encoding as the model calls it
     */
    public SpeakModelRef encoding(String encoding) {
        return encoding(new AudioEncoding(encoding));
    }

    /**
     * {@return the sound in a container}
     *
     * @param container as the model calls it
     */
    public SpeakModelRef container(AudioContainer container) {
        return with(settings.with("container", container));
    }

    /**
     * {@return the sound in a container: {@code wav}, {@code ogg}, or {@code none} for bare samples}
     *
     * @param container as the model calls it
     */
    public SpeakModelRef container(String container) {
        return container(new AudioContainer(container));
    }

    /**
     * {@return the sound with so many samples a second}
     *
     * @param hertz samples per second
     */
    public SpeakModelRef sampleRate(int hertz) {
        return with(settings.with("sample_rate", hertz));
    }

    /**
     * {@return the sound with so many bits a second}
     *
     * @param bits per second
     */
    public SpeakModelRef bitRate(int bits) {
        return with(settings.with("bit_rate", bits));
    }

    /**
     * {@return the sound with a field that has no method here} It is not checked, and goes before what any method has
     * set.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public SpeakModelRef extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return the sound, as soon as it begins to arrive; close it} A model that answers in JSON makes all of it first.
     *
     * @throws IllegalStateException if there is no text, or the client is closed
     */
    public Speech send() {
        if (TEXT.stream().noneMatch(settings::has)) {
            throw new IllegalStateException(id() + ": text(…) is missing.");
        }
        SpeechCalls calls = new SpeechCalls(client, id());
        Object input = settings.input();
        return new Speech(live ? calls.speak(input) : calls.speakWhole(input), SoundType.askedBy(settings), id());
    }

    /** {@return all bytes of the sound; waits for them} */
    public byte[] bytes() {
        try (Speech speech = send()) {
            return speech.bytes();
        }
    }

    /** {@return all bytes of the sound, when they have come} To end the future is to end the call. */
    public CompletableFuture<byte[]> bytesAsync() {
        return AsyncCall.start(this::bytes);
    }

    /**
     * Speaks, and saves the sound under a new name while it arrives.
     *
     * @param file gets the ending that the bytes call for, as in {@link Speech#save}
     * @return where the sound is
     * @throws java.io.UncheckedIOException if the folder does not exist, which is looked at before anything is sent; or
     *     if the file exists already, or cannot be written
     */
    public Path save(Path file) {
        MediaFiles.requireFree(file);
        try (Speech speech = send()) {
            return speech.save(file);
        }
    }

    /**
     * {@return where the sound is, when it is saved; see {@link #save}} To end the future is to end the call.
     *
     * @param file where to save it
     */
    public CompletableFuture<Path> saveAsync(Path file) {
        return AsyncCall.start(() -> save(file));
    }

    /** {@return the model, not the text} */
    @Override
    public String toString() {
        return "SpeakModelRef[" + id() + "]";
    }
}
