package dev.workersai.spec.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes the folder with one file per model. */
public final class CatalogFiles {

    private final Path folder;

    public CatalogFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns all models, sorted by id. */
    public List<CatalogEntry> readAll() throws IOException {
        List<CatalogEntry> entries = new ArrayList<>();
        for (Path file : files()) {
            var entry = new CatalogEntry((ObjectNode) JsonFiles.read(file));
            if (!fileName(entry.id()).equals(file.getFileName().toString())) {
                throw new IllegalStateException(file + " describes " + entry.id() + ", whose file is "
                        + fileName(entry.id()) + "; rename one of them");
            }
            entries.add(entry);
        }
        entries.sort(Comparator.comparing(CatalogEntry::id));
        return List.copyOf(entries);
    }

    /** Writes one model's file; the bytes depend on the entry only. */
    public void write(CatalogEntry entry) throws IOException {
        JsonFiles.write(folder.resolve(fileName(entry.id())), entry.document());
    }

    /** Tells whether the model's file is there and would not change a byte by {@link #write}. */
    public boolean isCurrent(CatalogEntry entry) throws IOException {
        Path file = folder.resolve(fileName(entry.id()));
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), JsonFiles.layout(entry.document()));
    }

    /** Returns the file name of a model: the id without {@code @cf/} or {@code @hf/}, slashes as two underscores. */
    public static String fileName(String modelId) {
        return modelId.replaceFirst("^@[a-z]+/", "").replace("/", "__") + ".json";
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
