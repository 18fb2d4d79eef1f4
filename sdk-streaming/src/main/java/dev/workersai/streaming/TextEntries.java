package dev.workersai.streaming;

import dev.workersai.WorkersAiClient;
import dev.workersai.account.ConvertedFile;
import dev.workersai.account.Finetunes;
import dev.workersai.account.LiveCatalog;
import dev.workersai.account.MarkdownConverter;
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

/** The part of {@link WorkersAi} that leads to small tasks on text and to what belongs to the account. */
abstract class TextEntries {

    TextEntries() {}

    abstract WorkersAiClient client();

    /**
     * {@return what sorts documents by how well they fit a query}
     *
     * @param model such as {@code Models.Rerank.BGE_RERANKER_BASE}
     */
    public RerankModelRef rerank(RerankModel<?, ?> model) {
        return RerankModelRef.of(client(), model);
    }

    /**
     * {@return what sorts documents by how well they fit a query}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public RerankModelRef rerank(String modelId) {
        return RerankModelRef.of(client(), modelId);
    }

    /**
     * {@return what translates texts}
     *
     * @param model such as {@code Models.Translate.M2M100_1_2B}
     */
    public TranslateModelRef translate(TranslateModel<?, ?> model) {
        return TranslateModelRef.of(client(), model);
    }

    /**
     * {@return what translates texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public TranslateModelRef translate(String modelId) {
        return TranslateModelRef.of(client(), modelId);
    }

    /**
     * {@return what sums up texts}
     *
     * @param model such as {@code Models.Summarize.BART_LARGE_CNN}, which is retired
     */
    public SummarizeModelRef summarize(SummarizeModel<?, ?> model) {
        return SummarizeModelRef.of(client(), model);
    }

    /**
     * {@return what sums up texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public SummarizeModelRef summarize(String modelId) {
        return SummarizeModelRef.of(client(), modelId);
    }

    /**
     * {@return what puts labels on texts}
     *
     * @param model such as {@code Models.Classify.DISTILBERT_SST_2_INT8}
     */
    public ClassifyModelRef classify(ClassifyModel<?, ?> model) {
        return ClassifyModelRef.of(client(), model);
    }

    /**
     * {@return what puts labels on texts}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public ClassifyModelRef classify(String modelId) {
        return ClassifyModelRef.of(client(), modelId);
    }

    /**
     * {@return what judges whether a conversation is harmless}
     *
     * @param model such as {@code Models.Moderate.LLAMA_GUARD_3_8B}
     */
    public ModerateModelRef moderate(ModerateModel<?, ?> model) {
        return ModerateModelRef.of(client(), model);
    }

    /**
     * {@return what judges whether a conversation is harmless}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public ModerateModelRef moderate(String modelId) {
        return ModerateModelRef.of(client(), modelId);
    }

    /**
     * {@return what answers typed questions about a state}
     *
     * @param model such as {@code Models.Decide.CLEF}
     */
    public DecideModelRef decide(DecideModel<?, ?> model) {
        return DecideModelRef.of(client(), model);
    }

    /**
     * {@return what answers typed questions about a state}
     *
     * @param modelId of any model for it, in the catalog or not
     */
    public DecideModelRef decide(String modelId) {
        return DecideModelRef.of(client(), modelId);
    }

    /** {@return the catalog as it is now, and licences to accept} */
    public LiveCatalog models() {
        return LiveCatalog.of(client());
    }

    /** {@return the LoRA adapters of the account, and the public ones} */
    public Finetunes finetunes() {
        return Finetunes.of(client());
    }

    /** {@return what converts documents and pictures to Markdown, still without files} */
    public MarkdownConverter toMarkdown() {
        return MarkdownConverter.of(client());
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
}
