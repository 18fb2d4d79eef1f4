package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.WorkersAiClient;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    private static final BinaryBody AUDIO = BinaryBody.of(new byte[] {1}, "audio/mpeg");
    private static final String PATH = "/client/v4/accounts/" + Account.ID + "/ai/run/@cf/vendor/ear";

    private final WireServer server = WireServer.answering(Reply.result("{}"));
    private final WorkersAiClient client = Account.client(server);
    private final TestApi api = client.api(TestApi.class);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void options_nothingSet_addNothing() {
        api.listen(AUDIO, Prompt.builder().build());
        assertThat(server.request().target()).isEqualTo(PATH);
    }

    @Test
    void options_null_addNothing() {
        api.listen(AUDIO, null);
        assertThat(server.request().target()).isEqualTo(PATH);
    }

    @Test
    void options_scalars_arePlainText() {
        api.listen(AUDIO, Prompt.builder().seed(5L).guidance(0.5).raw(false).build());
        assertThat(server.request().target()).isEqualTo(PATH + "?seed=5&guidance=0.5&raw=false");
    }

    @Test
    void options_list_repeatsTheKey() {
        api.listen(
                AUDIO, Prompt.builder().keyterms(List.of("one", "two", "a,b")).build());
        assertThat(server.request().target()).isEqualTo(PATH + "?keyterm=one&keyterm=two&keyterm=a%2Cb");
    }

    @Test
    void options_textThatLooksEncoded_isEncodedOnceMore() {
        api.listen(AUDIO, Prompt.builder().prompt("100%25").build());
        assertThat(server.request().target()).isEqualTo(PATH + "?prompt=100%2525");
    }

    @Test
    void options_anyCharacter_isEncodedOnce() {
        api.listen(AUDIO, Prompt.builder().prompt("a b&c=d+e/f?{g}*~é👋#@").build());
        assertThat(server.request().target())
                .isEqualTo(PATH + "?prompt=a%20b%26c%3Dd%2Be%2Ff%3F%7Bg%7D%2A~%C3%A9%F0%9F%91%8B%23%40");
    }

    @Test
    void fixedParameter_inThePath_staysAsWritten() {
        api.queue(Prompt.builder().build());
        assertThat(server.request().target())
                .isEqualTo("/client/v4/accounts/" + Account.ID + "/ai/run/@cf/vendor/queue?queueRequest=true");
    }
}
