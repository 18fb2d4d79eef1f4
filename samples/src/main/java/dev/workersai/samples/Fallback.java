package dev.workersai.samples;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.FallbackException;
import dev.workersai.streaming.WorkersAi;

/** Asks the next model when one is gone, busy or broken, and says who answered. */
public final class Fallback {

    private Fallback() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            ChatResult result = ai.chat("@cf/vendor/gone-tomorrow")
                    .fallbackTo(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, Chat.LLAMA_3_1_8B_INSTRUCT_FAST)
                    .send("What is the capital of France?");
            result.attempts()
                    .forEach(attempt -> System.out.println("Failed:   " + attempt.modelId() + ": "
                            + attempt.failure().getMessage()));
            System.out.println("Answered: " + result.modelId().orElseThrow());
            System.out.println(result.text());
        } catch (FallbackException e) {
            System.out.println("Nobody answered: " + e.getMessage());
        }
    }
}
