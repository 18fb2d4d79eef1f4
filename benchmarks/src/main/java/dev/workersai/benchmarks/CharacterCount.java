package dev.workersai.benchmarks;

import java.util.function.Consumer;

/** Counts what a stream brings. */
final class CharacterCount implements Consumer<String> {

    private long total;

    @Override
    public void accept(String text) {
        total += text.length();
    }

    long total() {
        return total;
    }
}
