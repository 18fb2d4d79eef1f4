package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.text.TranslateModelRef;
import java.util.List;

/** Translates between pairs of languages, and several texts at once into a language of India. */
public final class TranslateText {

    private TranslateText() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            TranslateModelRef toFrench =
                    ai.translate(Models.Translate.M2M100_1_2B).from("en").to("fr");
            System.out.println("French: " + toFrench.text("Hello, world"));

            TranslateModelRef toHindi =
                    ai.translate(Models.Translate.INDICTRANS2_EN_INDIC_1B).to("hin_Deva");
            System.out.println("Hindi:  " + toHindi.texts(List.of("Hello", "Thank you")));

            System.out.println("Known:  " + toFrench.languages().size() + " and "
                    + toHindi.languages().size() + " languages");
        }
    }
}
