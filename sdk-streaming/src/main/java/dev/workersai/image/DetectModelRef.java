package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.DetectModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.media.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One model that finds things in pictures.
 *
 * <pre>{@code
 * List<Detection> things = ai.detect(Models.Detect.DETR_RESNET_50).image(Path.of("street.jpg"));
 * }</pre>
 *
 * <p>Immutable; safe for use from many threads. Calls throw what all calls throw; see {@link WorkersAiClient}.
 */
public final class DetectModelRef {

    private final ImageCalls calls;
    private final String id;

    private DetectModelRef(ImageCalls calls, String id) {
        this.calls = calls;
        this.id = id;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static DetectModelRef of(WorkersAiClient client, DetectModel<?, ?> model) {
        return new DetectModelRef(new ImageCalls(client, model.id()), model.id());
    }

    /** {@return the id of the model} */
    public String id() {
        return id;
    }

    /**
     * {@return the model whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public DetectModelRef options(CallOptions options) {
        return new DetectModelRef(calls.with(options), id);
    }

    /**
     * {@return the things in a picture, in the model's order, doubtful ones too: look at the score}
     *
     * @param image its bytes tell what it is
     * @throws IllegalArgumentException if it is no picture, or only its address is known
     */
    public List<Detection> image(Media image) {
        List<Detection> things = new ArrayList<>();
        for (JsonNode found : calls.look(image)) {
            JsonNode box = found.path("box");
            things.add(new Detection(
                    found.path("label").asText(),
                    found.path("score").asDouble(),
                    new ImageBox(
                            box.path("xmin").asDouble(),
                            box.path("ymin").asDouble(),
                            box.path("xmax").asDouble(),
                            box.path("ymax").asDouble())));
        }
        return List.copyOf(things);
    }

    /**
     * {@return the things in the picture of a file; see {@link #image(Media)}}
     *
     * @param image its bytes tell what it is
     */
    public List<Detection> image(Path image) {
        return image(Media.of(image));
    }

    /**
     * {@return the things in a picture, when they have come} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     */
    public CompletableFuture<List<Detection>> imageAsync(Media image) {
        return AsyncCall.start(() -> image(image));
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "DetectModelRef[" + id + "]";
    }
}
