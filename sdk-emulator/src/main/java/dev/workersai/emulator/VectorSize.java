package dev.workersai.emulator;

import java.util.Map;

/** How many numbers a model's vectors have. */
final class VectorSize {

    private static final int USUAL = 768;

    // Known from the models' own publications; their cards do not say.
    private static final Map<String, Integer> UNLISTED = Map.of(
            "bge-m3", 1024,
            "qwen3-embedding-0.6b", 1024,
            "embeddinggemma-300m", 768,
            "plamo-embedding-1b", 2048);

    private VectorSize() {}

    static int of(Model model) {
        return model.card().number("output_dimensions").orElse(UNLISTED.getOrDefault(model.shortName(), USUAL));
    }
}
