package dev.workersai.streaming;

import dev.workersai.CallInfo;
import dev.workersai.error.CallFailure;
import dev.workersai.internal.CallFacts;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole answer, or what has arrived of one. Immutable. */
public final class ChatResult implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An answer that never came. */
    static final ChatResult EMPTY =
            new ChatResult("", "", List.of(), null, null, null, null, null, List.of(), null, null, null);

    private final String text;
    private final String reasoning;
    private final ToolCall[] toolCalls;
    private final @Nullable FinishReason finishReason;
    private final @Nullable Usage usage;
    private final @Nullable String modelId;
    private final @Nullable String rayId;
    private final @Nullable String rawJson;
    private final FallbackException.Attempt[] attempts;
    private final @Nullable Conversation conversation;
    private final @Nullable Usage totalUsage;
    private final @Nullable CallInfo call;

    @lombok.Builder(access = lombok.AccessLevel.PACKAGE)
    private ChatResult(
            String text,
            String reasoning,
            List<ToolCall> toolCalls,
            @Nullable FinishReason finishReason,
            @Nullable Usage usage,
            @Nullable String modelId,
            @Nullable String rayId,
            @Nullable String rawJson,
            @Nullable List<FallbackException.Attempt> attempts,
            @Nullable Conversation conversation,
            @Nullable Usage totalUsage,
            @Nullable CallInfo call) {
        this.text = text;
        this.reasoning = reasoning;
        this.toolCalls = toolCalls.toArray(new ToolCall[0]);
        this.finishReason = finishReason;
        this.usage = usage;
        this.modelId = modelId;
        this.rayId = rayId;
        this.rawJson = rawJson;
        this.attempts = attempts == null
                ? new FallbackException.Attempt[0]
                : attempts.toArray(new FallbackException.Attempt[0]);
        this.conversation = conversation;
        this.totalUsage = totalUsage;
        this.call = call;
    }

    /** Returns a builder with the parts of this answer. */
    Builder toBuilder() {
        return builder()
                .text(text)
                .reasoning(reasoning)
                .toolCalls(toolCalls())
                .finishReason(finishReason)
                .usage(usage)
                .modelId(modelId)
                .rayId(rayId)
                .rawJson(rawJson)
                .attempts(attempts())
                .conversation(conversation)
                .totalUsage(totalUsage)
                .call(call);
    }

    /** {@return the answer's text, empty if there is none} */
    public String text() {
        return text;
    }

    /** {@return what the model thought before it answered, empty if it did not say} */
    public String reasoning() {
        return reasoning;
    }

    /** {@return the tools the model wants called, in its order; an unmodifiable list, empty if there are none} */
    public List<ToolCall> toolCalls() {
        return List.of(toolCalls);
    }

    /** {@return why the model stopped; empty if it did not say, as some models never do} */
    public Optional<FinishReason> finishReason() {
        return Optional.ofNullable(finishReason);
    }

    /** {@return what the answer took; empty if the service did not say} */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }

    /** {@return what all answers took, those before the tools that were run included; empty if the service did not say} */
    public Optional<Usage> totalUsage() {
        return totalUsage == null ? usage() : Optional.of(totalUsage);
    }

    /** {@return the model that answered, by its own account: an alias gives the name of its target; empty if unsaid} */
    public Optional<String> modelId() {
        return Optional.ofNullable(modelId);
    }

    /** {@return the edge's id of the request, to quote to support; empty if it is not known here} */
    public Optional<String> rayId() {
        return Optional.ofNullable(rayId);
    }

    /** {@return the answer untouched, where it came in one piece; empty where it came as events} */
    public Optional<String> rawJson() {
        return Optional.ofNullable(rawJson);
    }

    /**
     * {@return the models that were tried before the one that answered, and why each did not; an unmodifiable list, empty
     * if the first one answered}
     */
    public List<FallbackException.Attempt> attempts() {
        return List.of(attempts);
    }

    /**
     * {@return all messages up to this answer, which is the last} The tools that were run on the way to it, and what
     * they gave, are in it. Of an answer that a typed method streamed, the messages before it are not known here.
     */
    public Conversation conversation() {
        return conversation == null ? Conversation.of(List.of(), List.of(Turn.of(this))) : conversation;
    }

    /** Returns whether nothing has arrived that a caller would miss. */
    boolean isEmpty() {
        return text.isEmpty() && reasoning.isEmpty() && toolCalls.length == 0;
    }

    /**
     * {@return the facts of the call that brought this answer: ids, attempts, time, what an AI Gateway did; empty where
     * the answer did not come from a client}
     */
    public Optional<CallInfo> call() {
        return Optional.ofNullable(call);
    }

    /** Returns what an exception about this answer says of its call, null if it did not come from a client. */
    @Nullable
    CallFailure failure() {
        return call == null ? null : CallFacts.of(call).build();
    }

    /**
     * {@return whether the model thought, and then neither said anything nor called a tool}. Reasoning models that run
     * out of tokens end so, with any finish reason.
     */
    public boolean isReasoningOnly() {
        return text.isBlank() && toolCalls.length == 0 && !reasoning.isEmpty();
    }

    /** {@return the lengths and counts, not the texts} */
    @Override
    public String toString() {
        return "ChatResult[text of " + text.length() + " characters"
                + (reasoning.isEmpty() ? "" : ", reasoning of " + reasoning.length())
                + (toolCalls.length == 0 ? "" : ", " + toolCalls())
                + (finishReason == null ? "" : ", finish reason " + finishReason)
                + (usage == null ? "" : ", " + usage)
                + (attempts.length == 0 ? "" : ", failed models before it " + attempts.length)
                + "]";
    }

    static final class Builder {}
}
