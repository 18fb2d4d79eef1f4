package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.api.AutomaticSpeechRecognitionApi;
import dev.workersai.api.TextEmbeddingsApi;
import dev.workersai.api.TextGenerationApi;
import dev.workersai.api.TextToImageApi;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Flux2KleinInput;
import dev.workersai.model.LegacyTextGenerationInput;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.Llama4Scout17b16eInstructInput;
import dev.workersai.model.ModelSearch;
import dev.workersai.model.PlainChatMessage;
import dev.workersai.model.Pooling;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.model.VisionChatMessage;
import dev.workersai.wire.BatchRequest;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import feign.Client;
import feign.DefaultClient;
import feign.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An independent reader of {@code spec/openapi.yaml} takes the SDK's requests: Prism checks each against the document,
 * refuses what breaks it, and answers from the document, and the SDK reads that. Run by the profile {@code prism}.
 */
class PrismCheck {

    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";
    private static final Path SPEC = Path.of("../spec");

    private static Process prism;
    private static WorkersAiClient client;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        prism = new ProcessBuilder(
                        "node",
                        "prism/node_modules/@stoplight/prism-cli/dist/index.js",
                        "mock",
                        "--errors",
                        "--host=127.0.0.1",
                        "--port=" + port,
                        "openapi.yaml")
                .directory(SPEC.toFile())
                .redirectErrorStream(true)
                .start();
        awaitListening(prism.inputReader());
        client = WorkersAiClient.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + port))
                .accountId(ACCOUNT)
                .apiToken("token-of-the-prism-check")
                .httpClient(withoutServerPath())
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        prism.destroy();
    }

    @Test
    void llama3_3_70b_everyForm_accepted() {
        TextGenerationInput input = TextGenerationInput.builder()
                .message(ChatMessage.system("Be brief."))
                .message(ChatMessage.user("Hello?"))
                .maxTokens(64)
                .seed(9_999_999_999L)
                .build();
        TextGenerationApi api = client.textGeneration();
        assertThat(api.llama3_3_70bInstructFp8Fast(input).usage()).isNotNull();
        api.llama3_3_70bInstructFp8FastStream(input).close();
        var item =
                Llama3_3_70bInstructFp8FastBatchItem.builder().prompt("Hello?").build();
        assertThat(api.llama3_3_70bInstructFp8FastBatch(BatchRequest.of(List.of(item))))
                .isNotNull();
        assertThat(api.llama3_3_70bInstructFp8FastBatchResult(
                        BatchPoll.builder().requestId("1").build()))
                .isNotNull();
    }

    @Test
    void llama3_1_8bFast_prompt_accepted() {
        var input =
                TextGenerationInput.builder().prompt("Hello?").temperature(1).build();
        assertThat(client.textGeneration().llama3_1_8bInstructFast(input).usage())
                .isNotNull();
    }

    @Test
    void llama4Scout_messages_accepted() {
        var input = Llama4Scout17b16eInstructInput.builder()
                .message(VisionChatMessage.user("Hello?"))
                .build();
        assertThat(client.textGeneration().llama4Scout17b16eInstruct(input).usage())
                .isNotNull();
    }

    @Test
    @SuppressWarnings("deprecation")
    void mistral7bV0_2_messages_accepted() {
        var input = TextGenerationInput.builder()
                .message(ChatMessage.user("Hello?"))
                .build();
        assertThat(client.textGeneration().mistral7bInstructV0_2(input).usage()).isNotNull();
    }

    @Test
    @SuppressWarnings("deprecation")
    void qwen1_5_14b_messages_accepted() {
        var input = LegacyTextGenerationInput.builder()
                .message(PlainChatMessage.user("Hello?"))
                .build();
        assertThat(client.textGeneration().qwen1_5_14bChatAwq(input).usage()).isNotNull();
    }

    @Test
    void flux2Klein9b_form_accepted() {
        TextToImageApi api = client.textToImage();
        var input = Flux2KleinInput.builder()
                .prompt("a fox in snow")
                .width(512)
                .height(512)
                .inputImage0(new byte[] {1, 2, 3})
                .build();
        assertThat(api.flux2Klein9b(input).image()).isNotEmpty();
    }

    @Test
    void stableDiffusionXl_prompt_bytes() {
        var input = StableDiffusionInput.builder().prompt("a fox in snow").build();
        try (BinaryContent image = client.textToImage().stableDiffusionXlBase1_0(input)) {
            assertThat(image.mediaType()).isEqualTo("image/png");
            assertThat(image.bytes()).isNotEmpty();
        }
    }

    @Test
    void whisper_rawBytes_accepted() {
        AutomaticSpeechRecognitionApi api = client.automaticSpeechRecognition();
        assertThat(api.whisper(BinaryBody.of(new byte[] {1, 2, 3}, "audio/mpeg"))
                        .text())
                .isNotNull();
    }

    @Test
    void bge_baseAndLarge_accepted() {
        TextEmbeddingsApi api = client.textEmbeddings();
        var input = TextEmbeddingsInput.builder()
                .text(List.of("one", "two"))
                .pooling(Pooling.CLS)
                .build();
        assertThat(api.bgeBaseEnV1_5(input).data()).isNotEmpty();
        assertThat(api.bgeLargeEnV1_5(input).data()).isNotEmpty();
    }

    @Test
    void catalog_search_accepted() {
        assertThat(client.modelCatalog()
                        .search(ModelSearch.builder().search("flux").build()))
                .isNotEmpty();
        assertThat(client.run("@cf/vendor/new-model", java.util.Map.of("prompt", "hi")))
                .isNotNull();
    }

    /** Prism serves the paths of the document without the path of its server address. */
    private static Client withoutServerPath() {
        Client http = new DefaultClient(null, null);
        return (request, options) -> {
            String url = request.url().replace("/accounts/" + ACCOUNT, "");
            return http.execute(
                    Request.create(
                            request.httpMethod(),
                            url,
                            request.headers(),
                            request.body(),
                            request.charset(),
                            request.requestTemplate()),
                    options);
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("Prism is listening")) {
                Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "prism output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Prism did not start; it said:\n" + said);
    }
}
