package dev.workersai.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.model.Pooling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is sent along with the texts, and how many at a time. Immutable.
 *
 * @param form where in a request the texts stand
 * @param fields settings of the model by their wire names
 * @param extras whether a field is among them that was not checked
 * @param chunkSize the most texts of one request
 * @param chunkBytes the most bytes of text of one request
 * @param parallelism the most requests under way
 * @param startAt the first text of a source to embed
 * @param progress told after every request
 */
record EmbeddingSettings(
        TextForm form,
        Map<String, JsonNode> fields,
        boolean extras,
        int chunkSize,
        long chunkBytes,
        int parallelism,
        long startAt,
        Consumer<? super EmbeddingProgress> progress) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DEFAULT_PARALLELISM = 4;
    private static final long DEFAULT_BYTES = 1024 * 1024;

    static EmbeddingSettings of(EmbeddingTarget target) {
        return new EmbeddingSettings(
                TextForm.TEXT, Map.of(), false, target.limit(), DEFAULT_BYTES, DEFAULT_PARALLELISM, 0, progress -> {});
    }

    EmbeddingSettings with(TextForm changed) {
        return new EmbeddingSettings(changed, fields, extras, chunkSize, chunkBytes, parallelism, startAt, progress);
    }

    EmbeddingSettings with(String name, @Nullable Object value, boolean unchecked) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(fields);
        changed.put(name, value == null ? JsonNodeFactory.instance.nullNode() : MAPPER.valueToTree(value));
        return new EmbeddingSettings(
                form, changed, extras || unchecked, chunkSize, chunkBytes, parallelism, startAt, progress);
    }

    EmbeddingSettings withChunkSize(int changed) {
        return new EmbeddingSettings(form, fields, extras, changed, chunkBytes, parallelism, startAt, progress);
    }

    EmbeddingSettings withChunkBytes(long changed) {
        return new EmbeddingSettings(form, fields, extras, chunkSize, changed, parallelism, startAt, progress);
    }

    EmbeddingSettings withParallelism(int changed) {
        return new EmbeddingSettings(form, fields, extras, chunkSize, chunkBytes, changed, startAt, progress);
    }

    EmbeddingSettings withStartAt(long changed) {
        return new EmbeddingSettings(form, fields, extras, chunkSize, chunkBytes, parallelism, changed, progress);
    }

    EmbeddingSettings with(Consumer<? super EmbeddingProgress> changed) {
        return new EmbeddingSettings(form, fields, extras, chunkSize, chunkBytes, parallelism, startAt, changed);
    }

    /** Returns a new request for texts. */
    ObjectNode body(List<String> texts) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        form.put(body, texts);
        fields.forEach(body::set);
        return body;
    }

    /** Returns the pooling that is asked for, or null. */
    @Nullable
    Pooling pooling() {
        JsonNode asked = fields.get("pooling");
        return asked == null || !asked.isTextual() ? null : Pooling.of(asked.asText());
    }
}
