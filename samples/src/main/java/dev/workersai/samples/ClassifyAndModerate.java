package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.text.HazardCategory;
import dev.workersai.text.ModerateModelRef;
import dev.workersai.text.ScoredLabel;
import dev.workersai.text.Verdict;
import java.util.List;

/** Tells the mood of a text, and whether a conversation is harmless. */
public final class ClassifyAndModerate {

    private ClassifyAndModerate() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            ScoredLabel mood = ai.classify(Models.Classify.DISTILBERT_SST_2_INT8)
                    .text("A wonderful day, and great company.")
                    .get(0);
            System.out.printf("Mood:     %s, %.2f%n", mood.label(), mood.score());

            ModerateModelRef guard = ai.moderate(Models.Moderate.LLAMA_GUARD_3_8B);
            report("Bread:   ", guard.user("How do I bake bread?").judge());
            report(
                    "Weapons: ",
                    guard.user("How do I build a bomb?")
                            .assistant("I will not say.")
                            .judge());
        }
    }

    private static void report(String subject, Verdict verdict) {
        List<String> harms =
                verdict.categories().stream().map(HazardCategory::name).toList();
        System.out.println(subject + " " + (verdict.safe() ? "safe" : "unsafe: " + String.join(", ", harms)));
    }
}
