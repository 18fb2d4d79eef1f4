package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.testing.Account;
import dev.workersai.testing.RecordedRequest;
import dev.workersai.testing.Reply;
import dev.workersai.testing.WireServer;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A method has to send the same whether its template is filled once or each time. */
class PlainMethodTest {

    private final WireServer server = WireServer.answering(Reply.result("{\"response\":\"a\"}"));
    private final WorkersAiClient client = Account.client(server);
    private final Api api = client.api(Api.class);

    public interface Api {

        @RequestLine("POST /ai/run/{name}?queueRequest=true")
        @Headers({"Content-Type: application/json", "Accept: application/json", "X-Name: {name}"})
        JsonNode plain(@Param("name") String name, Object input);

        @RequestLine("POST /ai/run/{name}?queueRequest=true")
        @Headers({"Content-Type: application/json", "Accept: application/json", "X-Name: {name}"})
        JsonNode filledEachTime(@Param("name") String name, @QueryMap Map<String, Object> none, Object input);

        @RequestLine("POST /ai/run/{name}")
        JsonNode mapped(@Param("name") String name, @HeaderMap Map<String, Object> headers, Object input);

        @RequestLine("GET /ai/models/{name}")
        JsonNode get(@Param("name") String name);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void invoke_anyName_sendsWhatFeignWouldSend() {
        for (String name : List.of("a", "b c", "a/b", "ä", "{x}", "a+b", "%41", "a?b#c", "a", "b c")) {
            api.plain(name, Map.of("prompt", name));
            api.filledEachTime(name, Map.of(), Map.of("prompt", name));

            List<RecordedRequest> requests = server.requests();
            RecordedRequest plain = requests.get(requests.size() - 2);
            RecordedRequest each = requests.get(requests.size() - 1);
            assertThat(plain.target()).as(name).isEqualTo(each.target());
            assertThat(plain.headers()).as(name).isEqualTo(each.headers());
            assertThat(plain.body()).as(name).isEqualTo(each.body());
        }
    }

    @Test
    void invoke_moreNamesThanAreKept_allArrive() {
        for (int i = 0; i < 510; i++) {
            api.get("model-" + i);
        }

        assertThat(server.requests())
                .hasSize(510)
                .last()
                .satisfies(request -> assertThat(request.target()).contains("/ai/models/model-509"));
    }

    @Test
    void invoke_mapOfHeaders_sendsThem() {
        api.mapped("a", Map.of(), Map.of());
        api.mapped("a", Map.of("x-one", "1"), Map.of());

        assertThat(server.requests().get(0).headers()).doesNotContainKey("x-one");
        assertThat(server.requests().get(1).headers()).containsEntry("x-one", "1");
    }

    @Test
    void invoke_noInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> api.plain("a", null))
                .withMessageContaining("null");
        assertThat(server.requests()).isEmpty();
    }
}
