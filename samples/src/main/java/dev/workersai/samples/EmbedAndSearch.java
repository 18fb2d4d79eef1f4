package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.embedding.Embeddings;
import dev.workersai.embedding.Match;
import dev.workersai.embedding.Similarity;
import dev.workersai.streaming.WorkersAi;
import java.util.List;

/** Finds the sentences that are closest in meaning to a question. */
public final class EmbedAndSearch {

    private static final List<String> SENTENCES = List.of(
            "The cat sleeps on the sofa all day.",
            "Interest rates rose again this quarter.",
            "A kitten needs milk and much sleep.",
            "The train to Bergen leaves at seven.",
            "Central banks fear inflation more than slow growth.");

    private EmbedAndSearch() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            EmbeddingModelRef embed = WorkersAi.using(service.client()).embed(Models.Embed.BGE_BASE_EN_V1_5);
            // Any number of texts: split to the model's limit, some requests at once, order kept.
            Embeddings vectors = embed.parallelism(4).all(SENTENCES);
            search(embed, vectors, "How much does a cat sleep?");
            search(embed, vectors, "What do banks say about interest rates?");
        }
    }

    private static void search(EmbeddingModelRef embed, Embeddings vectors, String question) {
        System.out.println(question);
        for (Match match : Similarity.nearest(embed.one(question), vectors, 2)) {
            System.out.printf("  %.2f  %s%n", match.score(), SENTENCES.get(match.index()));
        }
    }
}
