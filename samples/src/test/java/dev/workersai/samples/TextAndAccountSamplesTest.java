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

/** The samples of the small tasks say against the emulator what a person would expect. */
@DisabledIfEnvironmentVariable(named = "CLOUDFLARE_API_TOKEN", matches = ".+")
@DisabledIfEnvironmentVariable(named = "CF_API_TOKEN", matches = ".+")
class TextAndAccountSamplesTest {

    private interface Sample {
        void start(String... arguments);
    }

    @Test
    void rerankDocuments_run_printsTheFittingPageFirst() {
        assertThat(run(RerankDocuments::main).lines().skip(1))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("Workers AI");
    }

    @Test
    void translateText_run_printsBothTranslations() {
        assertThat(run(TranslateText::main)).contains("French: ", "Hindi:  [", "100 and 34 languages");
    }

    @Test
    void classifyAndModerate_run_tellsGoodFromBad() {
        assertThat(run(ClassifyAndModerate::main))
                .contains("POSITIVE", "Bread:    safe", "Weapons:  unsafe", "Indiscriminate weapons");
    }

    @Test
    void decideWithClef_run_printsThreeDecisions() {
        assertThat(run(DecideWithClef::main)).contains("Angry: ", "Team:  ", "Haste: ", "2=today");
    }

    @Test
    void browseCatalog_run_printsModels() {
        assertThat(run(BrowseCatalog::main))
                .contains("@cf/zai-org/glm-5.3-flash", "@cf/baai/bge-m3 is typed in this version: true");
    }

    @Test
    void convertToMarkdown_run_printsEachFile() {
        assertThat(run(ConvertToMarkdown::main))
                .contains("| Oslo | Norway |", "# Rivers", "== notes.xyz" + System.lineSeparator() + "not converted");
    }

    @Test
    void finetunes_runWithAFolder_registersTheAdapter(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), "{\"model_type\": \"mistral\", \"r\": 8}");
        Files.write(folder.resolve("adapter_model.safetensors"), new byte[100]);

        assertThat(run(Finetunes::main, folder.toString()))
                .contains("public: LoraAdapter[cf-public-", "answer: ", "ours:   LoraAdapter[my-adapter");
    }

    private static String run(Sample sample, String... arguments) {
        PrintStream console = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            sample.start(arguments);
        } finally {
            System.setOut(console);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
