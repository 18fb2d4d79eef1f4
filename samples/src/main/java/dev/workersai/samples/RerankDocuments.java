package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.text.Ranked;
import java.util.List;

/** Puts the documents that answer a question first. */
public final class RerankDocuments {

    private record Page(String title, String text) {}

    private static final List<Page> PAGES = List.of(
            new Page("Bread", "Knead flour, water, salt and yeast, and let the dough rest."),
            new Page("Workers AI", "An SDK for Java that calls models on Cloudflare."),
            new Page("Java", "A language that runs on a virtual machine."));

    private RerankDocuments() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            List<Ranked<Page>> best = ai.rerank(Models.Rerank.BGE_RERANKER_BASE)
                    .query("Is there an SDK for Java?")
                    .topK(2)
                    .documents(PAGES, Page::text);

            for (Ranked<Page> ranked : best) {
                System.out.printf("%.3f %s%n", ranked.score(), ranked.document().title());
            }
        }
    }
}
