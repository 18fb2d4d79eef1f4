package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;

import dev.workersai.spec.catalog.CatalogEntry;
import dev.workersai.spec.catalog.CatalogFiles;
import dev.workersai.spec.catalog.JsonFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder with a catalog made by hand and the least that the compiler needs beside it. */
final class TinySpec {

    private final Path folder;

    TinySpec(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("catalog"));
        Files.createDirectories(folder.resolve("overlays/sdk"));
        Files.writeString(
                folder.resolve("overlays/sdk/endpoints.yaml"),
                "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {}}\n");
        Map.of(
                        "rules", "{rules: []}",
                        "names", "{names: {}}",
                        "descriptions", "{}",
                        "factories", "{}",
                        "replacements", "{}",
                        "groups", "{tasks: {Chat: 'Chat', Speech: 'Transcribe', Image: 'Image'}}",
                        "enums", "{}")
                .forEach(this::sdk);
    }

    void sdk(String name, String content) {
        write("overlays/sdk/" + name + ".json", content);
    }

    void write(String file, String content) {
        try {
            JsonFiles.write(folder.resolve(file), json(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void model(String id, String task, String input, String output) throws IOException {
        new CatalogFiles(folder.resolve("catalog"))
                .write(new CatalogEntry(
                        json("{model: {name: '" + id + "', description: 'About " + id + "', task: {name: '" + task
                                + "'}, properties: []}, input: " + input + ", output: " + output + "}")));
    }
}
