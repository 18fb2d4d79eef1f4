package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Answer;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OpenAnswersTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();
    private static final BinaryBody IMAGE = BinaryBody.of(new byte[] {1}, "image/png");
    private static final String REFUSED =
            "{\"errors\":[{\"code\":3040,\"message\":\"Capacity temporarily exceeded\"}],\"success\":false,\"result\":{}}";

    @Test
    void bytes_image_areHandedOverWithTheirType() {
        try (WireServer server = WireServer.answering(Reply.of(200, "image/jpeg", new byte[] {1, 2, 3}));
                WorkersAiClient client = Account.client(server)) {
            BinaryContent content = client.api(TestApi.class).paint(HI);

            assertThat(content.mediaType()).isEqualTo("image/jpeg");
            assertThat(content.bytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void bytes_stillBeingSent_areHandedOverAtOnce() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        Reply reply = Reply.open("audio/mpeg", out -> {
            out.write(1);
            out.flush();
            await(firstRead);
            out.write(2);
        });
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = Account.client(server);
                BinaryContent content = client.api(TestApi.class).paint(HI)) {
            assertThat(content.stream().read()).isEqualTo(1);
            firstRead.countDown();
            assertThat(content.stream().read()).isEqualTo(2);
            assertThat(content.stream().read()).isEqualTo(-1);
        }
    }

    @Test
    void bytes_whereAFieldTakesThem_fillTheField() {
        Answer answer = call(Reply.of(200, "image/png", new byte[] {1, 2, 3}), api -> api.chat(HI));

        assertThat(answer.image()).containsExactly(1, 2, 3);
    }

    @Test
    void bytes_whereAListIsPromised_areAProtocolError() {
        assertThatThrownBy(() -> call(Reply.of(200, "image/png", new byte[] {1}), api -> api.look(IMAGE)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("bytes came");
    }

    @Test
    void bytesPromised_jsonComes_isARefusalOrAProtocolError() {
        assertThatThrownBy(() -> call(Reply.json(REFUSED), api -> api.paint(HI)))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("3040");
        assertThatThrownBy(() -> call(Reply.result("{\"image\":\"AAAA\"}"), api -> api.paint(HI)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("bytes were expected")
                .hasMessageContaining("AAAA");
    }

    @Test
    void events_stillBeingSent_areHandedOverAtOnce() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        Reply reply = Reply.open("text/event-stream; charset=utf-8", out -> {
            out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(firstRead);
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        });
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = Account.client(server);
                EventStream events = client.api(TestApi.class).chatStream(HI)) {
            assertThat(events.body().readNBytes(9)).isEqualTo("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            firstRead.countDown();
            assertThat(events.body().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("data: [DONE]\n\n");
        }
    }

    @Test
    void eventsPromised_jsonComes_isTheWholeResultWithoutItsEnvelope() throws IOException {
        EventStream answer = call(Reply.result("{\"response\":\"all at once\"}"), api -> api.chatStream(HI));

        assertThat(answer.mediaType()).startsWith("application/json");
        assertThat(answer.body()).hasContent("{\"response\":\"all at once\"}");
    }

    @Test
    void eventsPromised_anythingElse_isARefusalOrAProtocolError() {
        assertThatThrownBy(() -> call(Reply.json(REFUSED), api -> api.chatStream(HI)))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("3040");
        assertThatThrownBy(() -> call(Reply.text(200, "text/html", "<p>"), api -> api.chatStream(HI)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("<p>");
    }

    private static <T> T call(Reply reply, Function<TestApi, T> call) {
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = Account.client(server)) {
            return call.apply(client.api(TestApi.class));
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
