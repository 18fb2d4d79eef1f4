package dev.workersai.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a run says in the end, in Markdown: where it ran and how, then its tables. */
record Report(List<String> tables) {

    /** Set by the build, which knows how it was called. */
    private static final String COMMAND = "bench.command";

    static Report of(Class<?> program, String arguments, String... tables) {
        String command = System.getProperty(COMMAND, program.getSimpleName());
        String header = String.format(
                "Measured on %s, JDK %s (%s), %d processors, %s: `%s`, which is `%s %s`.%n"
                        + "Allocation on a JDK before 21 leaves out threads that have ended: too low for who ends one per call.%n",
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                command,
                program.getSimpleName(),
                arguments);
        return new Report(Stream.concat(Stream.of(header), Stream.of(tables)).toList());
    }

    void write(Path file) throws IOException {
        String text = String.join("\n", tables);
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).print(text);
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, text);
    }
}
