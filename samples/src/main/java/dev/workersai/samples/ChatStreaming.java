package dev.workersai.samples;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;

/** Prints an answer while the model is still writing it, then what it took. */
public final class ChatStreaming {

    private ChatStreaming() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            try (ChatStream stream =
                    ai.chat(Chat.GLM_5_3_FLASH).system("Be brief.").user("Why is the sky blue?").stream()) {
                stream.text().forEach(System.out::print);
                ChatResult result = stream.result();
                System.out.println();
                result.usage().ifPresent(usage -> System.out.println("Tokens: " + usage.totalTokens()));
                System.out.println("Stopped: " + result.finishReason().orElseThrow());
            }
        }
    }
}
