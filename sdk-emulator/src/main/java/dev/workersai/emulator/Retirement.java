package dev.workersai.emulator;

import java.time.Clock;
import java.time.LocalDate;

/** Whether models whose announced day has passed are gone. */
record Retirement(boolean enforced, Clock clock) {

    boolean hides(ModelCard card) {
        LocalDate day = card.deprecationDate();
        return enforced && day != null && day.isBefore(LocalDate.now(clock));
    }

    void requireInService(Model model) {
        if (hides(model.card())) {
            throw Refusal.of(
                    ErrorCode.RETIRED,
                    "This model was deprecated on " + model.card().deprecationDate() + ": " + model.name());
        }
    }
}
