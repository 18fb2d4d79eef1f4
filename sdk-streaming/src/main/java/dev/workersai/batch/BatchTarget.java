package dev.workersai.batch;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.BatchModel;
import dev.workersai.catalog.Model;
import dev.workersai.internal.ModelId;
import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.wire.BinaryBody;
import java.lang.reflect.Type;
import java.util.Objects;

/** A model to send batches to, through a client. */
record BatchTarget(WorkersAiClient client, String id, Type outputType) {

    static BatchTarget of(WorkersAiClient client, BatchModel<?, ?> model) {
        Objects.requireNonNull(client, "client");
        if (Objects.requireNonNull(model, "model") instanceof Model<?, ?> known) {
            return new BatchTarget(client, model.id(), known.outputType());
        }
        throw new IllegalArgumentException(model.id() + " has to be one of the descriptors in Models.");
    }

    /** Queues requests, and never tries again by itself: both attempts may have been taken, and would be billed. */
    BatchTicket queue(byte[] requests) {
        ModelId path = ModelId.parse(id);
        CallOptions once = CallOptions.builder().retryPolicy(RetryPolicy.none()).build();
        return client.with(once)
                .api(BatchApi.class)
                .queue(path.namespace(), path.author(), path.name(), BinaryBody.of(requests, "application/json"));
    }

    BatchAnswer poll(String jobId) {
        ModelId path = ModelId.parse(id);
        return client.api(BatchApi.class)
                .poll(
                        path.namespace(),
                        path.author(),
                        path.name(),
                        BatchPoll.builder().requestId(jobId).build());
    }
}
