package dev.workersai.emulator;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything below {@code /client/v4/accounts/{account}}. */
final class Site {

    private static final String RUN = "/ai/run/";

    private final Map<String, Route> fixed;
    private final RunEndpoint run;

    Site(Catalog catalog, boolean refuseRetired, Clock clock) {
        var retirement = new Retirement(refuseRetired, clock);
        this.run = new RunEndpoint(catalog, retirement);
        this.fixed = Map.of(
                "/ai/models/search", Route.lookup(new ModelSearchEndpoint(catalog, retirement)),
                "/ai/models/schema", Route.lookup(new ModelSchemaEndpoint(catalog)),
                "/ai/tasks/search", Route.lookup(new TaskSearchEndpoint(catalog)),
                "/ai/authors/search", Route.lookup(new AuthorSearchEndpoint(catalog)));
    }

    /** Returns the route of a raw path below the account, or null. */
    @Nullable
    Route routeOf(String path) {
        if (path.startsWith(RUN) && path.length() > RUN.length()) {
            String modelId = Percent.decodePath(path.substring(RUN.length()));
            return Route.inference(request -> run.answer(modelId, request));
        }
        return fixed.get(path);
    }

    /** Returns what the model of a raw path does over a websocket. */
    LiveModel live(String path, Incoming request) {
        if (!path.startsWith(RUN)) {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, "GET not supported for requested URI.");
        }
        return run.live(Percent.decodePath(path.substring(RUN.length())), request);
    }
}
