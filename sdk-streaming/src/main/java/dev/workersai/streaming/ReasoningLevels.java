package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.ChatModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How each family of models is told how much to think: the words it takes, and where they go. A word that a model takes
 * for another one, such as {@code low} for {@code high}, is left out: it would think more than it was asked to.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/models/">the schemas of the models</a>
 */
final class ReasoningLevels {

    private static final String EFFORT = "reasoning_effort";
    private static final String SWITCHES = "chat_template_kwargs";
    private static final Map<String, Boolean> THINK = Map.of("enable_thinking", true);
    private static final Map<String, Boolean> DO_NOT_THINK = Map.of("enable_thinking", false);

    /** State of November 2026. A prefix stands before any that it is the start of. */
    private static final List<ReasoningLevels> KNOWN = List.of(
            new ReasoningLevels("@cf/openai/gpt-oss-").effort("low", "medium", "high"),
            new ReasoningLevels("@cf/moonshotai/kimi-k2.5").effort("low", "medium", "high"),
            new ReasoningLevels("@cf/moonshotai/kimi-k2.6").effort("high", "none"),
            new ReasoningLevels("@cf/moonshotai/kimi-k2.7-code"),
            new ReasoningLevels("@cf/zai-org/glm-4.7-flash").onOff(),
            new ReasoningLevels("@cf/google/gemma-4-26b-a4b-it").onOff(),
            new ReasoningLevels("@cf/zai-org/glm-5.2").effort("max", "high", "none"),
            new ReasoningLevels("@cf/zai-org/glm-5.3").effort("max", "high", "low"),
            new ReasoningLevels("@cf/deepseek-ai/deepseek-v4-").effort("max", "high", "low", "none"),
            new ReasoningLevels("@cf/qwen/qwen3.8-27b")
                    .effort("low", "medium", "xhigh")
                    .with("none", SWITCHES, DO_NOT_THINK),
            new ReasoningLevels("@cf/nvidia/nemotron-3-120b-a12b")
                    .onOff()
                    .with("low", SWITCHES, Map.of("low_effort", true)));

    private record Setting(String field, JsonNode value) {}

    private final String prefix;
    private final Map<String, Setting> settings;

    private ReasoningLevels(String prefix) {
        this(prefix, Map.of());
    }

    private ReasoningLevels(String prefix, Map<String, Setting> settings) {
        this.prefix = prefix;
        this.settings = settings;
    }

    /**
     * Returns what to send to a model so that it thinks as much as asked; one member.
     *
     * @throws IllegalArgumentException if the model is known not to take the word
     */
    static Map.Entry<String, JsonNode> setting(ChatTarget target, String effort) {
        for (ReasoningLevels levels : KNOWN) {
            if (target.id().startsWith(levels.prefix)) {
                return levels.setting(target.id(), effort);
            }
        }
        if (!target.fields().isKnown() || target.fields().has(EFFORT)) {
            return Map.entry(EFFORT, RequestJson.tree(effort));
        }
        throw new IllegalArgumentException(target.id() + " does not take a word on how much to think; "
                + Alternatives.thatFit(ReasoningLevels::takesWords) + ".");
    }

    private static boolean takesWords(ChatModel<?, ?> model) {
        return KNOWN.stream()
                .filter(levels -> model.id().startsWith(levels.prefix))
                .findFirst()
                .map(levels -> !levels.settings.isEmpty())
                .orElseGet(() -> InputFields.of(model.inputType()).has(EFFORT));
    }

    private Map.Entry<String, JsonNode> setting(String model, String effort) {
        Setting setting = settings.get(effort);
        if (setting == null) {
            throw new IllegalArgumentException(
                    settings.isEmpty()
                            ? model + " always thinks, and takes no word on how much."
                            : model + " takes as reasoning " + String.join(", ", settings.keySet()) + ", not " + effort
                                    + ".");
        }
        return Map.entry(setting.field(), setting.value());
    }

    private ReasoningLevels effort(String... words) {
        ReasoningLevels levels = this;
        for (String word : words) {
            levels = levels.with(word, EFFORT, word);
        }
        return levels;
    }

    private ReasoningLevels onOff() {
        return with("high", SWITCHES, THINK).with("none", SWITCHES, DO_NOT_THINK);
    }

    private ReasoningLevels with(String word, String field, Object value) {
        Map<String, Setting> more = new LinkedHashMap<>(settings);
        more.put(word, new Setting(field, RequestJson.tree(value)));
        return new ReasoningLevels(prefix, more);
    }
}
