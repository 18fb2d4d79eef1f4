package dev.workersai.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of this process's class path that a user of the SDK would have. A jar left out here makes the cold start fail. */
record RuntimeJars(String name, List<Path> jars) {

    private static final String CORE =
            "workers-ai-(core|generated).*|sdk-core|generated|feign-core.*|feign-java11.*|failsafe.*"
                    + "|jackson-(core|databind|annotations).*|slf4j-api.*";
    private static final String STREAMING = CORE + "|workers-ai-streaming.*|sdk-streaming|jsonschema-.*|classmate.*";
    private static final String FLOOR = "jackson-core.*";

    static RuntimeJars floor() {
        return of("floor", FLOOR);
    }

    static RuntimeJars core() {
        return of("sdk-core", CORE);
    }

    static RuntimeJars streaming() {
        return of("sdk-streaming", STREAMING);
    }

    private static RuntimeJars of(String name, String pattern) {
        return new RuntimeJars(
                name,
                classPath().filter(path -> artifact(path).matches(pattern)).toList());
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /** Returns the file name of a jar; the module's folder where the reactor gives target/classes. */
    private static String artifact(Path path) {
        return path.endsWith("target/classes")
                ? String.valueOf(path.getName(path.getNameCount() - 3))
                : String.valueOf(path.getFileName());
    }

    /** Returns a class path of these, this module's classes and nothing else. */
    String withBenchmarks() {
        String own = ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return Stream.concat(Stream.of(own), jars.stream().map(Path::toString))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    long bytes() {
        return jars.stream().mapToLong(RuntimeJars::size).sum();
    }

    private static long size(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
