package dev.workersai.spec.catalog;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Corrections of the catalog: what a schema says and the service does not do. Each file names its models, the reason,
 * the source and the date, and holds an RFC 6902 patch of the catalog file, or {@code answersLike} with the model whose
 * output schema is the true one.
 */
public final class Overlays {

    private final Path folder;

    public Overlays(Path folder) {
        this.folder = folder;
    }

    /** Returns the entries with all corrections applied; the given ones stay as they are. */
    public List<CatalogEntry> apply(List<CatalogEntry> entries) throws IOException {
        Map<String, CatalogEntry> corrected = new LinkedHashMap<>();
        entries.forEach(entry ->
                corrected.put(entry.id(), new CatalogEntry(entry.document().deepCopy())));
        List<JsonNode> late = new ArrayList<>();
        for (Path file : files()) {
            JsonNode overlay = JsonFiles.read(file);
            for (JsonNode model : overlay.path("models")) {
                if (!corrected.containsKey(model.asText())) {
                    throw new IllegalStateException(file + " corrects " + model.asText()
                            + ", which is not in the catalog; delete the overlay or mend the id");
                }
                corrected.computeIfPresent(model.asText(), (id, entry) -> patched(entry, overlay, file));
            }
            if (overlay.has("answersLike")) {
                late.add(overlay);
            }
        }
        late.forEach(overlay -> answerLike(overlay, corrected));
        return List.copyOf(corrected.values());
    }

    private static CatalogEntry patched(CatalogEntry entry, JsonNode overlay, Path file) {
        if (!overlay.has("patch")) {
            return entry;
        }
        try {
            return new CatalogEntry((ObjectNode) JsonPatch.apply(overlay.path("patch"), entry.document()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    file + " does not fit " + entry.id()
                            + " any more; if the catalog now says the truth, delete the overlay",
                    e);
        }
    }

    private static void answerLike(JsonNode overlay, Map<String, CatalogEntry> corrected) {
        CatalogEntry example =
                requireNonNull(corrected.get(overlay.path("answersLike").asText()));
        for (JsonNode model : overlay.path("models")) {
            requireNonNull(corrected.get(model.asText()))
                    .document()
                    .set("output", example.output().deepCopy());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
