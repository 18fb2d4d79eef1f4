package dev.workersai.benchmarks;

import dev.workersai.WorkersAiClient;
import dev.workersai.api.SummarizationApi;
import dev.workersai.api.TextEmbeddingsApi;
import dev.workersai.api.TextGenerationApi;
import dev.workersai.api.TranslationApi;
import dev.workersai.catalog.Models;
import java.lang.management.ManagementFactory;

/** What the first use of a part of the catalog costs in a fresh process, by how many methods or models the part has. */
public final class CatalogStart {

    static final String SIZE = "size";
    static final String MILLIS = "ms at first use";
    static final String CLASSES = "classes loaded";

    /** A part of the catalog. */
    enum Part {
        API_SMALL,
        API_MIDDLE,
        API_LARGE,
        MODELS_FEW,
        MODELS_OF_CHAT,
        MODELS_ALL;

        /** Uses it for the first time; returns how much is in it. */
        private int use(WorkersAiClient client) {
            return switch (this) {
                case API_SMALL -> methods(TranslationApi.class, client.translation());
                case API_MIDDLE -> methods(TextEmbeddingsApi.class, client.textEmbeddings());
                case API_LARGE -> methods(TextGenerationApi.class, client.textGeneration());
                case MODELS_FEW -> Models.Caption.all().size();
                case MODELS_OF_CHAT -> Models.Chat.all().size();
                case MODELS_ALL -> Models.all().size();
            };
        }
    }

    private CatalogStart() {}

    /**
     * Uses one part.
     *
     * @param arguments its name
     */
    public static void main(String[] arguments) {
        Part part = Part.valueOf(arguments[0]);
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("cfut_benchmark-benchmark-benchmark-bench")
                .build()) {
            methods(SummarizationApi.class, client.summarization()); // Feign itself, with one method
            long classes = loadedClasses();
            long start = System.nanoTime();
            int size = part.use(client);
            double millis = (System.nanoTime() - start) / 1e6;
            long loaded = loadedClasses() - classes;
            Figures.print(MILLIS, millis);
            Figures.print(CLASSES, (double) loaded);
            Figures.print(SIZE, size);
        }
        System.exit(0);
    }

    private static long loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }

    private static <T> int methods(Class<T> type, T api) {
        return type.cast(api) == api ? type.getMethods().length : 0;
    }
}
