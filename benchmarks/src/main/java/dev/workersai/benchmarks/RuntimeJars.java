package dev.workersai.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of this process's class path that a user would have. A jar left out here makes the cold start fail. */
record RuntimeJars(List<Path> jars) {

    static final String CORE = "workers-ai-(core|generated).*|sdk-core|generated|feign-core.*"
            + "|jackson-(core|databind|annotations).*|slf4j-api.*";
    static final String STREAMING = CORE + "|workers-ai-streaming.*|sdk-streaming|jsonschema-.*|classmate.*";

    static RuntimeJars of(Contender contender) {
        return new RuntimeJars(classPath()
                .filter(path -> artifact(path).matches(contender.runtimeJars()))
                .toList());
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

    /** Returns a class path of these, the contender's own classes and nothing else. */
    String classPathFor(Class<? extends Contender> contender) {
        return Stream.concat(
                        Stream.of(codeOf(ColdStart.class), codeOf(contender)),
                        jars.stream().map(Path::toString))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
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
