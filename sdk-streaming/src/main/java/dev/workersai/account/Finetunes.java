package dev.workersai.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.api.FinetunesApi;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.internal.AsyncCall;
import dev.workersai.model.Finetune;
import dev.workersai.model.FinetuneAsset;
import dev.workersai.model.FinetuneRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The LoRA adapters of an account, and the public ones. A chat applies one by {@code lora(name)}.
 *
 * <pre>{@code
 * LoraAdapter adapter = ai.finetunes().create(Models.Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA, "tickets");
 * ai.finetunes().upload(adapter, Path.of("adapter"));
 * }</pre>
 *
 * <p>Safe for use from any number of threads. Calls throw {@link dev.workersai.error.WorkersAiException}.
 */
public final class Finetunes {

    private final WorkersAiClient client;

    private Finetunes(WorkersAiClient client) {
        this.client = client;
    }

    /**
     * {@return the adapters that an account sees}
     *
     * @param client sends the calls; stays the caller's to close
     */
    public static Finetunes of(WorkersAiClient client) {
        return new Finetunes(Objects.requireNonNull(client, "client"));
    }

    private FinetunesApi api() {
        return client.api(FinetunesApi.class);
    }

    /** {@return the adapters of the account} */
    public List<LoraAdapter> list() {
        List<LoraAdapter> adapters = new ArrayList<>();
        collect(api().list(), adapters);
        return List.copyOf(adapters);
    }

    /** The service was seen to answer one object, a list, and a list in a list. */
    private static void collect(JsonNode listed, List<LoraAdapter> adapters) {
        if (listed.isArray()) {
            listed.forEach(each -> collect(each, adapters));
        } else if (listed.isObject() && !listed.isEmpty()) {
            adapters.add(new LoraAdapter(AccountJson.value(listed, Finetune.class)));
        }
    }

    /** {@return the adapters of the account, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<List<LoraAdapter>> listAsync() {
        return AsyncCall.start(this::list);
    }

    /** {@return a search for adapters that anyone may use; their names begin with {@code cf-public-}} */
    public PublicAdapters publicOnes() {
        return PublicAdapters.all(client);
    }

    /**
     * {@return a new adapter, still without its files}
     *
     * @param model the model it adapts
     * @param name to call it by
     * @throws IllegalArgumentException if the model takes no adapters
     */
    public LoraAdapter create(ChatModel<?, ?> model, String name) {
        if (!model.card().can(Capability.LORA)) {
            throw new IllegalArgumentException(
                    model.id() + " takes no LoRA adapters: use a model whose card has Capability.LORA.");
        }
        return create(FinetuneRequest.builder().model(model.id()).name(name).build());
    }

    /**
     * {@return a new adapter, still without its files}
     *
     * @param request any model, with a description, and public if wanted
     */
    public LoraAdapter create(FinetuneRequest request) {
        return new LoraAdapter(api().create(Objects.requireNonNull(request, "request")));
    }

    /**
     * {@return a new adapter, when it is registered} Cancelling the future ends the call.
     *
     * @param request as for {@link #create(FinetuneRequest)}
     */
    public CompletableFuture<LoraAdapter> createAsync(FinetuneRequest request) {
        return AsyncCall.start(() -> create(request));
    }

    /**
     * Uploads the files of an adapter, the small one first. Both are checked before anything is sent: there has to be an
     * {@code adapter_config.json} with a {@code model_type} that the service takes and a rank of at most 32, and an
     * {@code adapter_model.safetensors} of at most 500 MB, which is held in memory twice while it is sent.
     *
     * @param adapter from {@link #create} or {@link #list}
     * @param folder has the two files
     * @throws IllegalArgumentException if a file is missing, too large, or not what the service takes
     */
    public void upload(LoraAdapter adapter, Path folder) {
        upload(adapter.id(), folder);
    }

    /**
     * Uploads the files of an adapter. See {@link #upload(LoraAdapter, Path)}.
     *
     * @param adapter id or name
     * @param folder has the two files
     */
    public void upload(String adapter, Path folder) {
        AdapterFiles files = AdapterFiles.in(folder);
        for (String name : List.of(AdapterFiles.CONFIG, AdapterFiles.WEIGHTS)) {
            var asset = FinetuneAsset.builder().file(files.read(name)).fileName(name);
            api().uploadAsset(segment(adapter), asset.build());
        }
    }

    /** Feign escapes all of a name but its slashes and dots. */
    private static String segment(String adapter) {
        if (adapter.isBlank() || adapter.contains("/") || adapter.matches("\\.{1,2}")) {
            throw new IllegalArgumentException("'" + adapter + "' is no id or name of an adapter.");
        }
        return adapter;
    }

    /**
     * {@return when the files are there} Cancelling the future ends the call; what was sent stays.
     *
     * @param adapter from {@link #create} or {@link #list}
     * @param folder has the two files
     */
    public CompletableFuture<Void> uploadAsync(LoraAdapter adapter, Path folder) {
        return AsyncCall.start(() -> {
            upload(adapter, folder);
            return null;
        });
    }
}
