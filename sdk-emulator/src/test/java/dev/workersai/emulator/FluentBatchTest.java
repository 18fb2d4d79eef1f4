package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchItem;
import dev.workersai.batch.BatchJob;
import dev.workersai.batch.BatchResult;
import dev.workersai.catalog.Models;
import dev.workersai.model.BgeM3Input;
import dev.workersai.model.BgeM3Output;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.TextEmbeddingsOutput;
import dev.workersai.model.TextGenerationOutput;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BatchRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FluentBatchTest {

    private final Emulator emulator = Emulator.builder().batchPolls(1).start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .baseUrl(emulator.baseUrl())
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @AfterEach
    void stop() {
        client.close();
        emulator.close();
    }

    @Test
    void batch_queuedHere_isCollectedByAnotherProgram() throws Exception {
        emulator.faults().batchItems(item -> item.contains("three"));
        BatchJob<TextGenerationOutput> job = ai.batch(
                Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                BatchRequest.ofItems(List.of(
                        new BatchRequest.Item<>(prompt("one"), "first"),
                        new BatchRequest.Item<>(prompt("two"), null),
                        new BatchRequest.Item<>(prompt("three"), "third"))));

        List<String> lines = otherProgram(job.id());

        BatchResult<TextGenerationOutput> here = job.await(Duration.ZERO);
        assertThat(lines)
                .containsExactly(
                        "0 first " + here.items().get(0).output().text(),
                        "1 - " + here.items().get(1).output().text(),
                        "2 third failed");
    }

    @Test
    void batch_manyChats_answersAreAtTheirPlaces() {
        List<Llama3_3_70bInstructFp8FastBatchItem> inputs =
                IntStream.range(0, 50).mapToObj(i -> prompt("question " + i)).toList();
        BatchResult<TextGenerationOutput> result =
                ai.batch(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, inputs).await(Duration.ofMinutes(1));
        assertThat(result.items())
                .extracting(BatchItem::index)
                .isEqualTo(IntStream.range(0, 50).boxed().toList());
        assertThat(result.outputs())
                .hasSize(50)
                .allSatisfy(output -> assertThat(output.text()).isNotEmpty());
        assertThat(result.usage()).isPresent();
    }

    @Test
    void batch_embeddings_haveTheTypeOfTheModel() {
        BatchResult<BgeM3Output> result = ai.batch(
                        Models.Embed.BGE_M3,
                        List.of(BgeM3Input.builder().text(List.of("a", "b")).build()))
                .await(Duration.ofMinutes(1));
        assertThat(result.outputs().get(0))
                .isInstanceOfSatisfying(
                        TextEmbeddingsOutput.class,
                        output -> assertThat(output.data()).hasSize(2));
    }

    private List<String> otherProgram(String jobId) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchCollector.class.getName(),
                        emulator.baseUrl().toString(),
                        emulator.accountId(),
                        emulator.apiToken(),
                        jobId)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output.lines().toList();
    }

    private static Llama3_3_70bInstructFp8FastBatchItem prompt(String text) {
        return Llama3_3_70bInstructFp8FastBatchItem.builder().prompt(text).build();
    }
}
