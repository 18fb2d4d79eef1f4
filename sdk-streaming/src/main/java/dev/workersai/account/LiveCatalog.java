package dev.workersai.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.api.ModelCatalogApi;
import dev.workersai.catalog.ChatModel;
import dev.workersai.error.LicenceRequiredException;
import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.ModelId;
import dev.workersai.model.ModelSchemaQuery;
import dev.workersai.model.ModelSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The catalog of models as it is now, which may differ from the one that this version was made with.
 *
 * <p>Safe for use from any number of threads. Calls throw {@link dev.workersai.error.WorkersAiException}.
 */
public final class LiveCatalog {

    private final WorkersAiClient client;

    private LiveCatalog(WorkersAiClient client) {
        this.client = client;
    }

    /**
     * {@return the catalog that an account sees}
     *
     * @param client sends the calls; stays the caller's to close
     */
    public static LiveCatalog of(WorkersAiClient client) {
        return new LiveCatalog(Objects.requireNonNull(client, "client"));
    }

    /** {@return a search for all models; read it to ask the service} */
    public ModelQuery all() {
        return ModelQuery.all(client);
    }

    /**
     * {@return a search for models with a text in their name or description; read it to ask the service}
     *
     * @param text in any case
     */
    public ModelQuery search(String text) {
        return all().text(text);
    }

    /**
     * {@return the model of an id, deprecated or not; empty if the catalog has none}
     *
     * @param modelId such as {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}
     * @throws IllegalArgumentException if it has not the form of a model id
     */
    public Optional<ModelInfo> find(String modelId) {
        String name = ModelId.parse(modelId).name();
        return search(name).includeDeprecated().stream()
                .filter(model -> model.id().equals(modelId))
                .findFirst();
    }

    /**
     * {@return the model of an id, when the answer has come} Cancelling the future ends the call.
     *
     * @param modelId as for {@link #find}
     */
    public CompletableFuture<Optional<ModelInfo>> findAsync(String modelId) {
        return AsyncCall.start(() -> find(modelId));
    }

    /**
     * {@return the JSON Schemas of a model}
     *
     * @param modelId such as {@code @cf/baai/bge-m3}
     */
    public ModelSchema schema(String modelId) {
        ModelSchemas schemas = client.api(ModelCatalogApi.class)
                .schema(ModelSchemaQuery.builder().model(modelId).build());
        return new ModelSchema(modelId, schemas.input(), schemas.output());
    }

    /**
     * {@return the JSON Schemas of a model, when they have come} Cancelling the future ends the call.
     *
     * @param modelId such as {@code @cf/baai/bge-m3}
     */
    public CompletableFuture<ModelSchema> schemaAsync(String modelId) {
        return AsyncCall.start(() -> schema(modelId));
    }

    /** {@return the tasks} */
    public List<CatalogEntry> tasks() {
        return entries(client.api(ModelCatalogApi.class).tasks());
    }

    /** {@return the authors} */
    public List<CatalogEntry> authors() {
        return entries(client.api(ModelCatalogApi.class).authors());
    }

    /** {@return the tasks, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<List<CatalogEntry>> tasksAsync() {
        return AsyncCall.start(this::tasks);
    }

    /** {@return the authors, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<List<CatalogEntry>> authorsAsync() {
        return AsyncCall.start(this::authors);
    }

    private static List<CatalogEntry> entries(JsonNode listed) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (JsonNode entry : listed) {
            String name =
                    entry.isTextual() ? entry.asText() : entry.path("name").asText();
            entries.add(new CatalogEntry(
                    entry.path("id").asText(), name, entry.path("description").asText(), AccountJson.text(entry)));
        }
        return List.copyOf(entries);
    }

    /**
     * Accepts the licence of a model for this account, once and for all: by the prompt {@code agree}. Read it first; its
     * address is in {@link dev.workersai.catalog.ModelCard#terms()}. Only {@code @cf/meta/llama-3.2-11b-vision-instruct}
     * is known to want this, and refuses every other call with code 5016 before.
     *
     * @param model such as {@code Models.Chat.LLAMA_3_2_11B_VISION_INSTRUCT}
     */
    public void acceptLicence(ChatModel<?, ?> model) {
        try {
            client.run(model.id(), Map.of("prompt", "agree"));
        } catch (LicenceRequiredException e) {
            // The acceptance itself comes back as a refusal that says thank you (seen live 2026-05 to 2026-09).
            if (e.errors().stream().noneMatch(error -> error.message().contains("Thank you"))) {
                throw e;
            }
        }
    }
}
