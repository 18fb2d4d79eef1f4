package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Finds out how a model behaves over a websocket, and whether it takes the options in the query. */
final class LiveModels {

    /** Options of nova-3 that exist over a websocket only. */
    private static final Set<String> LIVE_OPTIONS =
            Set.of("sample_rate", "interim_results", "endpointing", "vad_events", "utterance_end_ms");

    private LiveModels() {}

    /**
     * Returns the behaviour of a model on a new connection.
     *
     * @throws Refusal if it has none, or refuses an option
     */
    static LiveModel of(Model model, Query query, String requestId) {
        if (!model.card().flag("realtime")) {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, model.name() + " does not support websockets");
        }
        ObjectNode options = QueryOptions.typed(model.input(), query);
        if (model.input().isWebsocketOnly()) {
            model.input().require(options);
            return new LiveTurns(requestId, rate(options));
        }
        if (model.output().rawType().startsWith("audio/")) {
            return new LiveVoice(model, options, requestId);
        }
        if (model.output().offers("is_complete")) {
            return new LiveTurnDetector();
        }
        ObjectNode published = options.deepCopy();
        published.remove(LIVE_OPTIONS);
        model.input().require(published);
        return new LiveTranscriber(
                requestId, rate(options), options.path("interim_results").asBoolean());
    }

    private static int rate(ObjectNode options) {
        int rate = options.path("sample_rate").asInt(0);
        if (rate <= 0) {
            throw Refusal.invalidInput("required properties at '/' are 'sample_rate'");
        }
        return rate;
    }
}
