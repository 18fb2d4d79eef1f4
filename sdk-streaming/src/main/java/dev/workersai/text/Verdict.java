package dev.workersai.text;

import java.util.List;

/**
 * Whether a conversation is harmless.
 *
 * @param safe whether it is
 * @param categories the classes of harm that were found; empty if it is safe, or none was named
 */
public record Verdict(boolean safe, List<HazardCategory> categories) {

    /**
     * Copies the list.
     *
     * @param safe whether the conversation is harmless
     * @param categories the classes of harm that were found
     */
    public Verdict {
        categories = List.copyOf(categories);
    }
}
