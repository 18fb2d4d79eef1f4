package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.workersai.catalog.Models.Chat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakedCallsTest {

    private static final String DONE = "{\"choices\":[{\"message\":{\"content\":\"done\"}}]}";
    private static final String END = "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}";

    private final FakeService service = new FakeService();
    private final List<String> cities = new ArrayList<>();
    private final ChatModelRef free = service.ai()
            .chat(Chat.GPT_OSS_20B)
            .tool("weather", "", City.class, city -> {
                synchronized (cities) {
                    cities.add(city.city());
                }
                return "rain";
            })
            .user("Hi");
    private final ChatModelRef forced = free.toolChoice(ToolChoice.named("weather"));

    record City(String city) {}

    private static String answer(String text) {
        return "{\"choices\":[{\"message\":{\"content\":" + TextNode.valueOf(text)
                + ",\"tool_calls\":[]},\"finish_reason\":\"stop\"}]}";
    }

    private static String piece(String text) {
        return "{\"choices\":[{\"delta\":{\"content\":" + TextNode.valueOf(text) + "},\"finish_reason\":null}]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}",
                " {\"name\":\"weather\",\"city\":\"Oslo\"}\n",
                "[{\"name\":\"weather\",\"parameters\":{\"city\":\"Oslo\"}}]",
                "{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}"
            })
    void send_forcedCallComesAsText_isRunAsCall(String text) {
        service.result(answer(text)).result(DONE);

        assertThat(forced.send().text()).isEqualTo("done");
        assertThat(cities).containsExactly("Oslo");
        assertThat(service.sent().path("messages").path(1).path("content").asText("missing"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}",
                "[{\"name\":\"weather\",\"parameters\":{\"city\":\"Oslo\"}}]"
            })
    void stream_forcedCallComesAsText_isRunAsCall(String text) {
        for (int at = 1; at < text.length(); at++) {
            cities.clear();
            service.events(piece(text.substring(0, at)), piece(text.substring(at)), END, "[DONE]")
                    .events(piece("done"), END, "[DONE]");

            try (ChatStream stream = forced.stream()) {
                assertThat(stream.text()).containsExactly("done");
                assertThat(stream.result().conversation().size()).isEqualTo(4);
            }
            assertThat(cities).containsExactly("Oslo");
        }
    }

    @Test
    void stream_forcedCallHandedOver_isInTheResult() {
        service.events(piece("{\"name\":\"weather\",\"city\":\"Oslo\"}"), END, "[DONE]");

        try (ChatStream stream = forced.handingOverToolCalls().stream()) {
            List<ChatChunk> chunks = new ArrayList<>();
            stream.forEach(chunks::add);
            ToolCall call = stream.result().toolCalls().get(0);

            assertThat(call.arguments()).isEqualTo("{\"city\":\"Oslo\"}");
            assertThat(chunks)
                    .containsExactly(
                            new ChatChunk.ToolCallDelta(0, call.id(), "weather", "{\"city\":\"Oslo\"}"),
                            new ChatChunk.Finish(FinishReason.TOOL_CALLS));
            assertThat(stream.result().text()).isEmpty();
            assertThat(stream.result().finishReason()).contains(FinishReason.TOOL_CALLS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"other\",\"arguments\":{}}",
                "[{\"name\":\"weather\",\"city\":\"Oslo\"},{\"name\":\"other\"}]",
                "{\"city\":\"Oslo\"}",
                "{\"name\":\"weather\",",
                "[]",
                "It rains in {Oslo}."
            })
    void send_textIsNoCallOfKnownTool_staysText(String text) {
        service.result(answer(text)).events(piece(text), END, "[DONE]");

        assertThat(forced.send().text()).isEqualTo(text);
        try (ChatStream stream = forced.stream()) {
            assertThat(String.join("", stream.text())).isEqualTo(text);
            assertThat(stream.result().text()).isEqualTo(text);
            assertThat(stream.result().finishReason()).contains(FinishReason.STOP);
        }
        assertThat(cities).isEmpty();
    }

    @Test
    void send_nothingWasForced_staysText() {
        String text = "{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}";
        service.result(answer(text)).events(piece(text), END, "[DONE]");

        assertThat(free.send().text()).isEqualTo(text);
        try (ChatStream stream = free.stream()) {
            assertThat(stream.text()).containsExactly(text);
        }
        assertThat(cities).isEmpty();
    }

    @Test
    void send_realCallIsThere_textIsLeftAlone() {
        service.result(
                        "{\"choices\":[{\"message\":{\"content\":\"{\\\"name\\\":\\\"weather\\\",\\\"city\\\":\\\"Rome\\\"}\","
                                + "\"tool_calls\":[{\"id\":\"a\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}}]}}]}")
                .result(DONE);

        forced.send();

        assertThat(cities).containsExactly("Oslo");
    }

    @Test
    void stream_wordsAfterBlanks_areNotHeldBack() {
        service.events(piece(" "), piece("It "), piece("rains."), END, "[DONE]");

        StreamOptions untouched =
                StreamOptions.builder().splitInlineReasoning(false).build();
        try (ChatStream stream = forced.stream(untouched)) {
            assertThat(stream.text()).containsExactly(" ", "It ", "rains.");
        }
    }
}
