package dev.workersai.internal;

import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the listeners hear of one call. Whatever one of them throws reaches neither the call nor the next. */
final class Observations {

    static final Observations NONE = new Observations(List.of());

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.listener");

    private final List<CallListener.Observation> observations;

    private Observations(List<CallListener.Observation> observations) {
        this.observations = observations;
    }

    static Observations start(List<CallListener> listeners, CallInfo call) {
        List<CallListener.Observation> observations = new ArrayList<>();
        for (CallListener listener : listeners) {
            guarded(() -> observations.add(listener.started(call)));
        }
        return new Observations(observations);
    }

    void tell(Consumer<CallListener.Observation> event) {
        observations.forEach(observation -> guarded(() -> event.accept(observation)));
    }

    /** Returns the headers that the listeners want sent; one that may not be is logged, and left out. */
    Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        tell(observation -> observation.headers().forEach((name, value) -> {
            HeaderRule.check(name, value);
            headers.put(name, value);
        }));
        return headers;
    }

    private static void guarded(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("A CallListener threw {}; the call goes on", e.getClass().getName(), e);
        }
    }
}
