package dev.workersai.emulator;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything below {@code /client/v4/accounts/{account}}. */
final class Site {

    private static final String RUN = "/ai/run/";
    private static final Pattern ASSETS = Pattern.compile("/ai/finetunes/([^/]+)/finetune-assets");

    private final Map<String, Route> fixed;
    private final RunEndpoint run;
    private final OpenAiSite openAi;
    private final FinetuneDesk finetunes;

    Site(Catalog catalog, boolean refuseRetired, LicenceGate licences, Clock clock, BatchRules batches) {
        var retirement = new Retirement(refuseRetired, clock);
        this.run = new RunEndpoint(catalog, retirement, licences, batches);
        this.openAi = new OpenAiSite(catalog, retirement);
        this.finetunes = new FinetuneDesk(catalog, clock);
        this.fixed = Map.ofEntries(
                Map.entry("POST /ai/run", Route.inference(new GenericRunEndpoint(run))),
                Map.entry("GET /ai/models/search", Route.lookup(new ModelSearchEndpoint(catalog, retirement))),
                Map.entry("GET /ai/models/schema", Route.lookup(new ModelSchemaEndpoint(catalog))),
                Map.entry("GET /ai/tasks/search", Route.lookup(new TaskSearchEndpoint(catalog))),
                Map.entry("GET /ai/authors/search", Route.lookup(new AuthorSearchEndpoint(catalog))),
                Map.entry("POST /ai/tomarkdown", Route.inference(new MarkdownEndpoint())),
                Map.entry("GET /ai/tomarkdown/supported", Route.lookup(new MarkdownFormatsEndpoint())),
                Map.entry("GET /ai/finetunes", Route.lookup(finetunes::list)),
                Map.entry("POST /ai/finetunes", Route.inference(finetunes::create)),
                Map.entry("GET /ai/finetunes/public", Route.lookup(new PublicFinetunesEndpoint())));
    }

    /** Returns the route of a raw path below the account, that of the method where there is one; or null. */
    @Nullable
    Route routeOf(String method, String path) {
        if (path.startsWith(RUN) && path.length() > RUN.length()) {
            String modelId = Percent.decodePath(path.substring(RUN.length()));
            return Route.inference(request -> run.answer(modelId, request));
        }
        Route openAiRoute = openAi.routeOf(path);
        if (openAiRoute != null) {
            return openAiRoute;
        }
        Matcher assets = ASSETS.matcher(path);
        if (assets.matches()) {
            String finetune = Percent.decodePath(assets.group(1));
            return Route.inference(request -> finetunes.upload(finetune, request));
        }
        return Stream.of(method, "GET", "POST")
                .map(each -> fixed.get(each + " " + path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns what the model of a raw path does over a websocket. */
    LiveModel live(String path, Incoming request) {
        if (!path.startsWith(RUN)) {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, "GET not supported for requested URI.");
        }
        return run.live(Percent.decodePath(path.substring(RUN.length())), request);
    }
}
