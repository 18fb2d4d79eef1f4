package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.text.Decision;
import dev.workersai.text.Decisions;
import java.util.List;
import java.util.Map;

/** Has a model decide three things about a mail at once: yes or no, which, and how much. */
public final class DecideWithClef {

    private static final Map<String, String> TEAMS = Map.of(
            "shipping", "where is the parcel, and when does it come",
            "billing", "invoices and refunds",
            "returns", "goods that are broken or do not fit");

    private DecideWithClef() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            Decisions decisions = ai.decide(Models.Decide.CLEF_FLASH)
                    .state(Map.of(
                            "order", "A-17", "mail", "The third time I ask: where is my parcel? I need it today."))
                    .yesNo("angry", "Is the customer angry?", "asks for the third time", "politely reports a fault")
                    .choice("team", "Who should answer?", TEAMS)
                    .score("haste", "How soon?", List.of("this month", "this week", "today"))
                    .decide();

            Decision.Choice team = decisions.choice("team");
            Decision.Score haste = decisions.score("haste");
            System.out.printf("Angry: %.2f%n", decisions.yesNo("angry").probability());
            System.out.printf("Team:  %s, sure by %.2f%n", team.option(), team.confidence());
            System.out.printf("Haste: %.1f of %s%n", haste.score(), haste.legend());
        }
    }
}
