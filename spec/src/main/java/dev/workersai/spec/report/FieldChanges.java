package dev.workersai.spec.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The differences between two flat layouts of a schema, one sentence each. */
final class FieldChanges {

    private final Map<String, Field> before;
    private final Map<String, Field> after;
    private final List<String> changes = new ArrayList<>();

    private FieldChanges(Map<String, Field> before, Map<String, Field> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(Map<String, Field> before, Map<String, Field> after) {
        return new FieldChanges(before, after).list();
    }

    private List<String> list() {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            Field old = before.get(path);
            Field now = after.get(path);
            if (old == null && now != null) {
                appear(path, now);
            } else if (now == null && old != null) {
                disappear(path);
            } else if (old != null && now != null) {
                compare(label(path), old, now);
            }
        }
        return changes;
    }

    private void appear(String path, Field now) {
        if (isTop(path, before.keySet(), after.keySet())) {
            String values = now.values().isEmpty() ? "" : ", known values " + quoted(now.values());
            changes.add("new " + label(path) + ": " + now.type() + (now.required() ? ", required" : "") + values);
        }
    }

    private void disappear(String path) {
        if (isTop(path, after.keySet(), before.keySet())) {
            changes.add("gone: " + label(path));
        }
    }

    /** Tells whether nothing above the path is new (or gone) as well. */
    private static boolean isTop(String path, Set<String> without, Set<String> with) {
        return with.stream()
                .filter(other -> !other.isEmpty() && !without.contains(other))
                .noneMatch(other -> path.startsWith(other)
                        && path.length() > other.length()
                        && ".[{<".indexOf(path.charAt(other.length())) >= 0);
    }

    private void compare(String label, Field old, Field now) {
        if (!old.type().equals(now.type())) {
            changes.add(label + ": " + old.type() + " → " + now.type());
        }
        if (old.required() != now.required()) {
            changes.add(label + (now.required() ? ": now required" : ": no longer required"));
        }
        Set<String> facts = new TreeSet<>(old.facts().keySet());
        facts.addAll(now.facts().keySet());
        for (String fact : facts) {
            String from = old.facts().getOrDefault(fact, "none");
            String to = now.facts().getOrDefault(fact, "none");
            if (!from.equals(to)) {
                changes.add(label + ": " + fact + " " + from + " → " + to);
            }
        }
        values(label + ": new values ", old.values(), now.values());
        values(label + ": values gone ", now.values(), old.values());
    }

    private void values(String words, Set<String> less, Set<String> more) {
        Set<String> extra = new TreeSet<>(more);
        extra.removeAll(less);
        if (!extra.isEmpty()) {
            changes.add(words + quoted(extra));
        }
    }

    private static String label(String path) {
        return path.isEmpty() ? "the whole" : "`" + path + "`";
    }

    private static String quoted(Set<String> values) {
        return "`" + String.join("`, `", values) + "`";
    }
}
