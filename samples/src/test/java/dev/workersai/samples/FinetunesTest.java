package dev.workersai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The sample of adapters, given a folder with one. */
@DisabledIfEnvironmentVariable(named = "CLOUDFLARE_API_TOKEN", matches = ".+")
@DisabledIfEnvironmentVariable(named = "CF_API_TOKEN", matches = ".+")
class FinetunesTest {

    @Test
    void main_folder_registersTheAdapter(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), "{\"model_type\": \"mistral\", \"r\": 8}");
        Files.write(folder.resolve("adapter_model.safetensors"), new byte[100]);

        assertThat(run(folder.toString()))
                .contains("public: LoraAdapter[cf-public-", "answer: ", "ours:   LoraAdapter[my-adapter");
    }

    private static String run(String... arguments) {
        PrintStream console = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Finetunes.main(arguments);
        } finally {
            System.setOut(console);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
