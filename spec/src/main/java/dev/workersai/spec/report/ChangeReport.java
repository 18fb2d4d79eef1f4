package dev.workersai.spec.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two descriptions and writes Markdown. The same two give the same text. */
final class ChangeReport {

    private final Description before;
    private final Description after;
    private final StringBuilder text = new StringBuilder("### Catalog\n");

    ChangeReport(Description before, Description after) {
        this.before = before;
        this.after = after;
    }

    String markdown() {
        section("Models added", added());
        section("Models retired", retired());
        section("Models gone", gone());
        section("Facts about models", facts());
        fields();
        section("New methods", onlyIn(after.methods().keySet(), before.methods().keySet()));
        section(
                "Methods gone (breaking)",
                onlyIn(before.methods().keySet(), after.methods().keySet()));
        section("Signatures changed (breaking)", signatures());
        section("New constants", onlyIn(after.constants(), before.constants()));
        section("Constants gone (breaking)", onlyIn(before.constants(), after.constants()));
        return text.indexOf("####") < 0 ? text.append("\nNo changes.\n").toString() : text.toString();
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n#### ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    private List<String> added() {
        List<String> lines = new ArrayList<>();
        after.models().forEach((id, operation) -> {
            if (!before.models().containsKey(id)) {
                lines.add("`" + id + "` (" + operation.path("tags").path(0).asText() + "): `"
                        + Description.constant(operation) + "`");
            }
        });
        return lines;
    }

    private List<String> gone() {
        List<String> lines = onlyIn(before.models().keySet(), after.models().keySet());
        lines.replaceAll(line -> line + ": retired models stay, so this is probably a mistake");
        return lines;
    }

    private List<String> retired() {
        List<String> lines = new ArrayList<>();
        after.models().forEach((id, operation) -> {
            JsonNode card = operation.path("x-card");
            JsonNode old = before.models().getOrDefault(id, card).path("x-card");
            String date = card.path("retiredOn").asText();
            String oldDate = old.path("retiredOn").asText();
            if (!date.equals(oldDate)) {
                String earlier = oldDate.isEmpty() ? "" : " (before: " + oldDate + ")";
                lines.add(
                        date.isEmpty()
                                ? "`" + id + "` is not retired any more" + earlier
                                : "`" + id + "` on " + date + earlier + "; use `"
                                        + card.path("replacement").asText() + "`");
            }
        });
        return lines;
    }

    private List<String> facts() {
        List<String> lines = new ArrayList<>();
        inBoth().forEach(id -> {
            List<String> changes = CardChanges.between(card(before, id), card(after, id));
            if (!changes.isEmpty()) {
                lines.add("`" + id + "`: " + String.join("; ", changes));
            }
        });
        return lines;
    }

    private record Group(String side, List<String> changes) {}

    /** Models with the very same changes share a list. */
    private void fields() {
        Map<Group, List<String>> modelsByGroup = new LinkedHashMap<>();
        for (String id : inBoth()) {
            Map<String, JsonNode> old = Sides.of(operation(before, id));
            Sides.of(operation(after, id)).forEach((side, schema) -> {
                JsonNode was = old.get(side);
                if (was != null) {
                    List<String> changes = FieldChanges.between(Fields.of(before, was), Fields.of(after, schema));
                    modelsByGroup
                            .computeIfAbsent(new Group(side, changes), key -> new ArrayList<>())
                            .add("`" + id + "`");
                }
            });
        }
        modelsByGroup.keySet().removeIf(group -> group.changes().isEmpty());
        if (!modelsByGroup.isEmpty()) {
            text.append("\n#### Requests and answers\n");
        }
        modelsByGroup.forEach((group, models) -> {
            text.append('\n')
                    .append(group.side())
                    .append(" of ")
                    .append(String.join(", ", models))
                    .append(":\n\n");
            group.changes().forEach(change -> text.append("- ").append(change).append('\n'));
        });
    }

    private List<String> signatures() {
        List<String> lines = new ArrayList<>();
        Map<String, String> old = before.methods();
        after.methods().forEach((method, signature) -> {
            String was = old.getOrDefault(method, signature);
            if (!was.equals(signature)) {
                lines.add("`" + method + "`: " + was + " became " + signature);
            }
        });
        return lines;
    }

    private Set<String> inBoth() {
        Set<String> ids = new TreeSet<>(before.models().keySet());
        ids.retainAll(after.models().keySet());
        return ids;
    }

    private static JsonNode operation(Description description, String id) {
        return requireNonNull(description.models().get(id));
    }

    private static JsonNode card(Description description, String id) {
        return operation(description, id).path("x-card");
    }

    private static List<String> onlyIn(Set<String> these, Set<String> those) {
        List<String> only = new ArrayList<>();
        for (String name : these) {
            if (!those.contains(name)) {
                only.add("`" + name + "`");
            }
        }
        return only;
    }
}
