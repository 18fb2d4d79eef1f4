package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.error.ModelRetiredException;
import dev.workersai.streaming.WorkersAi;

/** Makes a long text short: by the model for it as long as it is there, else by one to chat with. */
public final class SummarizeText {

    private static final String ARTICLE = """
        The port of Bergen was founded in 1070 and was the largest town of Norway until the 1830s. Its merchants traded
        dried fish from the north for grain from the south. The wooden houses at the quay burned down several times and
        were built anew each time, in the old way. Today they belong to the heritage of the world, and the harbour is
        full of ferries, tugs and visitors.
        """;

    private SummarizeText() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            System.out.println("Summary: " + summary(ai, ARTICLE));
        }
    }

    @SuppressWarnings("deprecation") // withdrawn on 2026-05-30, and no other model is made for summaries
    private static String summary(WorkersAi ai, String text) {
        try {
            return ai.summarize(Models.Summarize.BART_LARGE_CNN).maxLength(60).text(text);
        } catch (ModelRetiredException e) {
            return ai.chat(Models.Chat.GLM_5_3_FLASH)
                    .system("Summarize the text in one sentence.")
                    .ask(text);
        }
    }
}
