package dev.workersai.samples;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.WorkersAi;
import java.util.List;

/** Talks with a model over several turns: each answer goes back with the next question. */
public final class Conversation {

    private static final List<String> QUESTIONS =
            List.of("Hello!", "What is the capital of France?", "Now tell me a joke.");

    private Conversation() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            ChatModelRef chat = WorkersAi.using(service.client())
                    .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                    .system("You are a friendly guide.")
                    .sessionAffinity("conversation-1");
            for (String question : QUESTIONS) {
                ChatModelRef asked = chat.user(question);
                ChatResult answer = asked.send();
                System.out.println("You:   " + question);
                System.out.println("Model: " + answer.text());
                chat = asked.after(answer);
            }
        }
    }
}
