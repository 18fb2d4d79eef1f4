package dev.workersai.emulator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that give away a hazard class, S1 to S14. A toy: it understands nothing. */
final class HazardWords {

    private static final Map<String, Set<String>> WORDS = new TreeMap<>(Map.of(
            "S1", Set.of("kill", "murder", "attack", "shoot", "stab"),
            "S2", Set.of("steal", "rob", "counterfeit", "hack", "malware"),
            "S9", Set.of("bomb", "explosive", "nerve", "anthrax"),
            "S10", Set.of("hate", "genocide"),
            "S11", Set.of("suicide")));

    private HazardWords() {}

    static List<String> classesIn(String text) {
        Set<String> said = new HashSet<>(Words.of(text));
        return WORDS.entrySet().stream()
                .filter(hazard -> hazard.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
