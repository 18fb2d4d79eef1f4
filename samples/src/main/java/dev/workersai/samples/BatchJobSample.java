package dev.workersai.samples;

import dev.workersai.batch.BatchItem;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.Models;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.TextGenerationOutput;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BatchRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Queues questions that can wait, and collects their answers by the id of the job. */
public final class BatchJobSample {

    private BatchJobSample() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            BatchJob<TextGenerationOutput> queued = ai.batch(
                    Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                    BatchRequest.ofItems(Stream.of("Norway", "Peru", "Japan")
                            .map(BatchJobSample::question)
                            .toList()));
            System.out.println("Queued as " + queued.id());

            // The id is enough: this may as well be another program, tomorrow.
            BatchJob<TextGenerationOutput> job = ai.batchJob(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, queued.id());
            List<BatchItem<TextGenerationOutput>> items =
                    job.await(Duration.ofMinutes(15)).items();
            for (BatchItem<TextGenerationOutput> item : items) {
                String name = item.reference().orElseThrow();
                System.out.println(
                        name + ": " + (item.isSuccess() ? item.output().text() : "no answer"));
            }
        }
    }

    private static BatchRequest.Item<Llama3_3_70bInstructFp8FastBatchItem> question(String country) {
        var input = Llama3_3_70bInstructFp8FastBatchItem.builder()
                .prompt("What is the capital of " + country + "?")
                .build();
        return new BatchRequest.Item<>(input, country);
    }
}
