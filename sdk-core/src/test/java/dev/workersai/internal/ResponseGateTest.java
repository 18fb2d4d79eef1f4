package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Answer;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ResponseGateTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();
    private static final BinaryBody IMAGE = BinaryBody.of(new byte[] {1}, "image/png");
    private static final String REFUSED =
            "{\"errors\":[{\"code\":3040,\"message\":\"Capacity temporarily exceeded\"}],\"success\":false,\"result\":{}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{\"response\":\"hello\"},\"success\":true,\"errors\":[],\"messages\":[]}",
                "{\"success\":true,\"errors\":[],\"messages\":[\"note\"],\"result\":{\"response\":\"hello\"}}",
                "{\"errors\":[],\"result\":{\"response\":\"hello\"},\"messages\":[],\"success\":true}",
                "{\"success\":true,\"new_member\":{\"a\":[1]},\"result\":{\"response\":\"hello\"}}",
                "{\"result\":{\"response\":\"hello\"},\"new_member\":{\"a\":[1]},\"success\":true}",
                "{\"result\":{\"response\":\"hello\"}}",
                "{\"response\":\"hello\"}",
                "{\"messages\":[],\"response\":\"hello\"}",
                " \n{ \"response\" : \"hello\" }\n "
            })
    void json_envelopeInAnyOrderOrNone_givesTheResult(String body) {
        assertThat(call(Reply.json(body), api -> api.chat(HI)).response()).isEqualTo("hello");
    }

    @Test
    void json_bareObjectThatStartsLikeAnEnvelope_losesNothing() {
        Answer answer = call(Reply.json("{\"errors\":[1],\"success\":true,\"response\":\"x\"}"), api -> api.chat(HI));

        assertThat(answer.response()).isEqualTo("x");
        assertThat(answer.unknown()).containsOnlyKeys("errors", "success");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "text/plain", "application/problem+json"})
    void json_underAnotherContentType_isReadAllTheSame(String mediaType) {
        Reply reply = Reply.text(200, mediaType, "{\"response\":\"hello\"}");
        assertThat(call(reply, api -> api.chat(HI)).response()).isEqualTo("hello");
    }

    @Test
    void json_list_isUnwrappedOrBare() {
        String list = "[{\"response\":\"a\"},{\"response\":\"b\",\"more\":1}]";
        Function<TestApi, List<Answer>> look = api -> api.look(IMAGE);

        assertThat(call(Reply.result(list), look)).extracting(Answer::response).containsExactly("a", "b");
        assertThat(call(Reply.json(list), look)).extracting(Answer::response).containsExactly("a", "b");
    }

    @Test
    void json_tree_isUnwrappedOnlyIfSuccessAndResultAreThere() {
        assertThat(search(Reply.result("[1,2]"))).isEqualTo("[1,2]");
        assertThat(search(Reply.result("null"))).isEqualTo("null");
        assertThat(search(Reply.json("{\"a\":2,\"result\":1}"))).isEqualTo("{\"a\":2,\"result\":1}");
        assertThat(search(Reply.json("{\"result\":1,\"a\":2}"))).isEqualTo("{\"a\":2,\"result\":1}");
        assertThat(search(Reply.json("{\"success\":true}"))).isEqualTo("{\"success\":true}");
        assertThat(search(Reply.json("{}"))).isEqualTo("{}");
        assertThat(search(Reply.json("7"))).isEqualTo("7");
    }

    @Test
    void voidMethod_anySuccess_returns() {
        call(Reply.json("{\"success\":true,\"result\":null}"), ResponseGateTest::ping);
        call(Reply.json(204, ""), ResponseGateTest::ping);
        assertThatThrownBy(() -> call(Reply.json(REFUSED), ResponseGateTest::ping))
                .isInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REFUSED,
                "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"Capacity temporarily exceeded\"}]}",
                "{\"result\":[\"does not fit\"],\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"Capacity\"}]}",
                "{\"result\":null,\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"Capacity\"}]}",
                "{\"result\":{},\"errors\":[{\"code\":3040,\"message\":\"Capacity\"}]}"
            })
    void json_successFalseUnderHttp200_isARefusal(String body) {
        ApiException e = catchThrowableOfType(ApiException.class, () -> call(Reply.json(body), api -> api.chat(HI)));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.hasCode(3040)).isTrue();
        assertThat(e.model()).contains("@cf/meta/llama-3.1");
        assertThat(e).hasMessageContaining("HTTP 200 with success=false, code 3040: Capacity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "{",
                "{\"result\":{\"response\":\"a",
                "{\"result\":{\"response\":\"a\"},\"success\":true",
                "{\"result\":null,\"success\":true}",
                "{\"result\":\"text\",\"success\":true}",
                "{\"result\":[],\"success\":true}",
                "\"text\"",
                "null"
            })
    void json_notTheJsonExpected_isAProtocolError(String body) {
        ProtocolException e = catchThrowableOfType(
                ProtocolException.class, () -> call(Reply.json(body).with("cf-ray", "8f-AMS"), api -> api.chat(HI)));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.cfRay()).contains("8f-AMS");
        assertThat(e.model()).contains("@cf/meta/llama-3.1");
        assertThat(e.sample()).isEqualTo(body);
        assertThat(e).hasMessageContaining("HTTP 200, application/json, ray 8f-AMS");
    }

    @Test
    void json_somethingAfterTheAnswer_isIgnored() {
        assertThat(call(Reply.json("{\"response\":\"a\"} }garbage"), api -> api.chat(HI))
                        .response())
                .isEqualTo("a");
    }

    @Test
    void json_connectionBreaksInside_isATransportError() {
        Reply reply = Reply.truncated("application/json", "{\"result\":{\"response\":\"a");
        assertThatThrownBy(() -> call(reply, api -> api.chat(HI)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("@cf/meta/llama-3.1: the answer broke off before its end")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void json_webPage_isAProtocolErrorWithShortSample() {
        Reply reply = Reply.text(200, "text/html; charset=UTF-8", "<html>" + "x".repeat(5000));
        ProtocolException e = catchThrowableOfType(ProtocolException.class, () -> call(reply, api -> api.chat(HI)));

        assertThat(e).hasMessageContaining("a web page came");
        assertThat(e.sample()).startsWith("<html>xxx").hasSizeLessThan(310);
    }

    @Test
    void json_eventsCome_saysSoWithoutWaitingForTheirEnd() {
        CountDownLatch done = new CountDownLatch(1);
        Reply reply = Reply.open("text/event-stream", out -> {
            out.write("data: {}\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(done);
        });

        assertThatThrownBy(() -> call(reply, api -> api.chat(HI)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("events came: call a method that streams");
        done.countDown();
    }

    @Test
    void typedResponse_success_hasHeadersAndValue() {
        var answer = call(Reply.result("{\"response\":\"a\"}").with("cf-ai-neurons", "1.5"), TestApi::withHeaders);

        assertThat(answer.body().response()).isEqualTo("a");
        assertThat(answer.headers().get("cf-ai-neurons")).containsExactly("1.5");
    }

    @Test
    void rawResponse_refusal_isThrownAllTheSame() {
        assertThatThrownBy(() -> call(Reply.json(429, REFUSED), TestApi::raw)).isInstanceOf(ApiException.class);
    }

    private static <T> T call(Reply reply, Function<TestApi, T> call) {
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = Account.client(server)) {
            return call.apply(client.api(TestApi.class));
        }
    }

    private static String search(Reply reply) {
        return call(reply, api -> api.search(null).toString());
    }

    private static boolean ping(TestApi api) {
        api.ping();
        return true;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
