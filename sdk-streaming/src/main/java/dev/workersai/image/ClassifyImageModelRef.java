package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ClassifyImageModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.media.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One model that says what pictures show.
 *
 * <pre>{@code
 * List<ImageLabel> labels = ai.classifyImage(Models.ClassifyImage.RESNET_50).image(Path.of("cat.png"));
 * }</pre>
 *
 * <p>Immutable; safe for use from many threads. Calls throw what all calls throw; see {@link WorkersAiClient}.
 */
public final class ClassifyImageModelRef {

    private final ImageCalls calls;
    private final String id;

    private ClassifyImageModelRef(ImageCalls calls, String id) {
        this.calls = calls;
        this.id = id;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static ClassifyImageModelRef of(WorkersAiClient client, ClassifyImageModel<?, ?> model) {
        return new ClassifyImageModelRef(new ImageCalls(client, model.id()), model.id());
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
    public ClassifyImageModelRef options(CallOptions options) {
        return new ClassifyImageModelRef(calls.with(options), id);
    }

    /**
     * {@return what a picture may show, in the model's order, the likeliest first}
     *
     * @param image its bytes tell what it is
     * @throws IllegalArgumentException if it is no picture, or only its address is known
     */
    public List<ImageLabel> image(Media image) {
        List<ImageLabel> labels = new ArrayList<>();
        for (JsonNode found : calls.look(image)) {
            labels.add(new ImageLabel(
                    found.path("label").asText(), found.path("score").asDouble()));
        }
        return List.copyOf(labels);
    }

    /**
     * {@return what the picture of a file may show; see {@link #image(Media)}}
     *
     * @param image its bytes tell what it is
     */
    public List<ImageLabel> image(Path image) {
        return image(Media.of(image));
    }

    /**
     * {@return what a picture may show, when it has come} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     */
    public CompletableFuture<List<ImageLabel>> imageAsync(Media image) {
        return AsyncCall.start(() -> image(image));
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "ClassifyImageModelRef[" + id + "]";
    }
}
