package dev.workersai.spec.sync;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the steps of a run. */
final class SyncCount {

    private final Map<Step.Kind, Integer> counts = new EnumMap<>(Step.Kind.class);

    /** Counts and returns the step. */
    Step add(Step step) {
        counts.merge(step.kind(), 1, Integer::sum);
        return step;
    }

    int of(Step.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + kind.word()));
        return String.join(", ", words);
    }
}
