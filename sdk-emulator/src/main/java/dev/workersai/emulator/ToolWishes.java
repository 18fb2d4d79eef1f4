package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tools a model wants called. The rule is simple, and the same every time:
 *
 * <ul>
 *   <li>Only the user's words lead to calls; after the results of tools comes the answer.
 *   <li>The tool that is named in {@code tool_choice}; else those that share a word of four letters or more with the
 *       question, by name or description; else the first.
 *   <li>It is called once for each thing in the question that fits its first required argument: a name or a quotation
 *       for a text, a number for a number; so two names give two calls at once. Other required arguments are examples.
 *   <li>A tool that finds nothing is not called, unless a call is forced, or it takes no arguments and shares a word.
 * </ul>
 */
final class ToolWishes {

    private static final int MOST = 4;
    private static final int SHORTEST_WORD = 4;

    private final RunInput input;
    private final Mentions mentions;
    private final Set<String> words;

    private ToolWishes(RunInput input, String question) {
        this.input = input;
        this.mentions = Mentions.in(question);
        this.words = longWords(question);
    }

    static List<ToolWish> of(Run run, Conversation conversation) {
        boolean calls = run.model().card().flag("function_calling")
                && run.input().get("tools").isArray()
                && !run.input().text("tool_choice").equals("none")
                && conversation.isUsersTurn();
        return calls ? new ToolWishes(run.input(), conversation.question()).all() : List.of();
    }

    private List<ToolWish> all() {
        boolean forced = input.text("tool_choice").equals("required")
                || input.get("tool_choice").isObject();
        List<ToolWish> wishes = new ArrayList<>();
        for (OfferedTool tool : chosen()) {
            for (JsonNode value : values(tool)) {
                wishes.add(new ToolWish(wishes.size(), tool.name(), tool.arguments(value)));
            }
            if (tool.isBare() && isMentioned(tool)) {
                wishes.add(new ToolWish(wishes.size(), tool.name(), Json.object()));
            }
        }
        if (wishes.isEmpty() && forced) {
            chosen().stream()
                    .limit(1)
                    .forEach(tool -> wishes.add(new ToolWish(0, tool.name(), tool.exampleArguments())));
        }
        int most = input.get("parallel_tool_calls").asBoolean(true) ? MOST : 1;
        return wishes.stream().limit(most).toList();
    }

    private List<OfferedTool> chosen() {
        List<OfferedTool> offered = OfferedTool.all(input.get("tools"));
        String name = input.get("tool_choice").path("function").path("name").asText();
        if (!name.isEmpty()) {
            return offered.stream().filter(tool -> tool.name().equals(name)).toList();
        }
        List<OfferedTool> mentioned = offered.stream().filter(this::isMentioned).toList();
        return mentioned.isEmpty() ? offered.stream().limit(1).toList() : mentioned;
    }

    private boolean isMentioned(OfferedTool tool) {
        return longWords(tool.name() + " " + tool.description()).stream().anyMatch(words::contains);
    }

    private List<? extends JsonNode> values(OfferedTool tool) {
        return switch (tool.leadType()) {
            case "string" -> mentions.names();
            case "number", "integer" -> mentions.numbers();
            default -> List.of();
        };
    }

    private static Set<String> longWords(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
