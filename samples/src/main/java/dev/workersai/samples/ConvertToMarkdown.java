package dev.workersai.samples;

import dev.workersai.account.ConvertedFile;
import dev.workersai.account.MarkdownConverter;
import dev.workersai.streaming.WorkersAi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Converts the files named on the command line, or two of its own, to Markdown. */
public final class ConvertToMarkdown {

    private static final String TABLE = "city,country\nOslo,Norway\nRome,Italy\n";
    private static final String PAGE = "<h1>Rivers</h1><p>The <b>Rhine</b> is long.</p>";

    private ConvertToMarkdown() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            MarkdownConverter converter =
                    WorkersAi.using(service.client()).toMarkdown().embeddedImages(false);
            for (String argument : arguments) {
                converter = converter.file(Path.of(argument));
            }
            if (arguments.length == 0) {
                converter = converter
                        .file("cities.csv", TABLE.getBytes(StandardCharsets.UTF_8))
                        .file("rivers.html", PAGE.getBytes(StandardCharsets.UTF_8))
                        .file("notes.xyz", new byte[] {1});
            }
            for (ConvertedFile file : converter.convert()) {
                System.out.println("== " + file.name());
                System.out.println(
                        file.isConverted()
                                ? file.text()
                                : "not converted: " + file.error().orElse("no reason given"));
            }
        }
    }
}
