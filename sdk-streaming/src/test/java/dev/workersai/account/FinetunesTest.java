package dev.workersai.account;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.model.FinetuneRequest;
import dev.workersai.testing.ScriptedService;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinetunesTest {

    private static final String ADAPTER = "{id: 'u', name: 'tickets', model: '@cf/m/n', 'public': true,"
            + " description: 'd', created_at: '2026-01-02T03:04:05Z', modified_at: '2026-01-02 03:04:05', more: 1}";

    private final ScriptedService service = new ScriptedService();
    private final Finetunes finetunes = Finetunes.of(service.client());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {ADAPTER, "[" + ADAPTER + "]", "[[" + ADAPTER + "]]", "[[], [" + ADAPTER + "], null]"})
    void list_objectArrayOrNestedArray_isRead(String answer) {
        service.result(answer);

        assertThat(finetunes.list()).singleElement().satisfies(adapter -> {
            assertThat(adapter.id()).isEqualTo("u");
            assertThat(adapter.name()).isEqualTo("tickets");
            assertThat(adapter.modelId()).isEqualTo("@cf/m/n");
            assertThat(adapter.description()).isEqualTo("d");
            assertThat(adapter.isPublic()).isTrue();
            assertThat(adapter.createdAt()).contains(Instant.parse("2026-01-02T03:04:05Z"));
            assertThat(adapter.modifiedAt()).isEqualTo(adapter.createdAt());
        });
        assertThat(service.targets()).containsExactly("GET /ai/finetunes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[]]", "{}", "null"})
    void list_none_isEmpty(String answer) {
        service.result(answer);

        assertThat(finetunes.list()).isEmpty();
    }

    @Test
    void publicOnes_query_isSent() {
        service.result("[" + ADAPTER + "]").result("[]");

        assertThat(finetunes.publicOnes().limit(5).offset(10).orderBy("name").list())
                .hasSize(1);
        assertThat(service.targets().get(0))
                .startsWith("GET /ai/finetunes/public?")
                .contains("limit=5", "offset=10", "orderBy=name");
        assertThat(finetunes.publicOnes().listAsync().join()).isEmpty();
        assertThat(service.targets().get(1)).isEqualTo("GET /ai/finetunes/public");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.publicOnes().limit(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.publicOnes().offset(-1));
    }

    @Test
    void create_modelAndName_areSent() {
        service.result(ADAPTER).result(ADAPTER);

        LoraAdapter adapter = finetunes.create(Chat.MISTRAL_7B_INSTRUCT_V0_2_LORA, "tickets");

        assertThat(adapter.id()).isEqualTo("u");
        assertThat(service.sent())
                .isEqualTo(json("{model: '@cf/mistral/mistral-7b-instruct-v0.2-lora', name: 'tickets'}"));

        finetunes.create(FinetuneRequest.builder()
                .model("@cf/vendor/new-lora")
                .name("n")
                .publicValue(true)
                .build());
        assertThat(service.sent()).isEqualTo(json("{model: '@cf/vendor/new-lora', name: 'n', 'public': true}"));
    }

    @Test
    void create_modelThatTakesNoAdapters_isRefusedBeforeSending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.create(Chat.GLM_5_3_FLASH, "tickets"))
                .withMessageContainingAll("@cf/zai-org/glm-5.3-flash", "Capability.LORA");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void upload_folder_sendsTheConfigurationThenTheWeights() throws IOException {
        adapter("{\"model_type\": \"mistral\", \"r\": 8}", "weights");
        service.result("{success: true}").result("{success: true}");

        finetunes.upload("tickets", folder);

        assertThat(service.targets())
                .containsExactly(
                        "POST /ai/finetunes/tickets/finetune-assets", "POST /ai/finetunes/tickets/finetune-assets");
        assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8))
                .contains("name=\"file_name\"\r\n\r\nadapter_config.json\r\n", "\"model_type\": \"mistral\"");
        assertThat(service.sentText())
                .contains("name=\"file_name\"\r\n\r\nadapter_model.safetensors\r\n", "\r\n\r\nweights\r\n");
    }

    @Test
    void uploadAsync_adapter_isSentByItsId() throws IOException {
        adapter("{\"model_type\": \"llama\"}", "weights");
        service.result(ADAPTER).result("{success: true}").result("{success: true}");

        finetunes.uploadAsync(finetunes.list().get(0), folder).join();

        assertThat(service.targets().get(1)).isEqualTo("POST /ai/finetunes/u/finetune-assets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"model_type\": \"qwen2\"}", "{\"model_type\": \"mistral\", \"r\": 64}", "no json", ""})
    void upload_configurationThatWillBeRefused_isRefusedBeforeSending(String config) throws IOException {
        adapter(config, "weights");

        assertThatIllegalArgumentException().isThrownBy(() -> finetunes.upload("tickets", folder));
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void upload_modelTypeMissing_saysWhichThereAre() throws IOException {
        adapter("{}", "weights");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.upload("tickets", folder))
                .withMessageContainingAll("model_type", "mistral", "gemma", "llama");
    }

    @Test
    void upload_weightsMissingOrTooLarge_isRefusedBeforeSending() throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), "{\"model_type\": \"gemma\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.upload("tickets", folder))
                .withMessageContaining("adapter_model.safetensors");

        try (var sparse =
                new RandomAccessFile(folder.resolve("adapter_model.safetensors").toFile(), "rw")) {
            sparse.setLength(500_000_001L);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finetunes.upload("tickets", folder))
                .withMessageContaining("500000000");
        assertThat(service.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "a/b"})
    void upload_idThatWouldChangeThePath_isRefused(String id) throws IOException {
        adapter("{\"model_type\": \"gemma\"}", "weights");

        assertThatIllegalArgumentException().isThrownBy(() -> finetunes.upload(id, folder));
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void listAsync_adapters_arrive() {
        service.result("[]").result(ADAPTER);

        assertThat(finetunes.listAsync().join()).isEmpty();
        FinetuneRequest request =
                FinetuneRequest.builder().model("@cf/m/n").name("tickets").build();
        assertThat(finetunes.createAsync(request).join().id()).isEqualTo("u");
    }

    private void adapter(String config, String weights) throws IOException {
        Files.writeString(folder.resolve("adapter_config.json"), config);
        Files.writeString(folder.resolve("adapter_model.safetensors"), weights);
    }
}
