package dev.workersai.image;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ImageModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.MediaFiles;
import dev.workersai.internal.ModelSettings;
import dev.workersai.media.Media;
import dev.workersai.wire.FormBody;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A picture to be painted by one model.
 *
 * <pre>{@code
 * Path fox = ai.image(Models.Image.FLUX_2_KLEIN_9B).prompt("a fox in snow").size(1024, 768).save(Path.of("fox"));
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. What is not set is not sent; the model's own default holds then. Settings are checked at once against the
 * fields and bounds of the model in the catalog: one that does not fit is refused with an
 * {@link IllegalArgumentException}, and {@link #extra} sends it all the same. Pictures go out in the form that the model
 * takes, and the answer is the same {@link Image} whether it came as JSON or as bytes.
 *
 * <p>Calls throw what all calls throw; see {@link WorkersAiClient}. The typed call is
 * {@code ai.client().run(model, input)}.
 */
public final class ImageModelRef {

    private static final int REFERENCES = 4;
    private static final int REFERENCE_LIMIT = 512;
    private static final String REFERENCE = "input_image_";
    private static final Map<String, ?> EXAMPLE = Map.of("prompt", "?");

    private final WorkersAiClient client;
    private final ModelSettings settings;
    private final boolean form;

    private ImageModelRef(WorkersAiClient client, ModelSettings settings, boolean form) {
        this.client = client;
        this.settings = settings;
        this.form = form;
    }

    /**
     * {@return a picture by a model of the catalog}
     *
     * @param client what the calls go through; stays the caller's to close
     * @param model of the catalog
     */
    public static ImageModelRef of(WorkersAiClient client, ImageModel<?, ?> model) {
        Class<?> input = (Class<?>) model.inputType();
        return new ImageModelRef(
                client, ModelSettings.of(model.id(), input, EXAMPLE), input.isAnnotationPresent(FormBody.class));
    }

    /**
     * {@return a picture by a model by its id} To one that the catalog does not know everything goes out as JSON,
     * unchecked.
     *
     * @param client what the calls go through; stays the caller's to close
     * @param modelId such as {@code @cf/author/name}
     * @throws IllegalArgumentException if the id has not the form of one, or is that of a model for another task
     */
    public static ImageModelRef of(WorkersAiClient client, String modelId) {
        Model<?, ?> known =
                Models.byId(Objects.requireNonNull(modelId, "modelId")).orElse(null);
        if (known instanceof ImageModel<?, ?> model) {
            return of(client, model);
        }
        if (known != null) {
            throw new IllegalArgumentException(
                    modelId + " paints no pictures, its task is " + known.card().task() + ".");
        }
        return new ImageModelRef(client, ModelSettings.ofUnknown(modelId), false);
    }

    private ImageModelRef with(ModelSettings changed) {
        return new ImageModelRef(client, changed, form);
    }

    /** {@return the id of the model} */
    public String id() {
        return settings.model();
    }

    /**
     * {@return a picture whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public ImageModelRef options(CallOptions options) {
        return new ImageModelRef(client.with(options), settings, form);
    }

    /**
     * {@return a picture of what these words describe; required}
     *
     * @param text in any words
     */
    public ImageModelRef prompt(String text) {
        return with(settings.with("prompt", text));
    }

    /**
     * {@return a picture without what these words describe}
     *
     * @param text in any words
     */
    public ImageModelRef negativePrompt(String text) {
        return with(settings.with("negative_prompt", text));
    }

    /**
     * {@return a picture of a size}
     *
     * @param width in pixels
     * @param height in pixels
     */
    public ImageModelRef size(int width, int height) {
        return with(settings.with("width", width).with("height", height));
    }

    /**
     * {@return a picture painted in so many steps; more take longer, cost more and may look better}
     *
     * @param steps at least 1
     */
    public ImageModelRef steps(int steps) {
        return with(settings.withFirstOf(List.of("num_steps", "steps"), steps));
    }

    /**
     * {@return a picture that comes out the same, or nearly so, for the same seed and settings}
     *
     * @param seed any number that the model takes
     */
    public ImageModelRef seed(long seed) {
        return with(settings.with("seed", seed));
    }

    /**
     * {@return a picture that follows the prompt as closely as this says; higher is closer}
     *
     * @param guidance as the model measures it
     */
    public ImageModelRef guidance(double guidance) {
        return with(settings.with("guidance", guidance));
    }

    /**
     * {@return a picture that moves away from the one to start from as far as this says, from 0 to 1}
     *
     * @param strength from 0 to 1
     */
    public ImageModelRef strength(double strength) {
        return with(settings.with("strength", strength));
    }

    /**
     * {@return a picture that starts from another one; where a model takes reference images instead, its only one}
     *
     * @param image its bytes
     */
    public ImageModelRef image(Media image) {
        if (!settings.takes("image_b64") && settings.takes(REFERENCE + 0)) {
            return references(image);
        }
        return with(settings.with("image_b64", Pictures.bytes(image)));
    }

    /**
     * {@return a picture of which only the area is painted anew that a mask marks}
     *
     * @param mask of the size of {@link #image}; white is painted, black stays
     */
    public ImageModelRef mask(Media mask) {
        return with(settings.with("mask", Pictures.bytes(mask)));
    }

    /**
     * {@return a picture that takes after others, instead of any given before}
     *
     * @param images at most 4, each below 512 by 512 pixels as far as its size can be told
     */
    public ImageModelRef references(Media... images) {
        if (images.length > REFERENCES) {
            throw new IllegalArgumentException(
                    id() + " takes at most " + REFERENCES + " reference images, but was given " + images.length + ".");
        }
        ModelSettings changed = settings;
        for (int i = 0; i < REFERENCES; i++) {
            changed = i < images.length
                    ? changed.with(REFERENCE + i, Pictures.below(REFERENCE_LIMIT, images[i]))
                    : changed.without(REFERENCE + i);
        }
        return with(changed);
    }

    /**
     * {@return a picture with a field that has no method here} It is not checked, and goes before what any method has
     * set.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write, or bytes; null is sent as null
     */
    public ImageModelRef extra(String name, @Nullable Object value) {
        return with(settings.extra(name, value));
    }

    /**
     * {@return the picture; waits for all of it}
     *
     * @throws IllegalStateException if there is no prompt, or the client is closed
     */
    public Image paint() {
        if (!settings.has("prompt")) {
            throw new IllegalStateException(id() + ": prompt(…) is missing.");
        }
        return new ImageCalls(client, id()).paint(settings.input(), form);
    }

    /** {@return the picture, when it has come} To end the future is to end the call. */
    public CompletableFuture<Image> paintAsync() {
        return AsyncCall.start(this::paint);
    }

    /**
     * Paints the picture, and saves it under a new name.
     *
     * @param file gets the ending that the bytes call for, as in {@link Image#save}
     * @return where the picture is
     * @throws java.io.UncheckedIOException if the folder does not exist, which is looked at before anything is sent; or
     *     if the file exists already, or cannot be written
     */
    public Path save(Path file) {
        MediaFiles.requireFree(file);
        return paint().save(file);
    }

    /**
     * {@return where the picture is, when it is saved; see {@link #save}} To end the future is to end the call.
     *
     * @param file where to save it
     */
    public CompletableFuture<Path> saveAsync(Path file) {
        return AsyncCall.start(() -> save(file));
    }

    /** {@return the model, not the prompt} */
    @Override
    public String toString() {
        return "ImageModelRef[" + id() + "]";
    }
}
