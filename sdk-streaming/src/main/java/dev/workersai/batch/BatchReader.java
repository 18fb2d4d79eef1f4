package dev.workersai.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.internal.AnswerPart;
import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchAnswerItem;
import dev.workersai.streaming.Usage;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the answers of a batch at the places of their requests.
 *
 * @param references of the requests, null for those without; empty where they are not known, as in another process
 */
record BatchReader<O>(String model, Type outputType, List<@Nullable String> references) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    BatchResult<O> read(BatchAnswer answer) {
        SortedMap<Integer, BatchItem<O>> items = new TreeMap<>();
        List<BatchAnswerItem> nameless = new ArrayList<>();
        for (BatchAnswerItem response : answer.responses()) {
            int index = indexOf(response);
            if (index >= 0) {
                items.putIfAbsent(index, item(index, response));
            } else {
                nameless.add(response);
            }
        }
        int free = 0;
        for (BatchAnswerItem response : nameless) {
            while (items.containsKey(free)) {
                free++;
            }
            items.put(free, item(free, response));
        }
        for (int index = 0; index < references.size(); index++) {
            if (!items.containsKey(index)) {
                items.put(index, failed(index, null, "got no answer", null, null));
            }
        }
        return new BatchResult<>(List.copyOf(items.values()), usage(answer.usage()));
    }

    /** Returns the place of the request: the service's number, else that of its reference; -1 if there is neither. */
    private int indexOf(BatchAnswerItem response) {
        Long id = response.id();
        if (id != null && id >= 0 && id < Integer.MAX_VALUE) {
            return id.intValue();
        }
        String reference = response.externalReference();
        return reference == null ? -1 : references.indexOf(reference);
    }

    private BatchItem<O> item(int index, BatchAnswerItem response) {
        JsonNode result = response.result();
        if (Boolean.FALSE.equals(response.success())) {
            return failed(index, response.externalReference(), "failed", response, null);
        }
        try {
            O output = result == null ? null : AnswerPart.read(result, outputType);
            return output == null
                    ? failed(index, response.externalReference(), "got an empty answer", response, null)
                    : BatchItem.of(index, name(index, response.externalReference()), output);
        } catch (JsonProcessingException e) {
            String problem = "got an answer that is not what the model promises";
            return failed(index, response.externalReference(), problem, response, e);
        }
    }

    private BatchItem<O> failed(
            int index,
            @Nullable String reference,
            String problem,
            @Nullable BatchAnswerItem response,
            @Nullable Throwable cause) {
        String raw = response == null ? "" : MAPPER.valueToTree(response).toString();
        return BatchItem.failed(
                index, name(index, reference), new BatchItemException(model, index, problem, raw, cause));
    }

    private @Nullable String name(int index, @Nullable String answered) {
        return answered == null && index < references.size() ? references.get(index) : answered;
    }

    private static @Nullable Usage usage(@Nullable JsonNode usage) {
        return usage == null || !usage.has("total_tokens")
                ? null
                : Usage.builder()
                        .promptTokens(usage.path("prompt_tokens").asLong())
                        .completionTokens(usage.path("completion_tokens").asLong())
                        .totalTokens(usage.path("total_tokens").asLong())
                        .build();
    }
}
