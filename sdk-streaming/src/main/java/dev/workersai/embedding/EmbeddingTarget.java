package dev.workersai.embedding;

import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.internal.ModelId;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model to embed with, and what is known of it. Immutable. */
final class EmbeddingTarget {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int USUAL_LIMIT = 100;
    private static final int QWEN3_LIMIT = 32;

    private final ModelId path;
    private final String id;
    private final @Nullable EmbedModel<?, ?> model;
    private final Set<String> fields;

    private EmbeddingTarget(String id, @Nullable EmbedModel<?, ?> model) {
        this.path = ModelId.parse(id);
        this.id = id;
        this.model = model;
        this.fields = model != null && model.inputType() instanceof Class<?> type ? names(type) : Set.of();
    }

    static EmbeddingTarget of(EmbedModel<?, ?> model) {
        return new EmbeddingTarget(Objects.requireNonNull(model, "model").id(), model);
    }

    static EmbeddingTarget of(String id) {
        Model<?, ?> known = Models.byId(Objects.requireNonNull(id, "modelId")).orElse(null);
        if (known != null && !(known instanceof EmbedModel<?, ?>)) {
            throw new IllegalArgumentException(
                    id + " makes no vectors, its task is " + known.card().task() + ".");
        }
        return new EmbeddingTarget(id, (EmbedModel<?, ?>) known);
    }

    String id() {
        return id;
    }

    ModelId path() {
        return path;
    }

    /** Returns how many texts one request may have; for a model that the catalog does not know, the usual number. */
    int limit() {
        return fields.contains(TextForm.QUERIES.field()) ? QWEN3_LIMIT : USUAL_LIMIT;
    }

    OptionalLong dimensions() {
        return model == null ? OptionalLong.empty() : model.card().outputDimensions();
    }

    /**
     * Refuses a field that the model is known not to have.
     *
     * @throws IllegalArgumentException names models that have it
     */
    void require(String field) {
        if (model == null || fields.contains(field)) {
            return;
        }
        String others = Models.Embed.all().stream()
                .map(EmbeddingTarget::of)
                .filter(other -> other.fields.contains(field))
                .map(EmbeddingTarget::id)
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException(id + " has no field " + field
                + (others.isEmpty() ? "" : " (these have: " + others + ")") + "; extra(\"" + field
                + "\", …) sends it all the same.");
    }

    private static Set<String> names(Class<?> type) {
        return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
