package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.workersai.WorkersAiClient;
import dev.workersai.account.ConvertedFile;
import dev.workersai.account.FileFormat;
import dev.workersai.account.LoraAdapter;
import dev.workersai.account.ModelInfo;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.ModelCard;
import dev.workersai.catalog.Models;
import dev.workersai.error.ApiException;
import dev.workersai.model.FinetuneRequest;
import dev.workersai.streaming.WorkersAi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalog, Markdown and fine-tunes of the fluent layer against the emulator. */
class FluentAccountTest {

    private static final ChatModel<?, ?> GATED = Models.Chat.LLAMA_3_2_11B_VISION_INSTRUCT;

    private final Emulator emulator = Emulator.builder().requireLicence(true).start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    @Test
    void models_wholeCatalog_isThatOfTheConstants() {
        List<ModelInfo> all = ai.models().all().includeDeprecated().list();

        assertThat(all)
                .extracting(ModelInfo::id)
                .containsExactlyInAnyOrderElementsOf(
                        Models.all().stream().map(Model::id).toList());
        assertThat(all).allSatisfy(model -> {
            ModelCard card = model.model().orElseThrow().card();
            assertThat(model.task()).isEqualTo(card.task());
            assertThat(model.contextWindow()).isEqualTo(card.contextWindow());
            assertThat(model.prices()).isEqualTo(card.prices());
            assertThat(model.beta()).isEqualTo(card.beta());
            assertThat(model.requiresPaidPlan()).isEqualTo(card.requiresPaidPlan());
            // Partners' models are marked async_queue, too, but their schemas have no batch form.
            assertThat(model.capabilities())
                    .filteredOn(each -> each != Capability.BATCH)
                    .isSubsetOf(card.capabilities());
        });
        assertThat(all).filteredOn(model -> model.createdAt().isPresent()).hasSizeGreaterThan(60);
    }

    @Test
    void models_secondPageIsTheFirstAgain_endsAfterIt() {
        assertThat(ai.models().all().list()).hasSize(Models.all().size());
        assertThat(emulator.requests()).hasSize(2);
    }

    @Test
    void search_filters_narrowTheList() {
        assertThat(ai.models().search("flux").author("black-forest-labs").task("Text-to-Image"))
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model.id()).contains("flux"));
        assertThat(ai.models().search("no such thing")).isEmpty();
        assertThat(ai.models().all().hideExperimental()).noneMatch(ModelInfo::beta);
    }

    @Test
    void find_andSchema_ofOneModel_areThere() {
        ModelInfo found = ai.models().find("@cf/baai/bge-m3").orElseThrow();

        assertThat(found.contextWindow()).isEqualTo(OptionalLong.of(60_000));
        assertThat(ai.models().schema(found.id()).inputMap()).isNotEmpty();
        assertThat(ai.models().find("@cf/vendor/none")).isEmpty();
    }

    @Test
    void tasksAndAuthors_areThoseOfTheCatalog() {
        assertThat(ai.models().tasks()).extracting("name").contains("Text Generation", "Translation");
        assertThat(ai.models().authors()).extracting("name").contains("meta", "baai");
    }

    @Test
    void acceptLicence_gatedModel_answersFromThenOn() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.chat(GATED).ask("hi"))
                .satisfies(e -> assertThat(e.hasCode(5016)).isTrue());

        ai.models().acceptLicence(GATED);

        assertThat(ai.chat(GATED).ask("hi")).isNotBlank();
    }

    @Test
    void toMarkdown_severalFiles_areConvertedEachForItself() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "name,age\nAda,36\n");
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><head><title>t</title></head><body><h1>Hello</h1><p>A <b>bold</b> word.</p></body></html>");
        Path odd = Files.writeString(folder.resolve("what.xyz"), "?");

        List<ConvertedFile> files = ai.toMarkdown(table, odd, page);

        assertThat(files.get(0).text()).isEqualTo("| name | age |\n| --- | --- |\n| Ada | 36 |\n");
        assertThat(files.get(0).tokens()).isPresent();
        assertThat(files.get(1).error()).isPresent();
        assertThat(files.get(2).text()).isEqualTo("# Hello\n\nA bold word.\n");
    }

    @Test
    void toMarkdown_options_areHeeded() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

        String with = ai.toMarkdown().file("a.pdf", pdf).convert().get(0).text();
        String without = ai.toMarkdown()
                .file("a.pdf", pdf)
                .pdfMetadata(false)
                .convert()
                .get(0)
                .text();
        String plain =
                ai.toMarkdown().file("a.pdf", pdf).plainText().convert().get(0).text();

        assertThat(with).startsWith("# a.pdf").contains("Metadata");
        assertThat(without).startsWith("# a.pdf").doesNotContain("Metadata");
        assertThat(plain).startsWith("a.pdf");
    }

    @Test
    void toMarkdown_nameWithQuotesAndBreaks_comesBackAsItWasGiven() {
        String name = "a\"b\r\nX: y.csv";

        assertThat(ai.toMarkdown()
                        .file("c.csv", new byte[] {'c'})
                        .file(name, new byte[] {'x'})
                        .convert())
                .extracting(ConvertedFile::name, ConvertedFile::text)
                .containsExactly(tuple("c.csv", "| c |\n| --- |\n\n"), tuple(name, "| x |\n| --- |\n\n"));
    }

    @Test
    void supportedFormats_areListed() {
        assertThat(ai.toMarkdown().supportedFormats()).contains(new FileFormat(".pdf", "application/pdf"));
    }

    @Test
    void finetunes_createUploadAndList_goTogether() throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), "{\"model_type\": \"mistral\", \"r\": 8}");
        Files.write(folder.resolve("adapter_model.safetensors"), new byte[1000]);
        assertThat(ai.finetunes().list()).isEmpty();

        LoraAdapter adapter = ai.finetunes().create(Models.Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA, "tickets");
        ai.finetunes().upload(adapter, folder);
        ai.finetunes().upload("tickets", folder);

        assertThat(ai.finetunes().list()).singleElement().satisfies(listed -> {
            assertThat(listed.id()).isEqualTo(adapter.id());
            assertThat(listed.createdAt()).isPresent();
        });
        assertThat(ai.chat(Models.Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA)
                        .lora("tickets")
                        .ask("hi"))
                .isNotBlank();
    }

    @Test
    void finetunes_wrongModelOrAdapter_areRefusedByTheService() throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), "{\"model_type\": \"mistral\"}");
        Files.write(folder.resolve("adapter_model.safetensors"), new byte[1]);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.finetunes()
                        .create(FinetuneRequest.builder()
                                .model("@cf/zai-org/glm-5.3")
                                .name("n")
                                .build()))
                .satisfies(e -> assertThat(e.hasCode(5005)).isTrue());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.finetunes().upload("nobody", folder));
    }

    @Test
    void publicOnes_pages_areParts() {
        assertThat(ai.finetunes().publicOnes().list())
                .isNotEmpty()
                .allSatisfy(adapter -> assertThat(adapter.name()).startsWith("cf-public-"));
        assertThat(ai.finetunes()
                        .publicOnes()
                        .offset(1)
                        .limit(1)
                        .orderBy("name")
                        .list())
                .extracting(LoraAdapter::name)
                .containsExactly("cf-public-jigsaw-classification");
    }
}
