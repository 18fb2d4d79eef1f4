package dev.workersai.emulator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a raw request target to an endpoint: what is no route, no method or no access is refused here. */
final class Router implements Endpoint {

    private static final Pattern TARGET = Pattern.compile("/client/v4/accounts/([^/]*)(/.*)?");

    private final Gatekeeper gatekeeper;
    private final Site site;

    Router(Gatekeeper gatekeeper, Site site) {
        this.gatekeeper = gatekeeper;
        this.site = site;
    }

    /** Returns what a model does on the connection that a request wants to open. */
    LiveModel live(Incoming request) {
        Matcher target = target(request.path());
        Route route = site.routeOf(request.method(), target.group(2) == null ? "" : target.group(2));
        if (route == null) {
            throw noRoute();
        }
        gatekeeper.requireAccess(target.group(1), request.header("Authorization"), route.strangerStatus());
        return site.live(target.group(2), request);
    }

    private Matcher target(String path) {
        Matcher target = TARGET.matcher(path);
        if (!target.matches() || hasEncodedSlash(path)) {
            throw noRoute();
        }
        gatekeeper.requireWellFormed(target.group(1), path);
        return target;
    }

    @Override
    public Answer answer(Incoming request) {
        String path = request.path();
        Matcher target = target(path);
        String account = target.group(1);
        Route route = site.routeOf(request.method(), target.group(2) == null ? "" : target.group(2));
        if (route == null) {
            throw path.endsWith("/ai/v1") || path.endsWith("/ai/v1/") ? cutShort(path) : noRoute();
        }
        if (!route.method().equals(request.method())) {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, request.method() + " not supported for requested URI.");
        }
        gatekeeper.requireAccess(account, request.header("Authorization"), route.strangerStatus());
        if (request.isOversized()) {
            throw Refusal.of(ErrorCode.TOO_LARGE, "Request is too large");
        }
        return route.endpoint().answer(request);
    }

    // Live behaviour since 2026-05 at the latest: an encoded slash in a model id never matches a route.
    private static boolean hasEncodedSlash(String path) {
        return path.toUpperCase(Locale.ROOT).contains("%2F");
    }

    private static Refusal noRoute() {
        return Refusal.of(ErrorCode.NO_ROUTE, "No route for that URI");
    }

    private static Refusal cutShort(String path) {
        return noRoute().precededBy(ErrorCode.BAD_OBJECT_ID, "Could not route to " + path);
    }
}
