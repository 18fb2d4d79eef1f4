package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import dev.workersai.model.NemotronSpeechStreamingEn0_6bInput;
import dev.workersai.model.Nova3Options;
import dev.workersai.model.WhisperInput;
import dev.workersai.wire.BinaryBody;
import java.util.Map;

/** The forms in which models take a recording. */
enum AudioInput {

    /** The body is the recording, and options are in the query. */
    BYTES_WITH_QUERY {
        @Override
        JsonNode send(SpeechCalls calls, ModelSettings settings, Media audio) {
            return calls.listen(body(audio), settings.input());
        }
    },

    /** The body is the recording, or JSON with a list of numbers where there is more to say. */
    BYTES_OR_NUMBERS {
        @Override
        JsonNode send(SpeechCalls calls, ModelSettings settings, Media audio) {
            return settings.isEmpty() ? calls.listen(body(audio), Map.of()) : BASE64.send(calls, settings, audio);
        }
    },

    /** JSON, in which the recording is base64, or a list of numbers if the type writes it so. */
    BASE64 {
        @Override
        JsonNode send(SpeechCalls calls, ModelSettings settings, Media audio) {
            return calls.listen(settings.with("audio", audio.bytes()).input());
        }
    },

    /** The same, and the encoding is said beside it. */
    BASE64_WITH_ENCODING {
        @Override
        JsonNode send(SpeechCalls calls, ModelSettings settings, Media audio) {
            ModelSettings complete = settings.has("encoding")
                    ? settings
                    : settings.with("encoding", encoding(settings.model(), audio.mediaType()));
            return BASE64.send(calls, complete, audio);
        }
    };

    abstract JsonNode send(SpeechCalls calls, ModelSettings settings, Media audio);

    static AudioInput of(Class<?> inputType) {
        if (inputType == Nova3Options.class) {
            return BYTES_WITH_QUERY;
        }
        if (inputType == WhisperInput.class) {
            return BYTES_OR_NUMBERS;
        }
        return inputType == NemotronSpeechStreamingEn0_6bInput.class ? BASE64_WITH_ENCODING : BASE64;
    }

    private static BinaryBody body(Media audio) {
        return BinaryBody.of(audio.bytes(), audio.mediaType());
    }

    private static String encoding(String model, String mediaType) {
        return switch (mediaType) {
            case "audio/wav" -> "wav";
            case "audio/flac" -> "flac";
            case "audio/ogg" -> "ogg";
            default ->
                throw new IllegalArgumentException(model + " takes WAV, FLAC, Ogg or bare samples, but this is "
                        + mediaType + ": convert it, or say what it is by encoding(\"linear16\") and sampleRate(…).");
        };
    }
}
