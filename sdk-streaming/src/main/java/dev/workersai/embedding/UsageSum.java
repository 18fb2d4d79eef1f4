package dev.workersai.embedding;

import dev.workersai.streaming.Usage;
import org.jspecify.annotations.Nullable;

/** Adds up what the service counts, as far as it does. */
final class UsageSum {

    private boolean any;
    private long prompt;
    private long total;

    void add(@Nullable Usage usage) {
        if (usage != null) {
            any = true;
            prompt += usage.promptTokens();
            total += usage.totalTokens();
        }
    }

    @Nullable
    Usage total() {
        return any ? Usage.builder().promptTokens(prompt).totalTokens(total).build() : null;
    }
}
