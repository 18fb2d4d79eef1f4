package dev.workersai.spec.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs OpenAPI Generator over the description and puts the Java files, and nothing else, into a source folder. */
public final class JavaGenerator {

    private final Path description;
    private final Path sources;

    /**
     * @param description the OpenAPI file
     * @param sources the source folder; what is in its package folder is replaced
     */
    public JavaGenerator(Path description, Path sources) {
        this.description = description;
        this.sources = sources;
    }

    /** Generates and returns the number of files. */
    public int generate() throws IOException {
        Path scratch = Files.createTempDirectory("workers-ai-java");
        try {
            GlobalSettings.setProperty("skipFormModel", "false");
            var configurator = new CodegenConfigurator()
                    .setGeneratorName(WorkersAiJavaCodegen.class.getName())
                    .setInputSpec(description.toString())
                    .setOutputDir(scratch.toString())
                    .addOpenapiNormalizer("DISABLE_ALL", "true");
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
            return replace(scratch.resolve("dev"), sources.resolve("dev"));
        } finally {
            delete(scratch);
        }
    }

    private static int replace(Path from, Path to) throws IOException {
        delete(to);
        int count = 0;
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.writeString(target, tidy(Files.readString(file)));
            count++;
        }
        return count;
    }

    /** Templates leave a blank line for every part that may come; one is enough. */
    private static String tidy(String source) {
        return source.replaceAll("\n{3,}", "\n\n");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(folder)) {
            walked.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
