package dev.workersai.spec;

import dev.workersai.spec.compile.OpenApiCompiler;
import dev.workersai.spec.generate.JavaGenerator;
import dev.workersai.spec.generate.ModelTable;
import dev.workersai.spec.report.ReportCommand;
import dev.workersai.spec.sync.SyncCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the tool. */
@Command(
        name = "workers-ai-spec",
        description = "Keeps the contract of the SDK: the model catalog, its corrections and the OpenAPI description.",
        subcommands = {SyncCommand.class, Main.Compile.class, Main.Generate.class, Main.Table.class, ReportCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Command(
            name = "compile",
            description = "Writes openapi.yaml from catalog/ and overlays/.",
            mixinStandardHelpOptions = true)
    static final class Compile implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec command;

        @Option(
                names = "--spec",
                description = "The folder with catalog, overlays and openapi.yaml. Default: ${DEFAULT-VALUE}",
                defaultValue = ".")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path spec;

        @Override
        public Integer call() throws IOException {
            new OpenApiCompiler(spec).compile().forEach(command.commandLine().getErr()::println);
            return 0;
        }
    }

    @Command(
            name = "generate",
            description = "Writes the Java sources from openapi.yaml.",
            mixinStandardHelpOptions = true)
    static final class Generate implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec command;

        @Option(
                names = "--spec",
                description = "The folder with openapi.yaml. Default: ${DEFAULT-VALUE}",
                defaultValue = ".")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path spec;

        @Option(names = "--sources", description = "The source folder to write.", required = true)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path sources;

        @Override
        public Integer call() throws IOException {
            int files = new JavaGenerator(spec.resolve("openapi.yaml"), sources).generate();
            command.commandLine().getOut().println(files + " files written to " + sources);
            return 0;
        }
    }

    @Command(
            name = "table",
            description = "Writes the table of models from openapi.yaml.",
            mixinStandardHelpOptions = true)
    static final class Table implements Callable<Integer> {

        @Option(
                names = "--spec",
                description = "The folder with openapi.yaml. Default: ${DEFAULT-VALUE}",
                defaultValue = ".")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path spec;

        @Option(names = "--page", description = "The Markdown file to write.", required = true)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path page;

        @Override
        public Integer call() throws IOException {
            ModelTable.write(spec.resolve("openapi.yaml"), page);
            return 0;
        }
    }
}
