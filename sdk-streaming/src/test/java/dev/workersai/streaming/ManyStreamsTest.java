package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.WorkersAiClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That they come through, not how fast: see {@link ManyStreams} for what they take. */
@Timeout(120)
class ManyStreamsTest {

    @Test
    void streams_fiveHundredAtOnceOnOneClient_areAllComplete() throws IOException {
        try (EventBytesServer server = EventBytesServer.start(2);
                WorkersAiClient client = ManyStreams.client(server.port())) {
            List<ChatResult> results = ManyStreams.readAll(client, 500);

            assertThat(results).hasSize(500).allMatch(ManyStreams::isComplete);
        }
    }
}
