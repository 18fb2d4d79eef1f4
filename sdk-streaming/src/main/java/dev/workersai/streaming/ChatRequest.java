package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.catalog.Capability;
import dev.workersai.media.Media;
import dev.workersai.model.ImageDetail;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be sent, to which models; every setting holds for all of them. Immutable. */
final class ChatRequest {

    private static final Set<String> OWN = Set.of("messages", "prompt", "input", "stream");

    private final List<ChatTarget> targets;
    private final @Nullable String system;
    private final List<Turn> turns;
    private final Map<String, JsonNode> fields;
    private final Map<String, JsonNode> extras;
    private final Toolbox tools;
    private final int maxRepairs;
    private final @Nullable StructuredOutput<?> format;
    private final @Nullable String effort;
    private final @Nullable String session;
    private final ShownMedia shown;
    private final @Nullable Prompt prompt;
    private final boolean viaResponses;

    @lombok.Builder(toBuilder = true, access = lombok.AccessLevel.PRIVATE)
    private ChatRequest(
            List<ChatTarget> targets,
            @Nullable String system,
            List<Turn> turns,
            Map<String, JsonNode> fields,
            Map<String, JsonNode> extras,
            Toolbox tools,
            int maxRepairs,
            @Nullable StructuredOutput<?> format,
            @Nullable String effort,
            @Nullable String session,
            ShownMedia shown,
            @Nullable Prompt prompt,
            boolean viaResponses) {
        this.targets = targets;
        this.system = system;
        this.turns = turns;
        this.fields = fields;
        this.extras = extras;
        this.tools = tools;
        this.maxRepairs = maxRepairs;
        this.format = format;
        this.effort = effort;
        this.session = session;
        this.shown = shown;
        this.prompt = prompt;
        this.viaResponses = viaResponses;
    }

    static ChatRequest to(ChatTarget target) {
        return builder()
                .targets(List.of(target))
                .turns(List.of())
                .fields(Map.of())
                .extras(Map.of())
                .tools(Toolbox.EMPTY)
                .maxRepairs(1)
                .shown(ShownMedia.NONE)
                .build();
    }

    ChatRequest withFallbacks(List<ChatTarget> fallbacks) {
        for (ChatTarget target : fallbacks) {
            fields.forEach((name, value) -> check(target, name, value));
            if (!tools.isEmpty()) {
                tools.check(target);
            }
            if (effort != null) {
                ReasoningLevels.setting(target, effort);
            }
            shown.check(target);
            if (prompt != null) {
                prompt.check(target);
            }
            if (viaResponses) {
                requireResponses(target);
            }
        }
        return toBuilder().targets(joined(targets, fallbacks)).build();
    }

    ChatRequest withSystem(String text) {
        requireNoPrompt();
        return toBuilder().system(Objects.requireNonNull(text, "text")).build();
    }

    ChatRequest with(List<Turn> more) {
        requireNoPrompt();
        return toBuilder().turns(joined(turns, more)).build();
    }

    private void requireNoPrompt() {
        if (prompt != null) {
            throw new IllegalStateException("A prompt is all that is said; it goes together with no message.");
        }
    }

    ChatRequest with(String text, List<Media> more) {
        ChatRequest showing = with(shown.plus(more));
        return showing.with(List.of(MediaParts.turn(text, more, shown.detail())));
    }

    ChatRequest withDetail(ImageDetail detail) {
        return with(shown.with(Objects.requireNonNull(detail, "detail")));
    }

    private ChatRequest with(ShownMedia changed) {
        targets.forEach(changed::check);
        return toBuilder().shown(changed).build();
    }

    ChatRequest withPrompt(Prompt text) {
        if (!turns.isEmpty() || system != null) {
            throw new IllegalStateException("A prompt is all that is said; it goes together with no message.");
        }
        targets.forEach(text::check);
        return toBuilder().prompt(text).build();
    }

    ChatRequest throughResponses() {
        targets.forEach(ChatRequest::requireResponses);
        return toBuilder().viaResponses(true).build();
    }

    private static void requireResponses(ChatTarget target) {
        if (!target.mayHave("input")) {
            throw new IllegalArgumentException(
                    target.id() + " does not take the Responses form; " + Alternatives.withField("input") + ".");
        }
    }

    ChatRequest with(String field, Object value) {
        JsonNode tree = RequestJson.tree(Objects.requireNonNull(value, field));
        targets.forEach(target -> check(target, field, tree));
        return toBuilder().fields(joined(fields, field, tree)).build();
    }

    private static void check(ChatTarget target, String name, JsonNode value) {
        if (name.equals("lora") && target.refusesLora()) {
            throw new IllegalArgumentException(
                    target.id() + " does not take LoRA adapters; " + Alternatives.thatCan(Capability.LORA) + ".");
        }
        target.fields().check(target.id(), name, value);
    }

    ChatRequest withExtra(String name, @Nullable Object value) {
        if (OWN.contains(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException("extra cannot set " + name + ": the methods of this class do.");
        }
        return toBuilder().extras(joined(extras, name, RequestJson.tree(value))).build();
    }

    ChatRequest withEffort(String word) {
        Objects.requireNonNull(word, "effort");
        targets.forEach(target -> ReasoningLevels.setting(target, word));
        return toBuilder().effort(word).build();
    }

    ChatRequest withSession(String id) {
        if (id.isBlank() || !id.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("A session id has to be printable ASCII, and not blank.");
        }
        return toBuilder().session(id).build();
    }

    ChatRequest withTools(Toolbox changed) {
        targets.forEach(changed::check);
        return toBuilder().tools(changed).build();
    }

    ChatRequest withoutTools() {
        return toBuilder().tools(Toolbox.EMPTY).build();
    }

    Toolbox tools() {
        return tools;
    }

    ChatRequest withMaxRepairs(int repairs) {
        if (repairs < 0) {
            throw new IllegalArgumentException("maxRepairs cannot be negative, but is " + repairs + ".");
        }
        return toBuilder().maxRepairs(repairs).build();
    }

    int maxRepairs() {
        return maxRepairs;
    }

    ChatRequest withFormat(StructuredOutput<?> wanted) {
        targets.forEach(wanted::settingFor);
        return toBuilder().format(wanted).build();
    }

    List<Turn> turns() {
        return turns;
    }

    /** Returns the ids that tool calls have in the messages. */
    Set<String> callIds() {
        return turns.stream().flatMap(Turn::callIds).collect(Collectors.toUnmodifiableSet());
    }

    List<ChatTarget> targets() {
        return targets;
    }

    @Nullable
    String session() {
        return session;
    }

    /**
     * Returns what to send to one of the models.
     *
     * @throws IllegalStateException if there is nothing to answer
     */
    ChatBody bodyFor(ChatTarget target) {
        Map<String, JsonNode> settings = new LinkedHashMap<>(fields);
        settings.putAll(tools.settingsFor(target));
        if (format != null) {
            put(settings, format.settingFor(target));
        }
        if (effort != null) {
            put(settings, ReasoningLevels.setting(target, effort));
        }
        return ChatBody.of(said(target), settings, extras, viaResponses, target);
    }

    private static void put(Map<String, JsonNode> settings, Map.Entry<String, JsonNode> setting) {
        settings.put(setting.getKey(), setting.getValue().deepCopy());
    }

    private ObjectNode said(ChatTarget target) {
        ObjectNode said = RequestJson.object();
        if (prompt != null) {
            prompt.addTo(said);
            return said;
        }
        if (turns.isEmpty()) {
            throw new IllegalStateException("There is no message to answer: call user(…) first, or ask(…).");
        }
        ArrayNode messages = said.putArray("messages");
        if (system != null) {
            messages.addObject().put("role", "system").put("content", system);
        }
        WireIds ids = new WireIds(target.takesShortCallIds());
        turns.forEach(turn -> messages.add(turn.to(target, ids, tools.hasObjectArguments(target))));
        return said;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return Collections.unmodifiableList(all);
    }

    private static Map<String, JsonNode> joined(Map<String, JsonNode> first, String name, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>(first);
        all.put(name, value);
        return Collections.unmodifiableMap(all);
    }
}
