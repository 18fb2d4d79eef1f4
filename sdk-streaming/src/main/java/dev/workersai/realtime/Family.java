package dev.workersai.realtime;

import dev.workersai.catalog.Capability;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What models over a websocket have in common. */
final class Family {

    /**
     * Ends the sound, and lets the service send what it still has.
     *
     * @see <a href="https://developers.deepgram.com/docs/flux/close-stream">Deepgram, Close Stream</a>
     */
    static final String CLOSE_STREAM = "{\"type\":\"CloseStream\"}";

    /** Options of nova-3 that its schema for whole recordings does not have. */
    static final Set<String> LIVE_OPTIONS =
            Set.of("sample_rate", "interim_results", "endpointing", "vad_events", "utterance_end_ms");

    private Family() {}

    /**
     * Refuses a model that does not speak over a websocket.
     *
     * @param others where to look for models of the same kind that do
     */
    static void requireRealtime(Model<?, ?> model, List<? extends Model<?, ?>> others) {
        if (!model.card().can(Capability.REALTIME)) {
            throw new IllegalArgumentException(model.id() + " does not speak over a websocket; these do: "
                    + Stream.concat(others.stream(), Models.Realtime.all().stream())
                            .filter(other -> other.card().can(Capability.REALTIME))
                            .map(Model::id)
                            .collect(Collectors.joining(", ")));
        }
    }
}
