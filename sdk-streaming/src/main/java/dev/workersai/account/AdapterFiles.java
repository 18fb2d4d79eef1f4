package dev.workersai.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two files of a LoRA adapter in a folder, checked against what the service is known to refuse.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/features/fine-tunes/loras/">Workers AI, fine-tuned
 *     inference with LoRA</a>
 */
final class AdapterFiles {

    static final String CONFIG = "adapter_config.json";
    static final String WEIGHTS = "adapter_model.safetensors";

    private static final List<String> FAMILIES = List.of("mistral", "gemma", "llama");

    /** The highest rank of any model; most take 8 only, which the service tells. */
    private static final int MOST_RANK = 32;

    /** Documents say 300 MB and 500 MB: what is above both is certain to be refused. */
    private static final long MOST_BYTES = 500L * 1000 * 1000;

    private final Path folder;

    private AdapterFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the files of a folder.
     *
     * @throws IllegalArgumentException if one is missing, too large, or not what the service takes
     */
    static AdapterFiles in(Path folder) {
        AdapterFiles files = new AdapterFiles(folder);
        files.checkSize(CONFIG);
        files.checkSize(WEIGHTS);
        files.checkConfig();
        return files;
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " of the adapter cannot be read", e);
        }
    }

    private void checkSize(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("The adapter lacks its file " + file + ".");
        }
        try {
            long size = Files.size(file);
            if (size == 0 || size > MOST_BYTES) {
                throw new IllegalArgumentException(
                        file + " has " + size + " bytes; the service takes up to " + MOST_BYTES + ", and not none.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The size of " + file + " cannot be read", e);
        }
    }

    private void checkConfig() {
        JsonNode config;
        try {
            config = AccountJson.tree(read(CONFIG));
        } catch (IOException e) {
            throw new IllegalArgumentException(folder.resolve(CONFIG) + " is not JSON.", e);
        }
        String family = config.path("model_type").asText();
        if (!FAMILIES.contains(family)) {
            throw new IllegalArgumentException(folder.resolve(CONFIG) + " has to name one of " + FAMILIES
                    + " as model_type, but has '" + family + "': add or correct the line.");
        }
        int rank = config.path("r").asInt(0);
        if (rank > MOST_RANK) {
            throw new IllegalArgumentException("The adapter has rank " + rank + "; no model takes more than "
                    + MOST_RANK + ", and most 8: train it anew with a lower rank.");
        }
    }
}
