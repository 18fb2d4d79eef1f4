package dev.workersai.spec.sync;

import dev.workersai.spec.catalog.CatalogEntry;
import dev.workersai.spec.catalog.CatalogFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code sync}: the catalog on disk, refreshed from the live service. */
@Command(
        name = "sync",
        description = {
            "Refreshes catalog/ from the live service.",
            "Account and token come from CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN (or CF_ACCOUNT_ID, CF_API_TOKEN).",
            "Only facts are taken over: titles and descriptions stay ours. Models that are no longer listed stay."
        },
        mixinStandardHelpOptions = true)
public final class SyncCommand implements Callable<Integer> {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

    private final Map<String, String> environment;
    private final Sleeper sleeper;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(names = "--spec", description = "The folder with catalog. Default: ${DEFAULT-VALUE}", defaultValue = ".")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path spec;

    @Option(
            names = "--base-url",
            description = "The service. Default: ${DEFAULT-VALUE}",
            defaultValue = "https://api.cloudflare.com/client/v4")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private URI baseUrl;

    @Option(names = "--dry-run", description = "Tells what would change and writes nothing.")
    private boolean dryRun;

    @Option(names = "--format-only", description = "Rewrites the files in the fixed layout, offline.", hidden = true)
    private boolean formatOnly;

    /** Called by picocli. */
    public SyncCommand() {
        this(System.getenv(), pause -> Thread.sleep(pause.toMillis()));
    }

    SyncCommand(Map<String, String> environment, Sleeper sleeper) {
        this.environment = environment;
        this.sleeper = sleeper;
    }

    @Override
    public Integer call() throws IOException {
        var files = new CatalogFiles(spec.resolve("catalog"));
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (formatOnly) {
            out.println(format(files) + " files laid out");
            return 0;
        }
        try {
            var service = new ServiceReader(
                    HttpClient.newBuilder()
                            .connectTimeout(Duration.ofSeconds(20))
                            .build(),
                    trusted(baseUrl),
                    Account.of(environment),
                    ANSWER_LIMIT,
                    sleeper);
            SyncCount count = new CatalogSync(new LiveCatalog(service), files, dryRun, err).run();
            out.println(count + (dryRun ? "; nothing written (dry run)" : ""));
            return 0;
        } catch (SyncException e) {
            err.println("sync failed: " + e.getMessage());
            return 1;
        }
    }

    private static int format(CatalogFiles files) throws IOException {
        int count = 0;
        for (CatalogEntry entry : files.readAll()) {
            if (!files.isCurrent(entry)) {
                files.write(entry);
                count++;
            }
        }
        return count;
    }

    /** The token travels to this address. */
    private static URI trusted(URI baseUrl) {
        String host = String.valueOf(baseUrl.getHost());
        boolean loopback = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        boolean safe = "https".equals(baseUrl.getScheme()) || (loopback && "http".equals(baseUrl.getScheme()));
        if (!safe) {
            throw new SyncException("--base-url must be an https address (http on this machine only), got " + baseUrl);
        }
        return URI.create(baseUrl.toString().replaceAll("/+$", ""));
    }
}
