package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds for each branch of a live union the branch of ours that it is: the one that says the same, else the one at the
 * same index if that is free and shares a field name or is of the same type. Branches have no names, and new ones come
 * in anywhere.
 */
final class BranchMatches {

    private final Map<Integer, JsonNode> oursByLive = new TreeMap<>();

    BranchMatches(ArrayNode live, JsonNode ours) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < live.size(); i++) {
            Optional<Integer> equal = equal(live.get(i), ours, taken);
            if (equal.isPresent()) {
                taken.add(equal.get());
                oursByLive.put(i, ours.get(equal.get()));
            }
        }
        for (int i = 0; i < live.size(); i++) {
            boolean free = !oursByLive.containsKey(i) && ours.has(i) && !taken.contains(i);
            if (free && alike(live.get(i), ours.get(i))) {
                oursByLive.put(i, ours.get(i));
            }
        }
    }

    JsonNode ours(int liveIndex) {
        return oursByLive.getOrDefault(liveIndex, MissingNode.getInstance());
    }

    private static Optional<Integer> equal(JsonNode live, JsonNode ours, Set<Integer> taken) {
        for (int i = 0; i < ours.size(); i++) {
            // With our words on it, an equal branch is ours to the letter.
            if (!taken.contains(i) && OwnWords.of(live, ours.get(i)).equals(ours.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean alike(JsonNode live, JsonNode ours) {
        Set<String> names = new HashSet<>();
        live.path("properties").fieldNames().forEachRemaining(names::add);
        boolean shared = names.stream().anyMatch(ours.path("properties")::has);
        boolean plain = names.isEmpty() && ours.path("properties").isEmpty();
        return shared || (plain && live.path("type").equals(ours.path("type")));
    }
}
