package dev.workersai.spec.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code report}: what changed between two descriptions, for the changelog. */
@Command(
        name = "report",
        description = {
            "Prints what changed between two openapi.yaml files, as Markdown for the changelog.",
            "The committed one is a file after: git show HEAD:spec/openapi.yaml > target/before.yaml"
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(names = "--before", description = "The older file, or a folder with openapi.yaml.", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path before;

    @Option(
            names = "--after",
            description = "The newer file, or a folder with openapi.yaml. Default: ${DEFAULT-VALUE}",
            defaultValue = ".")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path after;

    /** Called by picocli. */
    public ReportCommand() {}

    @Override
    public Integer call() throws IOException {
        for (Path path : new Path[] {before, after}) {
            if (!Files.exists(path)) {
                command.commandLine().getErr().println("there is no " + path);
                return 1;
            }
        }
        var report = new ChangeReport(Description.read(before), Description.read(after));
        command.commandLine().getOut().print(report.markdown());
        command.commandLine().getOut().flush();
        return 0;
    }
}
