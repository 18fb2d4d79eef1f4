package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static dev.workersai.streaming.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.WorkersAiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that comes where a stream was asked for, in packets of every size. */
class WholeAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{\"response\":\"a\"},\"success\":true}",
                "{\"result\":{\"response\":\"a\"},\"errors\":[]}",
                "{\"response\":\"a\",\"success\":true}"
            })
    void answer_withAnyPartOfAnEnvelope_isFound(String json) {
        assertThat(words(json)).containsExactly("text a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{\"response\":\"a\"}}",
                "{\"new\":1}",
                "{\"result\":{\"new\":1},\"success\":true}",
                "[1]"
            })
    void answer_ofAnUnknownShape_isHandedOnUntouched(String json) {
        assertThat(words(json)).containsExactly("unknown " + json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"result\":7,\"success\":true}", "{\"result\":[],\"success\":true}", "[]"})
    void answer_withoutAnythingInIt_isAMisfit(String json) {
        assertThatThrownBy(() -> Reading.result(json))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("no events and no result");
    }

    @Test
    void answer_inTheLegacyDialect_hasReasoningCallsUsageAndAnEnd() {
        String json =
                "{\"response\":\"a\",\"reasoning\":\"hm\",\"tool_calls\":[{\"name\":\"f\",\"arguments\":{\"n\":1.10}}],"
                        + "\"model\":\"@cf/a/b\",\"usage\":{\"prompt_tokens\":1e1,\"completion_tokens\":2,\"neurons\":0.25,"
                        + "\"prompt_tokens_details\":{\"cached_tokens\":3}},\"finish_reason\":\"tool_calls\"}";

        assertThat(words(json))
                .containsExactly(
                        "reasoning hm",
                        "text a",
                        "call 0 id= name=f arguments={\"n\":1.10}",
                        "usage Usage[prompt 10, completion 2, total 12, cached 3, neurons 0.25]",
                        "finish tool_calls");
        assertThat(Reading.result(json).modelId()).contains("@cf/a/b");
    }

    @Test
    void answer_withoutAResponseButWithCalls_hasNoText() {
        assertThat(words("{\"response\":null,\"tool_calls\":[{\"name\":\"f\",\"arguments\":{}}]}"))
                .containsExactly("call 0 id= name=f arguments={}");
        assertThat(words("{\"tool_calls\":[{\"name\":\"f\",\"arguments\":{}}]}"))
                .containsExactly("call 0 id= name=f arguments={}");
    }

    @Test
    void answer_withReasoningUnderBothNames_hasTheFirst() {
        assertThat(words("{\"response\":\"a\",\"reasoning_content\":\"x\",\"reasoning\":\"y\"}"))
                .containsExactly("reasoning x", "text a");
    }

    @Test
    void answer_withACallInTheOldForm_hasIt() {
        assertThat(words("{\"choices\":[{\"message\":{\"function_call\":{\"name\":\"f\",\"arguments\":\"{}\"}}}]}"))
                .containsExactly("call 0 id= name=f arguments={}");
    }

    @Test
    void answer_withPartsThatAreNoText_isTheirJson() {
        String parts = "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image\",\"n\":1.10}]";

        assertThat(words("{\"choices\":[{\"message\":{\"content\":" + parts + "}}]}"))
                .containsExactly("text " + parts);
    }

    @Test
    void answer_inTheResponsesDialect_handsOnUnknownItemsAndTheRefusal() {
        String search = "{\"type\":\"web_search_call\",\"id\":\"w\"}";
        String json = "{\"status\":\"completed\",\"output\":[" + search
                + ",{\"type\":\"reasoning\",\"content\":[{\"text\":\"x\"}],\"summary\":[{\"text\":\"y\"}]}"
                + ",{\"type\":\"message\",\"content\":[{\"refusal\":\"no\"}]}]}";

        assertThat(words(json)).containsExactly("unknown " + search, "reasoning x", "text no", "finish stop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"incomplete\",\"output\":[]}|length",
                "{\"status\":\"incomplete\",\"output\":[],\"incomplete_details\":{\"reason\":\"max_output_tokens\"}}|length",
                "{\"status\":\"incomplete\",\"output\":[],\"incomplete_details\":{\"reason\":\"content_filter\"}}|content_filter",
                "{\"status\":\"completed\",\"output\":[]}|stop"
            })
    void answer_inTheResponsesDialect_saysHowItEnded(String json, String reason) {
        assertThat(words(json)).containsExactly("finish " + reason);
    }

    /** Found by the fuzz tests, 2026-11-28: an exponent that no BigDecimal has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":1e99999999999,\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}]}",
                "{\"response\":1e99999999999}",
                "{\"new\":-1e-99999999999}",
                "{\"choices\":[{\"message\":{\"content\":\"a\"}}],\"usage\":{\"prompt_tokens\":1e99999999999}}"
            })
    void answer_withANumberThatIsNone_isAnExceptionOfThisSdk(String json) {
        assertThatThrownBy(() -> Reading.result(json)).isInstanceOf(WorkersAiException.class);
        assertThatThrownBy(() -> Reading.result(events("{\"response\":\"a\"}", "[" + json + "]")))
                .isInstanceOf(WorkersAiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"failed\",\"output\":[],\"error\":null}",
                "{\"internalCode\":3040,\"message\":\"busy\"}",
                "{\"object\":\"error\",\"message\":\"busy\"}",
                "{\"errors\":[{\"code\":3040}]}",
                "{\"error\":\"busy\"}",
                "{\"success\":false}"
            })
    void answer_thatReportsAFailure_isAnApiFailure(String json) {
        assertThatThrownBy(() -> Reading.result(json)).isInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {",\"success\":true,\"error\":\"none\"", ",\"errors\":[]", ",\"error\":null", ",\"object\":\"x\""
            })
    void answer_thatReportsNoFailure_isNone(String rest) {
        assertThat(words("{\"response\":\"a\"" + rest + "}")).containsExactly("text a");
    }

    @Test
    void event_withATypeThatIsNoneOfTheResponsesDialect_isInTheLegacyDialect() {
        assertThat(words(events("{\"type\":\"text\",\"response\":\"a\"}", "{\"type\":null,\"response\":\"b\"}")))
                .containsExactly("text a", "text b");
    }

    @Test
    void event_ofTheResponsesDialectThatIsUnknown_isHandedOnUntouched() {
        String event = "{\"type\":\"response.web_search_call.searching\",\"output_index\":0}";

        assertThat(words(events(event))).containsExactly("unknown " + event);
    }
}
