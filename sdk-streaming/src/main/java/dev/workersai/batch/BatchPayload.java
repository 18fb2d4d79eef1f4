package dev.workersai.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.wire.BatchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes of a batch, checked before any of them is sent. */
final class BatchPayload {

    /**
     * The service takes less than 10 MB.
     *
     * @see <a href="https://developers.cloudflare.com/workers-ai/features/batch-api/">Batch API</a>
     */
    static final int LIMIT = 10_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BatchPayload() {}

    static byte[] of(String model, BatchRequest<?> requests) {
        if (requests.items().isEmpty()) {
            throw new IllegalArgumentException(model + ": a batch needs at least one request.");
        }
        checkReferences(model, requests.items());
        try {
            byte[] bytes = MAPPER.writeValueAsBytes(requests);
            if (bytes.length >= LIMIT) {
                throw new IllegalArgumentException(
                        model + ": " + requests.items().size() + " requests have "
                                + bytes.length + " bytes, a batch has to have less than " + LIMIT
                                + "; queue several batches instead.");
            }
            return bytes;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(model + ": the requests cannot be written as JSON", e);
        }
    }

    private static void checkReferences(String model, List<? extends BatchRequest.Item<?>> items) {
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < items.size(); index++) {
            String reference = items.get(index).externalReference();
            Integer before = reference == null ? null : seen.putIfAbsent(reference, index);
            if (before != null) {
                throw new IllegalArgumentException(
                        model + ": the requests " + before + " and " + index + " have the same external reference.");
            }
        }
    }
}
