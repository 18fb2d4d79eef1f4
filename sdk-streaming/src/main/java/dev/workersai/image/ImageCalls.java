package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.internal.EmptyAnswers;
import dev.workersai.internal.ModelId;
import dev.workersai.media.Media;
import dev.workersai.wire.BinaryBody;

/** Sends to one model. Immutable. */
final class ImageCalls {

    private final WorkersAiClient client;
    private final String model;
    private final ModelId id;

    ImageCalls(WorkersAiClient client, String model) {
        this.client = client;
        this.model = model;
        this.id = ModelId.parse(model);
    }

    ImageCalls with(CallOptions options) {
        return new ImageCalls(client.with(options), model);
    }

    /**
     * Returns the picture.
     *
     * @param form whether the model takes a form, and nothing else
     */
    Image paint(Object input, boolean form) {
        ImageApi api = client.api(ImageApi.class);
        byte[] bytes = (form
                        ? api.paintForm(id.namespace(), id.author(), id.name(), input)
                        : api.paint(id.namespace(), id.author(), id.name(), input))
                .image();
        if (bytes == null || bytes.length == 0) {
            throw EmptyAnswers.of(model, "no image");
        }
        return Image.of(bytes);
    }

    JsonNode look(Object input) {
        return client.api(ImageApi.class).look(id.namespace(), id.author(), id.name(), input);
    }

    /** Sends the picture as it is, which takes a quarter of the bytes that a list of numbers takes. */
    JsonNode look(Media image) {
        BinaryBody body = BinaryBody.of(Pictures.bytes(image), image.mediaType());
        return client.api(ImageApi.class).lookAtBytes(id.namespace(), id.author(), id.name(), body);
    }
}
