package dev.workersai.streaming;

import dev.workersai.WorkersAiClient;
import dev.workersai.account.ConvertedFile;
import dev.workersai.account.Finetunes;
import dev.workersai.account.LiveCatalog;
import dev.workersai.account.MarkdownConverter;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.ClassifyModel;
import dev.workersai.catalog.DecideModel;
import dev.workersai.catalog.ModerateModel;
import dev.workersai.catalog.RerankModel;
import dev.workersai.catalog.SummarizeModel;
import dev.workersai.catalog.TranslateModel;
import dev.workersai.text.ClassifyModelRef;
import dev.workersai.text.DecideModelRef;
import dev.workersai.text.ModerateModelRef;
import dev.workersai.text.RerankModelRef;
import dev.workersai.text.SummarizeModelRef;
import dev.workersai.text.TranslateModelRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where the fluent layer begins: binds models to a client.
 *
 * <pre>{@code
 * try (WorkersAi ai = WorkersAi.fromEnv()) {
 *     String answer = ai.chat(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Why is the sky blue?");
 * }
 * }</pre>
 *
 * <p>Make one and keep it. Safe for use from any number of threads.
 */
public final class WorkersAi implements AutoCloseable {

    private final WorkersAiClient client;
    private final boolean owned;

    private WorkersAi(WorkersAiClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /**
     * {@return a fluent layer over a client of its own, with the account and token of the environment}
     *
     * @throws dev.workersai.error.ConfigurationException if a variable is missing or wrong
     * @see WorkersAiClient#fromEnv()
     */
    public static WorkersAi fromEnv() {
        return new WorkersAi(WorkersAiClient.fromEnv(), true);
    }

    /**
     * {@return a fluent layer over a client}
     *
     * @param client stays the caller's to close
     */
    public static WorkersAi using(WorkersAiClient client) {
        return new WorkersAi(Objects.requireNonNull(client, "client"), false);
    }

    /**
     * {@return a chat with a model of the catalog}
     *
     * @param model such as {@code Models.Chat.GLM_5_3_FLASH}
     */
    public ChatModelRef chat(ChatModel<?, ?> model) {
        return chat(ChatTarget.of(model));
    }

    /**
     * {@return a chat with a model by its id} A model of the catalog is checked as by {@link #chat(ChatModel)}; to one
     * that the catalog does not know, everything is sent as it is given.
     *
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public ChatModelRef chat(String modelId) {
        return chat(ChatTarget.of(modelId));
    }

    private ChatModelRef chat(ChatTarget target) {
        return new ChatModelRef(new ChatExchange(client), ChatRequest.to(target));
    }

    /**
     * {@return what sorts documents by how well they fit a query}
     *
     * @param model such as {@code Models.Rerank.BGE_RERANKER_BASE}
     */
    public RerankModelRef rerank(RerankModel<?, ?> model) {
        return RerankModelRef.of(client, model);
    }

    /**
     * {@return what sorts documents by how well they fit a query}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public RerankModelRef rerank(String modelId) {
        return RerankModelRef.of(client, modelId);
    }

    /**
     * {@return what translates texts}
     *
     * @param model such as {@code Models.Translate.M2M100_1_2B}
     */
    public TranslateModelRef translate(TranslateModel<?, ?> model) {
        return TranslateModelRef.of(client, model);
    }

    /**
     * {@return what translates texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public TranslateModelRef translate(String modelId) {
        return TranslateModelRef.of(client, modelId);
    }

    /**
     * {@return what sums up texts}
     *
     * @param model such as {@code Models.Summarize.BART_LARGE_CNN}, which is retired
     */
    public SummarizeModelRef summarize(SummarizeModel<?, ?> model) {
        return SummarizeModelRef.of(client, model);
    }

    /**
     * {@return what sums up texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public SummarizeModelRef summarize(String modelId) {
        return SummarizeModelRef.of(client, modelId);
    }

    /**
     * {@return what puts labels on texts}
     *
     * @param model such as {@code Models.Classify.DISTILBERT_SST_2_INT8}
     */
    public ClassifyModelRef classify(ClassifyModel<?, ?> model) {
        return ClassifyModelRef.of(client, model);
    }

    /**
     * {@return what puts labels on texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public ClassifyModelRef classify(String modelId) {
        return ClassifyModelRef.of(client, modelId);
    }

    /**
     * {@return what judges whether a conversation is harmless}
     *
     * @param model such as {@code Models.Moderate.LLAMA_GUARD_3_8B}
     */
    public ModerateModelRef moderate(ModerateModel<?, ?> model) {
        return ModerateModelRef.of(client, model);
    }

    /**
     * {@return what judges whether a conversation is harmless}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public ModerateModelRef moderate(String modelId) {
        return ModerateModelRef.of(client, modelId);
    }

    /**
     * {@return what answers typed questions about a state}
     *
     * @param model such as {@code Models.Decide.CLEF}
     */
    public DecideModelRef decide(DecideModel<?, ?> model) {
        return DecideModelRef.of(client, model);
    }

    /**
     * {@return what answers typed questions about a state}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public DecideModelRef decide(String modelId) {
        return DecideModelRef.of(client, modelId);
    }

    /** {@return the catalog as it is now, and licences to accept} */
    public LiveCatalog models() {
        return LiveCatalog.of(client);
    }

    /** {@return the LoRA adapters of the account, and the public ones} */
    public Finetunes finetunes() {
        return Finetunes.of(client);
    }

    /** {@return what converts documents and pictures to Markdown, still without files} */
    public MarkdownConverter toMarkdown() {
        return MarkdownConverter.of(client);
    }

    /**
     * {@return what became of each file, in their order; waits for all of them}
     *
     * @param files at least one
     * @throws IllegalArgumentException if one does not exist, or is a directory or empty
     * @see MarkdownConverter
     */
    public List<ConvertedFile> toMarkdown(Path... files) {
        MarkdownConverter converter = toMarkdown();
        for (Path file : files) {
            converter = converter.file(file);
        }
        return converter.convert();
    }

    /** {@return the client underneath, for typed calls} */
    public WorkersAiClient client() {
        return client;
    }

    /** Closes the client if it was opened here, and leaves one that was given alone. */
    @Override
    public void close() {
        if (owned) {
            client.close();
        }
    }
}
