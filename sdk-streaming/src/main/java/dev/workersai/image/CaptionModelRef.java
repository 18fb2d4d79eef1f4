package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.CaptionModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One model that looks at pictures.
 *
 * <pre>{@code
 * String says = ai.caption(Models.Caption.LLAVA_1_5_7B_HF).image(Path.of("cat.png")).text();
 * String black = ai.caption(Models.Caption.MOONDREAM3_1_9B_A2B).ask(Media.of(file), "Is the cat black?").text();
 * }</pre>
 *
 * <p>Immutable: each method returns a new value or sends. Settings are checked at once against the fields and bounds of
 * the model: one that does not fit is refused with an {@link IllegalArgumentException}, and {@link #extra} sends it all
 * the same. Pictures are given as their bytes; {@code MOONDREAM3_1_9B_A2B} takes an {@code https} address as well.
 *
 * <p>Calls throw what all calls throw; see {@link WorkersAiClient}.
 */
public final class CaptionModelRef {

    private static final String FINDER = "only models such as Models.Caption.MOONDREAM3_1_9B_A2B find things.";

    private final ImageCalls calls;
    private final ModelSettings settings;
    private final boolean skilled;

    private CaptionModelRef(ImageCalls calls, ModelSettings settings, boolean skilled) {
        this.calls = calls;
        this.settings = settings;
        this.skilled = skilled;
    }

    /**
     * {@return a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static CaptionModelRef of(WorkersAiClient client, CaptionModel<?, ?> model) {
        ModelSettings settings =
                ModelSettings.of(model.id(), (Class<?>) model.inputType(), Map.of("image", new byte[] {0}));
        return new CaptionModelRef(new ImageCalls(client, model.id()), settings, settings.takes("task"));
    }

    private CaptionModelRef with(ModelSettings changed) {
        return new CaptionModelRef(calls, changed, skilled);
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
    public CaptionModelRef options(CallOptions options) {
        return new CaptionModelRef(calls.with(options), settings, skilled);
    }

    /**
     * {@return the model with this randomness: 0 for none}
     *
     * @param temperature from 0; higher is freer
     */
    public CaptionModelRef temperature(double temperature) {
        return with(settings.with("temperature", temperature));
    }

    /**
     * {@return the model with answers of at most so many tokens}
     *
     * @param tokens at least 1
     */
    public CaptionModelRef maxTokens(int tokens) {
        return with(settings.with("max_tokens", tokens));
    }

    /**
     * {@return the model with captions of a length, such as {@code short}, {@code normal} or {@code long}}
     *
     * @param length as the model calls it
     */
    public CaptionModelRef captionLength(String length) {
        return with(settings.with("caption_length", length));
    }

    /**
     * {@return the model with a field that has no method here} It is not checked, and goes before what any method has
     * set.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public CaptionModelRef extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return what is to be seen in a picture}
     *
     * @param image its bytes tell what it is
     */
    public Caption image(Media image) {
        return caption(task("caption", image));
    }

    /**
     * {@return what is to be seen in the picture of a file}
     *
     * @param image its bytes tell what it is
     */
    public Caption image(Path image) {
        return image(Media.of(image));
    }

    /**
     * {@return what is to be seen in a picture, when it has come} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     */
    public CompletableFuture<Caption> imageAsync(Media image) {
        return AsyncCall.start(() -> image(image));
    }

    /**
     * {@return the answer to a question about a picture}
     *
     * @param image its bytes tell what it is
     * @param question in any words
     */
    public Caption ask(Media image, String question) {
        return caption(task("query", image).with(skilled ? "question" : "prompt", question));
    }

    /**
     * {@return the answer to a question, when it has come} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     * @param question in any words
     */
    public CompletableFuture<Caption> askAsync(Media image, String question) {
        return AsyncCall.start(() -> ask(image, question));
    }

    /**
     * {@return where the things are that these words name; empty if there are none}
     *
     * @param image its bytes tell what it is
     * @param target what to look for, such as {@code cat}
     * @throws IllegalArgumentException if the model finds nothing
     */
    public List<ImagePoint> point(Media image, String target) {
        List<ImagePoint> points = new ArrayList<>();
        for (JsonNode found : find("point", image, target).path("points")) {
            points.add(
                    new ImagePoint(found.path("x").asDouble(), found.path("y").asDouble()));
        }
        return List.copyOf(points);
    }

    /**
     * {@return where things are, when it has come; see {@link #point}} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     * @param target what to look for, such as {@code cat}
     */
    public CompletableFuture<List<ImagePoint>> pointAsync(Media image, String target) {
        return AsyncCall.start(() -> point(image, target));
    }

    /**
     * {@return the boxes around the things that these words name, as shares of width and height from 0 to 1; empty if
     * there are none}
     *
     * @param image its bytes tell what it is
     * @param target what to look for, such as {@code cat}
     * @throws IllegalArgumentException if the model finds nothing
     */
    public List<ImageBox> detect(Media image, String target) {
        List<ImageBox> boxes = new ArrayList<>();
        for (JsonNode found : find("detect", image, target).path("objects")) {
            boxes.add(new ImageBox(
                    found.path("x_min").asDouble(),
                    found.path("y_min").asDouble(),
                    found.path("x_max").asDouble(),
                    found.path("y_max").asDouble()));
        }
        return List.copyOf(boxes);
    }

    /**
     * {@return the boxes around things, when they have come; see {@link #detect}} To end the future is to end the call.
     *
     * @param image its bytes tell what it is
     * @param target what to look for, such as {@code cat}
     */
    public CompletableFuture<List<ImageBox>> detectAsync(Media image, String target) {
        return AsyncCall.start(() -> detect(image, target));
    }

    private JsonNode find(String task, Media image, String target) {
        if (!skilled) {
            throw new IllegalArgumentException(id() + " describes, and finds nothing; " + FINDER);
        }
        return calls.look(task(task, image).with("target", target).input());
    }

    private Caption caption(ModelSettings request) {
        return Caption.of(id(), calls.look(request.input()));
    }

    /** A model of many skills wants the name of one, and the picture as an address or a data URI. */
    private ModelSettings task(String task, Media image) {
        if (!skilled) {
            return settings.with("image", Pictures.bytes(image));
        }
        String source = image.address().isPresent() ? image.address().get().toString() : dataUri(image);
        return settings.with("task", task).with("image", source);
    }

    private static String dataUri(Media image) {
        Pictures.bytes(image);
        return image.toDataUri();
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "CaptionModelRef[" + id() + "]";
    }
}
