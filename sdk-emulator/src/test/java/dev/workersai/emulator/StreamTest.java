package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final String GLM = "@cf/zai-org/glm-4.7-flash";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void legacy_fragments_joinToTheWholeAnswer() {
        List<String> events = CALLER.events(Caller.LLAMA, "{\"prompt\":\"Hello\",\"stream\":true}");
        String whole = CALLER.result(Caller.LLAMA, "{\"prompt\":\"Hello\"}")
                .path("response")
                .asText();
        List<JsonNode> frames = frames(events);
        assertThat(frames.stream().map(frame -> frame.path("response").asText()).collect(Collectors.joining()))
                .isEqualTo(whole);
        assertThat(frames.get(0).path("p").asText()).isNotEmpty();
        JsonNode last = frames.get(frames.size() - 1);
        assertThat(last.path("response").asText()).isEmpty();
        assertThat(last.path("usage").path("total_tokens").asInt()).isPositive();
    }

    @Test
    void legacy_fragmentThatIsANumber_arrivesAsOne() {
        String body = "{\"prompt\":\"a\",\"stream\":true,\"response_format\":{\"type\":\"json_schema\","
                + "\"json_schema\":{\"const\":42}}}";
        assertThat(frames(CALLER.events(Caller.LLAMA, body))
                        .get(0)
                        .path("response")
                        .isInt())
                .isTrue();
    }

    @Test
    void legacyThatTakesBatches_fragments_comeTwice() {
        String model = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
        JsonNode first = frames(CALLER.events(model, "{\"prompt\":\"Hello\",\"stream\":true}"))
                .get(0);
        assertThat(first.path("response").asText())
                .isNotEmpty()
                .isEqualTo(first.at("/choices/0/delta/content").asText());
    }

    @Test
    void chat_chunks_tellRoleReasoningContentAndCounts() {
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}],\"stream\":true,"
                + "\"stream_options\":{\"include_usage\":true}}";
        List<JsonNode> frames = frames(CALLER.events(GLM, body));
        assertThat(frames.get(0).at("/choices/0/delta/role").asText()).isEqualTo("assistant");
        assertThat(frames.get(1).at("/choices/0/delta/reasoning_content").asText())
                .isNotEmpty();
        assertThat(frames.stream()
                        .map(frame -> frame.at("/choices/0/delta/content").asText())
                        .collect(Collectors.joining()))
                .startsWith("Hello! ");
        int size = frames.size();
        JsonNode finish = frames.get(size - 3);
        assertThat(finish.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
        assertThat(finish.at("/usage/total_tokens").asInt(-1)).isZero();
        assertThat(frames.get(size - 2).path("choices")).isEmpty();
        assertThat(frames.get(size - 1).path("response").asText("none")).isEmpty();
        assertThat(frames.get(size - 1).at("/usage/total_tokens").asInt())
                .isEqualTo(frames.get(size - 2).at("/usage/total_tokens").asInt())
                .isPositive();
    }

    @Test
    void textCompletion_chunks_joinToTheText() {
        List<JsonNode> frames =
                frames(CALLER.events("@cf/qwen/qwen3-30b-a3b-fp8", "{\"prompt\":\"Hello\",\"stream\":true}"));
        assertThat(frames.stream()
                        .map(frame -> frame.at("/choices/0/text").asText())
                        .collect(Collectors.joining()))
                .startsWith("Hello! ");
    }

    @Test
    void visionSkills_withoutFlag_stream() {
        List<JsonNode> frames = frames(CALLER.events("@cf/moondream/moondream3.1-9B-A2B", "{}"));
        assertThat(frames.get(frames.size() - 1).path("answer").asText()).isNotEmpty();
        assertThat(CALLER.result("@cf/moondream/moondream3.1-9B-A2B", "{\"stream\":false}")
                        .has("answer"))
                .isTrue();
    }

    private static List<JsonNode> frames(List<String> events) {
        assertThat(events).last().isEqualTo("[DONE]");
        return events.subList(0, events.size() - 1).stream().map(Caller::tree).toList();
    }
}
