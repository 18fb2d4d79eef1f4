package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.internal.EmptyAnswers;
import dev.workersai.internal.ModelId;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import java.io.ByteArrayInputStream;

/** Sends to one model. Immutable. */
final class SpeechCalls {

    private final WorkersAiClient client;
    private final String model;
    private final ModelId id;

    SpeechCalls(WorkersAiClient client, String model) {
        this.client = client;
        this.model = model;
        this.id = ModelId.parse(model);
    }

    JsonNode listen(Object input) {
        return api().listen(id.namespace(), id.author(), id.name(), input);
    }

    JsonNode listen(BinaryBody audio, Object options) {
        return api().listenToBytes(id.namespace(), id.author(), id.name(), audio, options);
    }

    /** Returns the sound while it is made. */
    BinaryContent speak(Object input) {
        return api().speak(id.namespace(), id.author(), id.name(), input);
    }

    /** Returns the sound when all of it is made. */
    BinaryContent speakWhole(Object input) {
        byte[] audio =
                api().speakWhole(id.namespace(), id.author(), id.name(), input).audio();
        if (audio == null || audio.length == 0) {
            throw EmptyAnswers.of(model, "no sound");
        }
        return BinaryContent.of(new ByteArrayInputStream(audio), "application/octet-stream");
    }

    private SpeechApi api() {
        return client.api(SpeechApi.class);
    }
}
