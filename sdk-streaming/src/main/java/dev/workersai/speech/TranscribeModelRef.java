package dev.workersai.speech;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.TranscribeModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import dev.workersai.model.Nova3Options;
import dev.workersai.wire.BinaryBody;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One model that writes recordings down.
 *
 * <pre>{@code
 * Transcript call = ai.transcribe(Models.Transcribe.WHISPER_LARGE_V3_TURBO).language("en").audio(Path.of("call.mp3"));
 * Files.writeString(Path.of("call.srt"), call.toSrt());
 * }</pre>
 *
 * <p>The recording goes out in the form that the model takes: as bytes, in base64 or as numbers. Which kinds of file the
 * whisper models take is not published: they get what they are given.
 *
 * <p>Immutable: each method returns a new value or sends. Options are checked at once against the fields and bounds of
 * the model: one that does not fit is refused with an {@link IllegalArgumentException}, and {@link #extra} sends it all
 * the same.
 *
 * <p>Calls throw what all calls throw; see {@link WorkersAiClient}. Of a recording that is cut, the first part that
 * fails ends the rest, and its exception is thrown.
 */
public final class TranscribeModelRef {

    private static final int PARALLELISM = 4;

    private final WorkersAiClient client;
    private final ModelSettings settings;
    private final AudioInput form;
    private final @Nullable Cutter cutter;
    private final int parallelism;

    private TranscribeModelRef(
            WorkersAiClient client, ModelSettings settings, AudioInput form, @Nullable Cutter cutter, int parallelism) {
        this.client = client;
        this.settings = settings;
        this.form = form;
        this.cutter = cutter;
        this.parallelism = parallelism;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static TranscribeModelRef of(WorkersAiClient client, TranscribeModel<?, ?> model) {
        Class<?> input = model.inputType() == BinaryBody.class ? Nova3Options.class : (Class<?>) model.inputType();
        ModelSettings settings = ModelSettings.of(model.id(), input, Map.of("audio", new byte[] {0}));
        return new TranscribeModelRef(client, settings, AudioInput.of(input), null, PARALLELISM);
    }

    /**
     * {@return a model by its id} One that the catalog does not know gets the recording in base64, and all options
     * unchecked.
     *
     * @param client what the calls go through; stays the caller's to close
     * @param modelId such as {@code @cf/author/name}
     * @throws IllegalArgumentException if the id has not the form of one, or is that of a model for another task
     */
    public static TranscribeModelRef of(WorkersAiClient client, String modelId) {
        Model<?, ?> known =
                Models.byId(Objects.requireNonNull(modelId, "modelId")).orElse(null);
        if (known instanceof TranscribeModel<?, ?> model) {
            return of(client, model);
        }
        if (known != null) {
            throw new IllegalArgumentException(modelId + " writes no recordings down; its task is "
                    + known.card().task() + ".");
        }
        return new TranscribeModelRef(client, ModelSettings.ofUnknown(modelId), AudioInput.BASE64, null, PARALLELISM);
    }

    private TranscribeModelRef with(ModelSettings changed) {
        return new TranscribeModelRef(client, changed, form, cutter, parallelism);
    }

    private TranscribeModelRef with(Cutter changed) {
        return new TranscribeModelRef(client, settings, form, changed, parallelism);
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
    public TranscribeModelRef options(CallOptions options) {
        return new TranscribeModelRef(client.with(options), settings, form, cutter, parallelism);
    }

    /**
     * {@return the model told the language of the recording, such as {@code en} or {@code pt-BR}} Set it for anything but
     * English, which whisper-large-v3-turbo may take for granted.
     *
     * @param language as the model calls it
     */
    public TranscribeModelRef language(String language) {
        return with(settings.with("language", language));
    }

    /** {@return the model that writes down in English what is said in another language} */
    public TranscribeModelRef translating() {
        return with(settings.with("task", "translate"));
    }

    /**
     * {@return the model told words to expect: names, terms, the style to write in}
     *
     * @param text in any words
     */
    public TranscribeModelRef initialPrompt(String text) {
        return with(settings.with("initial_prompt", text));
    }

    /**
     * {@return the model told words to listen for}
     *
     * @param terms at least one
     */
    public TranscribeModelRef keyterms(String... terms) {
        return with(settings.with("keyterm", List.of(terms)));
    }

    /**
     * {@return the model that tells speakers apart, or not; see {@link SpokenWord#speaker}}
     *
     * @param diarize whether to
     */
    public TranscribeModelRef diarize(boolean diarize) {
        return with(settings.with("diarize", diarize));
    }

    /**
     * {@return the model that writes punctuation and capital letters, or not}
     *
     * @param punctuate whether to
     */
    public TranscribeModelRef punctuate(boolean punctuate) {
        return with(settings.with("punctuate", punctuate));
    }

    /**
     * {@return the model told how the samples of the recording are encoded, such as {@code linear16}}
     *
     * @param encoding as the model calls it
     */
    public TranscribeModelRef encoding(String encoding) {
        return with(settings.with("encoding", encoding));
    }

    /**
     * {@return the model told how many samples a second the recording has; for bare samples}
     *
     * @param hertz samples per second
     */
    public TranscribeModelRef sampleRate(int hertz) {
        return with(settings.with("sample_rate", hertz));
    }

    /**
     * {@return the model with another of its options} It is checked as all are.
     *
     * @param name as on the wire, such as {@code beam_size} or {@code smart_format}
     * @param value a text, a number, true or false, or a list of them
     */
    public TranscribeModelRef option(String name, Object value) {
        return with(settings.with(name, value));
    }

    /**
     * {@return the model with all options that are set here}
     *
     * @param options for {@code Models.Transcribe.NOVA_3}
     */
    public TranscribeModelRef options(Nova3Options options) {
        return with(settings.withAll(options));
    }

    /**
     * {@return the model with an option that is not checked, and goes before what any method has set}
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public TranscribeModelRef extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return the model that is given recordings in parts of a length} For those too long for one call. A word that is
     * just being said may be lost, or written twice in two halves; {@link #cutAtSilence} avoids that.
     *
     * @param length at least a second; recordings have to be WAV files with plain samples (PCM)
     */
    public TranscribeModelRef cutEvery(Duration length) {
        return with(new Cutter(length, false));
    }

    /**
     * {@return the model that is given recordings in parts that end where nothing is said}
     *
     * @param about the length of a part, at least a second; each ends at the quietest place within a quarter of it.
     *     Recordings have to be WAV files with plain samples (PCM)
     */
    public TranscribeModelRef cutAtSilence(Duration about) {
        return with(new Cutter(about, true));
    }

    /**
     * {@return the model that is given so many parts of a recording at a time; 4 if this is not set}
     *
     * @param calls at least 1
     */
    public TranscribeModelRef parallelism(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("parallelism has to be at least 1, but is " + calls + ".");
        }
        return new TranscribeModelRef(client, settings, form, cutter, calls);
    }

    /**
     * {@return the recording in words; waits for all of it}
     *
     * @param recording its bytes tell what it is
     * @throws IllegalArgumentException if it is no recording, or one that cannot be cut and is to be
     */
    public Transcript audio(Media recording) {
        Media audio = Recordings.checked(recording);
        SpeechCalls calls = new SpeechCalls(client, id());
        if (cutter == null) {
            return transcribe(calls, audio);
        }
        List<Cutter.Part> parts = cutter.cut(WavRecording.of(audio.bytes(), audio.mediaType()));
        if (parts.size() == 1) {
            return transcribe(calls, audio);
        }
        List<Transcript> transcripts = Parallel.map(id(), parallelism, parts, part -> transcribe(calls, part.media()));
        return Joined.of(parts, transcripts);
    }

    /**
     * {@return the recording of a file in words; see {@link #audio(Media)}}
     *
     * @param recording its bytes tell what it is
     */
    public Transcript audio(Path recording) {
        return audio(Media.of(recording));
    }

    /**
     * {@return a recording in words; see {@link #audio(Media)}}
     *
     * @param recording its bytes tell what it is
     */
    public Transcript audio(byte[] recording) {
        return audio(Media.of(recording));
    }

    /**
     * {@return a recording in words, which is read to its end and not closed; see {@link #audio(Media)}}
     *
     * @param recording its bytes tell what it is
     */
    public Transcript audio(InputStream recording) {
        return audio(Media.of(recording));
    }

    /**
     * {@return the recording in words, when they have come; see {@link #audio(Media)}} To end the future is to end all
     * calls.
     *
     * @param recording its bytes tell what it is
     */
    public CompletableFuture<Transcript> audioAsync(Media recording) {
        return AsyncCall.start(() -> audio(recording));
    }

    private Transcript transcribe(SpeechCalls calls, Media audio) {
        return TranscriptReader.read(id(), form.send(calls, settings, audio));
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "TranscribeModelRef[" + id() + "]";
    }
}
