package dev.workersai.text;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.DecideModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.media.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Answers typed questions about a state.
 *
 * <pre>{@code
 * Decisions decisions = ai.decide(Models.Decide.CLEF_FLASH)
 *         .state(Map.of("order", "A-17", "mail", "Where is my parcel?"))
 *         .yesNo("angry", "Is the customer angry?")
 *         .choice("team", "Who should answer?", "shipping", "billing")
 *         .decide();
 * boolean angry = decisions.yesNo("angry").isYes();
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. Null is refused everywhere, save as the value of an extra. A question of the same id replaces the earlier.
 *
 * <p>Calls throw {@link dev.workersai.error.ApiException} if the service refuses,
 * {@link dev.workersai.error.TransportException} if no complete answer arrives,
 * {@link dev.workersai.error.ProtocolException} if the answer cannot be read, and {@link IllegalArgumentException} if a
 * field is missing or out of bounds.
 */
public final class DecideModelRef extends TaskRef<DecideModelRef> {

    private DecideModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Decide.CLEF}
     */
    public static DecideModelRef of(WorkersAiClient client, DecideModel<?, ?> model) {
        return new DecideModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; of one that the catalog does not know nothing is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static DecideModelRef of(WorkersAiClient client, String modelId) {
        return new DecideModelRef(TaskCall.to(client, modelId, DecideModel.class));
    }

    @Override
    DecideModelRef with(TaskCall changed) {
        return new DecideModelRef(changed);
    }

    /**
     * {@return a ref with what to decide about}
     *
     * @param state a text, or anything that Jackson can write
     */
    public DecideModelRef state(Object state) {
        return with(call().with("state", Objects.requireNonNull(state, "state")));
    }

    /**
     * {@return a ref with one more question, to be answered by a number from 0 for no to 1 for yes}
     *
     * @param id up to 100 letters, digits, {@code _}, {@code .} and {@code -}
     * @param instructions what to decide: a text, or anything that Jackson can write
     */
    public DecideModelRef yesNo(String id, Object instructions) {
        return with(DecideQuestions.with(call(), id, "noul", instructions, null));
    }

    /**
     * {@return a ref with one more question, to be answered by a number from 0 for no to 1 for yes}
     *
     * @param id up to 100 letters, digits, {@code _}, {@code .} and {@code -}
     * @param instructions what to decide: a text, or anything that Jackson can write
     * @param yes what counts as yes
     * @param no what counts as no
     */
    public DecideModelRef yesNo(String id, Object instructions, Object yes, Object no) {
        Map<String, Object> criteria = new LinkedHashMap<>();
        criteria.put("true", Objects.requireNonNull(yes, "yes"));
        criteria.put("false", Objects.requireNonNull(no, "no"));
        return with(DecideQuestions.with(call(), id, "noul", instructions, criteria));
    }

    /**
     * {@return a ref with one more question, to be answered by one of some options that speak for themselves}
     *
     * @param id up to 100 letters, digits, {@code _}, {@code .} and {@code -}
     * @param instructions what to decide: a text, or anything that Jackson can write
     * @param options 2 to 255
     */
    public DecideModelRef choice(String id, Object instructions, String... options) {
        Map<String, Object> described = new LinkedHashMap<>();
        for (String option : options) {
            described.put(option, option);
        }
        return choice(id, instructions, described);
    }

    /**
     * {@return a ref with one more question, to be answered by one of some options}
     *
     * @param id up to 100 letters, digits, {@code _}, {@code .} and {@code -}
     * @param instructions what to decide: a text, or anything that Jackson can write
     * @param options 2 to 255 by name, each with what it stands for
     */
    public DecideModelRef choice(String id, Object instructions, Map<String, ?> options) {
        return with(DecideQuestions.with(
                call(), id, "choice", instructions, DecideQuestions.sized("options", options, options.size(), 2, 255)));
    }

    /**
     * {@return a ref with one more question, to be answered by a place on a scale}
     *
     * @param id up to 100 letters, digits, {@code _}, {@code .} and {@code -}
     * @param instructions what to decide: a text, or anything that Jackson can write
     * @param scale 2 to 10 steps, the lowest first, each with what it stands for
     */
    public DecideModelRef score(String id, Object instructions, List<?> scale) {
        return with(DecideQuestions.with(
                call(), id, "score", instructions, DecideQuestions.sized("steps", scale, scale.size(), 2, 10)));
    }

    /**
     * {@return a ref with pictures that belong to the state}
     *
     * @param images PNG, JPEG or WebP, up to 4 MiB each and 8 MiB together; at most 4 in all
     * @throws IllegalArgumentException if one is no such picture or too large
     */
    public DecideModelRef images(Media... images) {
        return with(DecideMedia.IMAGES.addTo(call(), images));
    }

    /**
     * {@return a ref with sound that belongs to the state}
     *
     * @param recordings up to 8 MiB and 300 seconds each; at most 4 in all
     * @throws IllegalArgumentException if the model hears nothing, or one is no sound or too large
     */
    public DecideModelRef audio(Media... recordings) {
        return with(DecideMedia.AUDIO.addTo(call(), recordings));
    }

    /**
     * {@return a ref with videos that belong to the state}
     *
     * @param videos up to 16 MiB and 60 seconds each; at most 2 in all
     * @throws IllegalArgumentException if the model sees no videos, or one is none or too large
     */
    public DecideModelRef videos(Media... videos) {
        return with(DecideMedia.VIDEOS.addTo(call(), videos));
    }

    /** {@return the answers; waits for them} */
    public Decisions decide() {
        // The service refuses a body whose model is not the last part of the path.
        return DecisionReader.read(call().with("model", call().modelName()).send());
    }

    /** {@return the answers, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<Decisions> decideAsync() {
        return AsyncCall.start(this::decide);
    }
}
