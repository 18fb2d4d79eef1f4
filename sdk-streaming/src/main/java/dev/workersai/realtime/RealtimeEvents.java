package dev.workersai.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.Model;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.internal.EventErrors;
import dev.workersai.internal.WireJson;
import java.util.List;

/**
 * Tells what the messages of a listening model mean.
 *
 * @param <E> what its events are
 */
final class RealtimeEvents<E> {

    private final String mark;
    private final Reader<E> reader;

    private RealtimeEvents(String mark, Reader<E> reader) {
        this.mark = mark;
        this.reader = reader;
    }

    /**
     * Returns the meaning of messages that stand for values of a model's type.
     *
     * @param mark the member without which a message is none of the events, but about the connection
     */
    static <E> RealtimeEvents<E> of(String mark, Model<?, E> model) {
        @SuppressWarnings("unchecked") // the descriptor was generated with the type of its answer
        Class<E> type = (Class<E>) model.outputType();
        return new RealtimeEvents<>(mark, tree -> WireJson.value(tree, type));
    }

    static RealtimeEvents<TranscriptEvent> ofTranscripts() {
        return new RealtimeEvents<>("type", TranscriptEvent::of);
    }

    /**
     * Returns the event of a message, or none if it is about the connection.
     *
     * @throws ApiException if it reports an error
     * @throws dev.workersai.error.ProtocolException if it cannot be understood
     */
    List<E> read(String model, String message) {
        try {
            JsonNode tree = WireJson.tree(message);
            requireNoError(model, tree);
            return tree.hasNonNull(mark) || tree.has("channel") ? List.of(reader.read(tree)) : List.of();
        } catch (JsonProcessingException e) {
            throw Misfits.of(model, "a message is not the JSON expected", message, e);
        }
    }

    /** Errors come in the forms of the service, or in that of the vendor of the model. */
    static void requireNoError(String model, JsonNode message) {
        List<ApiError> errors = EventErrors.of(message);
        if (errors.isEmpty() && message.path("type").asText().equals("Error")) {
            String text =
                    message.path("description").asText(message.path("message").asText());
            errors = List.of(ApiError.of(message.path("code").asText(), text, text));
        }
        if (!errors.isEmpty()) {
            String sample = EventErrors.shortened(message.toString());
            throw ApiException.of(Misfits.failure(model, sample).errors(errors).build());
        }
    }

    /** Makes a value of a tree. */
    private interface Reader<E> {

        E read(JsonNode tree) throws JsonProcessingException;
    }
}
