package dev.workersai.samples;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.WorkersAi;

/** Asks models and prints what they say: one of the catalog, and one by its id, which also works for the newest. */
public final class AskQuestion {

    private AskQuestion() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            System.out.println("Llama: "
                    + ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Where does 'Hello, World' come from?"));
            System.out.println(
                    "Gemma: " + ai.chat("@cf/google/gemma-4-26b-a4b-it").ask("What is the capital of France?"));
        }
    }
}
