package dev.workersai.streaming;

import dev.workersai.Route;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.internal.ModelId;
import dev.workersai.model.ExtendedTextGenerationInput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model to send a chat to, and what is known of it. Immutable. */
final class ChatTarget {

    private static final long LEGACY_MAX_TOKENS = 256;
    private static final long EXTENDED_MAX_TOKENS = 2000;

    private final ModelId path;
    private final String id;
    private final @Nullable ChatModel<?, ?> model;
    private final InputFields fields;
    private final Route route;

    private ChatTarget(String id, @Nullable ChatModel<?, ?> model, Route route) {
        this.path = ModelId.parse(id);
        this.id = id;
        this.model = model;
        this.fields = model == null ? InputFields.unknown() : InputFields.of(model.inputType());
        this.route = route;
    }

    static ChatTarget of(ChatModel<?, ?> model) {
        return new ChatTarget(Objects.requireNonNull(model, "model").id(), model, Route.NATIVE);
    }

    static ChatTarget of(String id) {
        Model<?, ?> known = Models.byId(Objects.requireNonNull(id, "modelId")).orElse(null);
        if (known != null && !(known instanceof ChatModel<?, ?>)) {
            throw new IllegalArgumentException(id + " is no chat model, its task is "
                    + known.card().task() + ": WorkersAi has another method for it.");
        }
        return new ChatTarget(id, (ChatModel<?, ?>) known, Route.NATIVE);
    }

    /** Returns the same model, to be reached by a route. */
    ChatTarget on(Route chosen) {
        return chosen == route ? this : new ChatTarget(id, model, chosen);
    }

    /** Returns whether it takes OpenAI's form, with its id in the body, whatever its own form is. */
    boolean isOnOpenAiRoute() {
        return route == Route.OPENAI;
    }

    String id() {
        return id;
    }

    ModelId path() {
        return path;
    }

    InputFields fields() {
        return fields;
    }

    /** Returns whether the catalog says that the model can do it. */
    boolean can(Capability capability) {
        return model != null && model.card().can(capability);
    }

    /** Returns whether the model has the field, or is not known well enough to say that it has not. */
    boolean mayHave(String field) {
        return !fields.isKnown() || fields.has(field);
    }

    /** Returns whether the model is known to take no LoRA adapters. */
    boolean refusesLora() {
        return model != null && fields.isKnown() && !can(Capability.LORA);
    }

    /** Refuses to go on if the model is known to call no tools: it would answer them with an error. */
    void requireTools() {
        if (model != null && fields.isKnown() && !can(Capability.TOOLS)) {
            throw new IllegalArgumentException(id + " calls no tools; " + Alternatives.thatCan(Capability.TOOLS) + ".");
        }
    }

    /** Returns whether the model takes messages in OpenAI's form, which has room for earlier reasoning. */
    boolean takesChatCompletions() {
        return isOnOpenAiRoute() || fields.has("max_completion_tokens");
    }

    /**
     * Returns whether the service does something about a choice of tools, as far as that is known. The two models that
     * take three kinds of input do (cloudflare/ai #560), though their schema has no such field.
     */
    boolean takesToolChoice() {
        return !fields.isKnown() || fields.has("tool_choice") || (fields.has("messages") && fields.has("input"));
    }

    /** Returns whether the model takes back the ids of tool calls only if they are nine letters and digits. */
    boolean takesShortCallIds() {
        return id.startsWith("@cf/meta/llama-4-scout") || id.startsWith("@cf/meta/llama-3.2");
    }

    /** Returns whether the model takes back the arguments of tool calls only as objects, as was seen on one. */
    boolean takesObjectArguments() {
        return id.startsWith("@cf/deepseek-ai/deepseek-v4-pro");
    }

    /**
     * Returns where the service cuts an answer whose request sets no limit; null where that is unknown, or the answer
     * says so itself.
     *
     * @see <a href="https://developers.cloudflare.com/workers-ai/models/">the schemas of the models, max_tokens</a>
     */
    @Nullable
    Long defaultMaxTokens() {
        if (model == null || !fields.has("max_tokens") || takesChatCompletions()) {
            return null;
        }
        return model.inputType() == ExtendedTextGenerationInput.class ? EXTENDED_MAX_TOKENS : LEGACY_MAX_TOKENS;
    }
}
