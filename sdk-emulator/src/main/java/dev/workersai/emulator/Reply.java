package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text answer before it is put into a form.
 *
 * @param text what was said, already cut
 * @param reasoning thoughts, or an empty text
 * @param calls the tools to call before anything is said
 * @param json what was said as a tree, if JSON was asked for and nothing was cut
 */
record Reply(
        Run run,
        String text,
        String reasoning,
        List<ToolWish> calls,
        @Nullable JsonNode json,
        String finishReason,
        Usage usage) {

    /** Live answers carry the time; a fixed one keeps them equal. */
    static final long CREATED = 1_760_000_000L;

    static Reply to(Run run) {
        Conversation conversation = Conversation.of(run.input());
        int limit = ReplyLimits.tokens(run, conversation.promptTokens());
        List<ToolWish> calls = ToolWishes.of(run, conversation);
        if (!calls.isEmpty()) {
            return calling(run, conversation, calls);
        }
        Optional<JsonNode> json = JsonMode.answer(run.input(), conversation);
        String draft = json.map(Json::text).orElseGet(() -> ReplyText.to(conversation, run.model()));
        String stopped = ReplyLimits.stopped(draft, run.input().get("stop"));
        String text = Tokens.cut(stopped, limit);
        boolean whole = text.length() == stopped.length();
        String reasoning = Reasoning.wanted(run) ? ReplyText.thoughtsOn(conversation) : "";
        Usage usage = usage(run, conversation, text, reasoning);
        return new Reply(
                run, text, reasoning, List.of(), whole ? json.orElse(null) : null, whole ? "stop" : "length", usage);
    }

    private static Reply calling(Run run, Conversation conversation, List<ToolWish> calls) {
        String reasoning = Reasoning.wanted(run) ? ReplyText.thoughtsOn(conversation) : "";
        String written = calls.stream().map(ToolWish::argumentsText).collect(Collectors.joining());
        Usage usage = usage(run, conversation, written, reasoning);
        return new Reply(run, "", reasoning, calls, null, "tool_calls", usage);
    }

    private static Usage usage(Run run, Conversation conversation, String written, String reasoning) {
        int completion = Tokens.count(written) + Tokens.count(reasoning);
        return new Usage(
                conversation.promptTokens(),
                completion,
                Tokens.count(reasoning),
                Neurons.ofTokens(run.model().card(), conversation.promptTokens(), completion));
    }

    List<String> pieces() {
        return Tokens.pieces(text);
    }

    /** An id that belongs to this answer. */
    String id(String prefix) {
        return prefix + RequestIds.uuidOf(run.model().name() + text + usage.prompt());
    }

    /** How many alternatives were asked for. */
    int alternatives() {
        return Math.max(1, run.input().get("n").asInt(1));
    }
}
