package dev.workersai.batch;

import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** Batch calls of any model. What is queued goes out as bytes, since it was written once already, to be measured. */
interface BatchApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}?queueRequest=true")
    @Headers("Accept: application/json")
    BatchTicket queue(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            BinaryBody requests);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}?queueRequest=true")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    BatchAnswer poll(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            BatchPoll poll);
}
