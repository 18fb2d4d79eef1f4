package dev.workersai.streaming;

import dev.workersai.Route;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.internal.ModelId;
import dev.workersai.model.ExtendedTextGenerationInput;
import java.util.Objects;
import java.util.OptionalLong;
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
            throw new IllegalArgumentException(
                    id + " is no chat model, its task is " + known.card().task() + ".");
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

    /** Returns whether the model is known to take no LoRA adapters. */
    boolean refusesLora() {
        return model != null && fields.isKnown() && !model.card().can(Capability.LORA);
    }

    /** Refuses to go on if the model is known to call no tools: it would answer them with an error. */
    void requireTools() {
        if (model != null && fields.isKnown() && !model.card().can(Capability.TOOLS)) {
            throw new IllegalArgumentException(
                    id + " calls no tools; the cards in Models.Chat.all() say which models do (Capability.TOOLS).");
        }
    }

    /** Returns whether the model takes messages in OpenAI's form, which has room for earlier reasoning. */
    boolean takesChatCompletions() {
        return isOnOpenAiRoute() || fields.has("max_completion_tokens");
    }

    /**
     * Returns where the service cuts an answer whose request sets no limit; empty where that is unknown, or the answer
     * says so itself.
     *
     * @see <a href="https://developers.cloudflare.com/workers-ai/models/">the schemas of the models, max_tokens</a>
     */
    OptionalLong defaultMaxTokens() {
        if (model == null || !fields.has("max_tokens") || takesChatCompletions()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                model.inputType() == ExtendedTextGenerationInput.class ? EXTENDED_MAX_TOKENS : LEGACY_MAX_TOKENS);
    }
}
