package dev.workersai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import feign.Response;
import feign.TypedResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One method per way of asking and answering, in the manner of the generated interfaces. */
public interface TestApi {

    @RequestLine("POST /ai/run/@cf/meta/llama-3.1")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    Answer chat(Input input);

    @RequestLine("POST /ai/run/@cf/meta/llama-3.1")
    @Headers({"Content-Type: application/json", "Accept: text/event-stream"})
    @StreamFlag(true)
    EventStream chatStream(Object input);

    @RequestLine("POST /ai/run/@cf/vendor/painter")
    @Headers({"Content-Type: application/json", "Accept: application/json, */*"})
    BinaryContent paint(Input input);

    @RequestLine("POST /ai/run/@cf/vendor/painter-2")
    @Headers({"Content-Type: multipart/form-data", "Accept: application/json"})
    Answer paintForm(Input input);

    @RequestLine("POST /ai/run/@cf/vendor/ear")
    @Headers("Accept: application/json")
    Answer listen(BinaryBody audio, @QueryMap @Nullable Prompt options);

    @RequestLine("POST /ai/run/@cf/vendor/queue?queueRequest=true")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    Answer queue(Input input);

    @RequestLine("POST /ai/run/@cf/vendor/eye")
    @Headers("Accept: application/json")
    List<Answer> look(BinaryBody image);

    @RequestLine("GET /ai/models/search")
    JsonNode search(@QueryMap @Nullable Prompt options);

    @RequestLine("GET /ai/models/search")
    void ping();

    @RequestLine("GET /ai/models/search")
    TypedResponse<Answer> withHeaders();

    @RequestLine("GET /ai/models/search")
    Response raw();

    @RequestLine("POST /ai/run/@cf/vendor/raw")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    Response post(Input input);

    @RequestLine("GET /elsewhere")
    Answer elsewhere(URI host);
}
