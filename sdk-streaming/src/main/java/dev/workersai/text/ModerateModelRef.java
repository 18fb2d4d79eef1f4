package dev.workersai.text;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ModerateModel;
import dev.workersai.internal.AsyncCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Judges whether a conversation is harmless.
 *
 * <pre>{@code
 * Verdict verdict = ai.moderate(Models.Moderate.LLAMA_GUARD_3_8B).user(question).assistant(answer).judge();
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. Null is refused everywhere, save as the value of an extra.
 *
 * <p>Calls throw {@link dev.workersai.error.ApiException} if the service refuses,
 * {@link dev.workersai.error.TransportException} if no complete answer arrives,
 * {@link dev.workersai.error.ProtocolException} if the answer is no verdict, which is never taken for safe, and
 * {@link IllegalArgumentException} if a field is missing or out of bounds.
 */
public final class ModerateModelRef extends TaskRef<ModerateModelRef> {

    private static final String MESSAGES = "messages";

    private ModerateModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Moderate.LLAMA_GUARD_3_8B}
     */
    public static ModerateModelRef of(WorkersAiClient client, ModerateModel<?, ?> model) {
        return new ModerateModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; of one that the catalog does not know nothing is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static ModerateModelRef of(WorkersAiClient client, String modelId) {
        return new ModerateModelRef(TaskCall.to(client, modelId, ModerateModel.class));
    }

    @Override
    ModerateModelRef with(TaskCall changed) {
        return new ModerateModelRef(changed);
    }

    /**
     * {@return a ref with one more message of the user to judge}
     *
     * @param text what the user said
     */
    public ModerateModelRef user(String text) {
        return message("user", text);
    }

    /**
     * {@return a ref with one more answer of a model to judge}
     *
     * @param text what the model said
     */
    public ModerateModelRef assistant(String text) {
        return message("assistant", text);
    }

    private ModerateModelRef message(String role, String text) {
        Map<String, String> message = Map.of("role", role, "content", Objects.requireNonNull(text, "text"));
        return with(call().plus(MESSAGES, List.of(message)));
    }

    /** {@return a ref that asks for the verdict as an object instead of text; either is read} */
    public ModerateModelRef asObject() {
        return with(call().with("response_format", Map.of("type", "json_object")));
    }

    /**
     * {@return the verdict on the messages; waits for it}
     *
     * @throws IllegalStateException if there is no message
     */
    public Verdict judge() {
        requireMessage();
        return VerdictReader.read(call().send());
    }

    /** {@return the verdict, when it has come} Cancelling the future ends the call. */
    public CompletableFuture<Verdict> judgeAsync() {
        requireMessage();
        return AsyncCall.start(this::judge);
    }

    private void requireMessage() {
        if (call().get(MESSAGES) == null) {
            throw new IllegalStateException("There is no message to judge: call user(…) or assistant(…) first.");
        }
    }
}
