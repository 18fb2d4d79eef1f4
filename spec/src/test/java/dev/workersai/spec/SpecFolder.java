package dev.workersai.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The module's own folder, and copies of it to work on. */
public final class SpecFolder {

    private SpecFolder() {}

    /** Returns the folder with the committed catalog, overlays and description. */
    public static Path committed() {
        return Path.of(System.getProperty("basedir", "."));
    }

    /** Copies catalog and overlays into another folder and returns that. */
    public static Path copyInto(Path folder) throws IOException {
        for (String part : List.of("catalog", "overlays")) {
            copy(committed().resolve(part), folder.resolve(part));
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
