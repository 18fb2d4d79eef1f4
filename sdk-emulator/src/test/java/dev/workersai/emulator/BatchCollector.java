package dev.workersai.emulator;

import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchItem;
import dev.workersai.batch.BatchResult;
import dev.workersai.catalog.Models;
import dev.workersai.model.TextGenerationOutput;
import dev.workersai.streaming.WorkersAi;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A program of its own: collects a batch that another one has queued, and prints what it got. */
final class BatchCollector {

    private BatchCollector() {}

    /** Takes base URL, account, token and the id of the batch. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WorkersAiClient client = WorkersAiClient.builder()
                .baseUrl(URI.create(arguments[0]))
                .accountId(arguments[1])
                .apiToken(arguments[2])
                .build()) {
            BatchResult<TextGenerationOutput> result = WorkersAi.using(client)
                    .batchJob(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, arguments[3])
                    .await(Duration.ofMinutes(1));
            for (BatchItem<TextGenerationOutput> item : result.items()) {
                out.println(item.index() + " " + item.reference().orElse("-") + " "
                        + (item.isSuccess() ? item.output().text() : "failed"));
            }
        }
    }
}
