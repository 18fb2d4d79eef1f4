package dev.workersai.emulator;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers that a gateway keeps as long as the request says; those to requests that do not say it are not kept. */
final class GatewayCache {

    private static final int MOST = 100;
    private static final int OK = 200;

    private final Clock clock;
    private final Map<String, Kept> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    private record Kept(Answer answer, Instant end) {}

    GatewayCache(Clock clock) {
        this.clock = clock;
    }

    synchronized @Nullable Answer find(String gateway, Incoming request) {
        if ("true".equals(request.header("cf-aig-skip-cache"))) {
            return null;
        }
        Kept kept = entries.get(key(gateway, request));
        return kept == null || !clock.instant().isBefore(kept.end()) ? null : kept.answer();
    }

    synchronized void keep(String gateway, Incoming request, Answer answer) {
        String ttl = request.header("cf-aig-cache-ttl");
        if (ttl != null && ttl.matches("\\d{1,9}") && answer.status() == OK) {
            entries.put(key(gateway, request), new Kept(answer, clock.instant().plusSeconds(Long.parseLong(ttl))));
        }
    }

    private static String key(String gateway, Incoming request) {
        String chosen = request.header("cf-aig-cache-key");
        return gateway + " " + (chosen == null ? request.path() + " " + Arrays.hashCode(request.body()) : chosen);
    }
}
