package dev.workersai.samples;

import dev.workersai.account.LoraAdapter;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.WorkersAi;
import java.nio.file.Path;

/** Lists LoRA adapters; with a folder on the command line, registers the adapter in it and asks a model that uses it. */
public final class Finetunes {

    private Finetunes() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            for (LoraAdapter adapter : ai.finetunes().publicOnes().limit(3).list()) {
                System.out.println("public: " + adapter);
            }
            if (arguments.length > 0) {
                LoraAdapter adapter = ai.finetunes().create(Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA, "my-adapter");
                ai.finetunes().upload(adapter, Path.of(arguments[0]));
                System.out.println("answer: "
                        + ai.chat(Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA)
                                .lora(adapter.name())
                                .ask("Hello"));
            }
            for (LoraAdapter adapter : ai.finetunes().list()) {
                System.out.println("ours:   " + adapter);
            }
        }
    }
}
