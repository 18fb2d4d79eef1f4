package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and in which form the emulator's models call tools. */
class ToolCallTest {

    private static final Caller CALLER = Caller.start();
    private static final String GLM = "@cf/zai-org/glm-5.3-flash";
    private static final String SCOUT = "@cf/meta/llama-4-scout-17b-16e-instruct";
    private static final String LLAMA = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
    private static final String WEATHER =
            "{\"type\":\"function\",\"function\":{\"name\":\"weather\",\"description\":\"of a"
                    + " city\",\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\",\"description\":\"\"},"
                    + "\"country\":{\"type\":\"string\",\"description\":\"\"}},\"required\":[\"city\"]}}}";
    private static final String DOUBLE =
            "{\"type\":\"function\",\"function\":{\"name\":\"twice\",\"description\":\"doubles\","
                    + "\"parameters\":{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"integer\",\"description\":\"\"}},"
                    + "\"required\":[\"input\"]}}}";
    private static final String CLOCK =
            "{\"type\":\"function\",\"function\":{\"name\":\"clock\",\"description\":\"time now\","
                    + "\"parameters\":{\"type\":\"object\",\"properties\":{}}}}";

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    private static String body(String question, String more) {
        return "{\"messages\":[{\"role\":\"user\",\"content\":\"" + question + "\"}],\"tools\":[" + WEATHER + ","
                + DOUBLE + "," + CLOCK + "]" + more + "}";
    }

    private static JsonNode calls(String question, String more) {
        return CALLER.result(GLM, body(question, more)).at("/choices/0/message/tool_calls");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Umbrella in Oslo today?|weather {`city`:`Oslo`}",
                "Weather in New York or in Rome? I wonder.|weather {`city`:`New York`} weather {`city`:`Rome`}",
                "The weather of 'x'|``",
                "Please doubles 21 and -2|twice {`input`:21} twice {`input`:-2}",
                "What time is it?|clock {}",
                "hi|``",
                "Hello. I am well. Bob too.|``"
            })
    void question_namesThings_areWhatToolsAreCalledFor(String question, String expected) {
        String called = calls(question, "").findValues("function").stream()
                .map(call -> call.path("name").asText() + " "
                        + call.path("arguments").asText())
                .collect(Collectors.joining(" "));

        assertThat(called.replace('"', '`')).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void toolChoice_inTheRequest_decides() {
        String named = ",\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"twice\"}}";

        assertThat(calls("Weather in Oslo?", named).at("/0/function/name").asText())
                .isEqualTo("twice");
        assertThat(calls("hi", ",\"tool_choice\":\"required\"")).hasSize(1);
        assertThat(calls("Weather in Oslo?", ",\"tool_choice\":\"none\"")).isEmpty();
        assertThat(calls("Weather in Oslo and in Rome?", ",\"parallel_tool_calls\":false"))
                .hasSize(1);
    }

    @Test
    void chat_calls_comeWithoutContentAndWithTheirFinishReason() {
        JsonNode choice = CALLER.result(GLM, body("Weather in Oslo?", "")).at("/choices/0");

        assertThat(choice.at("/message/content").isNull()).isTrue();
        assertThat(choice.path("finish_reason").asText()).isEqualTo("tool_calls");
    }

    @Test
    void modelThatCallsNoTools_answersInWords() {
        assertThat(CALLER.result(Caller.LLAMA, body("Weather in Oslo?", ""))
                        .path("response")
                        .asText())
                .contains("Weather in Oslo?");
    }

    private static List<JsonNode> frames(String model) {
        return CALLER.events(model, body("Weather in Oslo and in Rome?", ",\"stream\":true")).stream()
                .filter(event -> event.startsWith("{"))
                .map(Caller::tree)
                .toList();
    }

    private static List<JsonNode> pieces(String model, String at) {
        return frames(model).stream()
                .map(frame -> frame.at(at))
                .filter(JsonNode::isObject)
                .toList();
    }

    @Test
    void legacyStream_wrappedCalls_beginGoOnAndAreFinalised() {
        List<JsonNode> pieces = pieces(SCOUT, "/tool_calls/0");

        assertThat(pieces).hasSize(8);
        assertThat(pieces.get(0).at("/function/name").asText()).isEqualTo("weather");
        assertThat(pieces.get(0).path("id").isTextual()).isTrue();
        assertThat(pieces.get(1).at("/function/arguments").asText()
                        + pieces.get(2).at("/function/arguments").asText())
                .isEqualTo("{\"city\":\"Oslo\"}");
        assertThat(pieces.get(3))
                .isEqualTo(Caller.tree("{\"index\":0,\"id\":null,\"type\":null,"
                        + "\"function\":{\"name\":null,\"arguments\":\"\"}}"));
        assertThat(pieces.get(4).path("index").asInt()).isEqualTo(1);
    }

    @Test
    void legacyStream_bareCalls_comeInOneFrameAndAgainInTheChatForm() {
        JsonNode frame = frames(LLAMA).get(0);

        assertThat(frame.path("tool_calls"))
                .isEqualTo(Caller.tree("[{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}},"
                        + "{\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}]"));
        assertThat(frame.at("/choices/0/delta/tool_calls/1/function/arguments").asText())
                .isEqualTo("{\"city\":\"Rome\"}");
    }

    @Test
    void chatStream_calls_haveIdAndNameOnlyAtFirst() {
        List<JsonNode> pieces = pieces(GLM, "/choices/0/delta/tool_calls/0");

        assertThat(pieces).hasSize(6);
        assertThat(pieces.get(0).at("/function/arguments").asText("none")).isEmpty();
        assertThat(pieces.get(1).path("id").isNull()).isTrue();
        assertThat(pieces.get(1).at("/function/name").isNull()).isTrue();
        assertThat(frames(GLM).stream()
                        .map(frame -> frame.at("/choices/0/finish_reason").asText()))
                .contains("tool_calls");
    }

    @Test
    void responses_flatTool_isCalledAndItsResultIsAnswered() {
        String tool = ",\"tools\":[{\"type\":\"function\",\"name\":\"weather\",\"description\":\"\",\"parameters\":"
                + "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\",\"description\":\"\"}},\"required\":[\"city\"]}}]}";
        JsonNode call = CALLER.result("@cf/openai/gpt-oss-20b", "{\"input\":\"Is it cold in Oslo?\"" + tool)
                .at("/output/1");

        assertThat(call.path("type").asText()).isEqualTo("function_call");
        assertThat(call.path("arguments").asText()).isEqualTo("{\"city\":\"Oslo\"}");
        assertThat(call.path("call_id").asText()).startsWith("call_");

        String items = "{\"input\":[{\"role\":\"user\",\"content\":\"Is it cold in Oslo?\"}," + call
                + ",{\"type\":\"function_call_output\",\"call_id\":" + call.path("call_id")
                + ",\"output\":\"4 degrees\"}]";
        assertThat(CALLER.result("@cf/openai/gpt-oss-20b", items + tool)
                        .at("/output/1/content/0/text")
                        .asText())
                .contains("4 degrees");
    }
}
