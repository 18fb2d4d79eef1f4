package dev.workersai.streaming;

import dev.workersai.catalog.ChatModel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a {@link ChatModelRef} that says how the request is made up, and which models get it. */
abstract sealed class DeliverySettings extends MessageSettings permits ToolSettings {

    DeliverySettings() {}

    /**
     * {@return a chat in which the model thinks as much as this word says} It is sent in the form that the model takes.
     *
     * @param effort such as {@code low}, {@code high} or {@code none}; a model of the catalog refuses all but its own
     *     words, and the message names them
     */
    public ChatModelRef reasoning(String effort) {
        return with(request().withEffort(effort));
    }

    /**
     * {@return a chat that sends a field of the model which has no method here} It is not checked, and goes before what
     * any method has set; an object joins an object.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public ChatModelRef extra(String name, @Nullable Object value) {
        return with(request().withExtra(name, value));
    }

    /**
     * {@return a chat whose calls are routed to where earlier calls of the same session went, so that what both begin
     * with is taken from a cache, for less}
     *
     * @param id any text of printable ASCII, the same for all calls of one conversation
     */
    public ChatModelRef sessionAffinity(String id) {
        return with(request().withSession(id));
    }

    /**
     * {@return a chat that tries these models, in this order, when one is busy, retired, unknown, too slow or broken}
     * Anything else, such as a bad request, a wrong token or a spent allocation, is thrown at once, since it would hit
     * them all. {@link ChatResult#modelId()} says who answered.
     *
     * @param models each takes all settings of this chat
     */
    public ChatModelRef fallbackTo(ChatModel<?, ?>... models) {
        return with(
                request().withFallbacks(Stream.of(models).map(ChatTarget::of).toList()));
    }

    /**
     * {@return a chat that tries models by their ids} See {@link #fallbackTo(ChatModel[])}.
     *
     * @param modelIds each takes all settings of this chat
     */
    public ChatModelRef fallbackTo(String... modelIds) {
        return with(
                request().withFallbacks(Stream.of(modelIds).map(ChatTarget::of).toList()));
    }

    /**
     * {@return a chat that asks the model so often to repair an answer that does not fit; 1 if this is not set}
     *
     * @param repairs 0 for never
     */
    public ChatModelRef maxRepairs(int repairs) {
        return with(request().withMaxRepairs(repairs));
    }
}
