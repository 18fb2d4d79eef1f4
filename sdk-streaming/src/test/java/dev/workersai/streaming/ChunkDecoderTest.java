package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static dev.workersai.streaming.Reading.result;
import static dev.workersai.streaming.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkDecoderTest {

    @PacketSizes
    void response_ofAnyKind_isTextAsItIsWritten(int size) {
        String stream = events(
                "{\"response\":7}",
                "{\"response\":1.50}",
                "{\"response\":true}",
                "{\"response\":{\"a\": [1.10, \"}\"]}}",
                "{\"response\":[1, 2]}",
                "{\"response\":null}",
                "{\"response\":\"\"}",
                "{}",
                "{ \"response\" : \"\\u00e9\\n\\\"é😀\" }  ");

        assertThat(words(stream, size))
                .containsExactly(
                        "text 7",
                        "text 1.50",
                        "text true",
                        "text {\"a\": [1.10, \"}\"]}",
                        "text [1, 2]",
                        "text é\n\"é😀");
    }

    @PacketSizes
    void content_ofAnyKind_isText(int size) {
        String stream = events(
                choice("\"content\":7"),
                choice("\"content\":[{\"type\":\"text\",\"text\":\"a\"},\"b\"]"),
                choice("\"content\":{\"type\":\"text\",\"text\":\"c\"}"),
                choice("\"content\":{\"a\":1.10}"),
                choice("\"content\":null,\"refusal\":\"no\""),
                choice("\"content\":\"x\",\"refusal\":null"),
                "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"whole\"}}]}");

        assertThat(words(stream, size))
                .containsExactly("text 7", "text ab", "text c", "text {\"a\":1.10}", "text no", "text x", "text whole");
    }

    @Test
    void reasoning_underBothNamesAtOnce_isTakenOnce() {
        assertThat(words(events(choice("\"reasoning\":\"a\",\"reasoning_content\":\"a\""))))
                .containsExactly("reasoning a");
    }

    @Test
    void choices_moreThanOne_keepsTheFirstAndShowsTheRest() {
        String both =
                "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}},{\"index\":1,\"delta\":{\"content\":\"b\"}}]}";
        String other = "{\"choices\":[{\"index\":1,\"delta\":{\"content\":\"c\"}}]}";

        assertThat(words(events(both, other))).containsExactly("unknown " + both, "text a", "unknown " + other);
    }

    @Test
    void choices_empty_leavesTheLegacyDialect() {
        assertThat(words(events("{\"choices\":[],\"response\":\"a\"}", "{\"choices\":null,\"response\":\"b\"}")))
                .containsExactly("text a", "text b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":1}", "[1]", "7", "\"text\"", "null", "true"})
    void event_ofAnUnknownShape_isHandedOnUntouched(String data) {
        assertThat(words(events(data, "{\"response\":\"a\"}"))).containsExactly("unknown " + data, "text a");
    }

    @PacketSizes
    void data_emptyOrSplitOverLines_areNoProblem(int size) {
        String stream = "data:\n\ndata: {\"response\":\ndata: \"a\"}\n\ndata:  \n\ndata:[DONE]";

        assertThat(words(stream, size)).containsExactly("text a");
    }

    @Test
    void finish_severalAndBlank_lastOneThatSaysSomethingWins() {
        String stream =
                events(finish("\"length\""), finish("\"\""), finish("null"), finish("\"model_length\""), finish("7"));

        assertThat(words(stream)).containsExactly("finish model_length");
    }

    @Test
    void model_thatIsNoText_leavesPlaceForOneThatIs() {
        assertThat(result(events("{\"model\":7,\"response\":\"a\"}", "{\"model\":\"m\",\"response\":\"b\"}"))
                        .modelId())
                .contains("m");
    }

    @Test
    void members_ofOtherKindsThanExpected_sayNothing() {
        String root = "{\"object\":[\"error\"],\"model\":{\"a\":[1]},\"type\":{},\"response\":\"a\"}";
        String chunk = "{\"object\":\"chunk\",\"model\":\"m\",\"choices\":[{\"index\":null,\"delta\":\"no\"}]}";
        String choice =
                "{\"model\":[2],\"choices\":[{\"index\":{\"a\":1},\"delta\":{\"content\":\"b\",\"tool_calls\":null,"
                        + "\"function_call\":7}}]}";

        assertThat(words(events(root, chunk, choice))).containsExactly("text a", "text b");
    }

    @Test
    void usage_inAllShapes_isMerged() {
        Usage usage = result(events(
                        "{\"usage\":{\"input_tokens\":9,\"input_tokens_details\":{\"cached_tokens\":12}}}",
                        "{\"usage\":null}",
                        "{\"usage\":{\"output_tokens\":2e1,\"new\":{\"a\":[1]},\"total_tokens\":null,\"neurons\":0}}"))
                .usage()
                .orElseThrow();

        assertThat(usage).hasToString("Usage[prompt 9, completion 20, total 29, cached 12, neurons 0.0]");
        assertThat(usage.cachedTokens()).hasValue(9);
        assertThat(usage.reasoningTokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":3040,\"message\":\"busy\"}}",
                "{\"errors\":[{\"code\":3040,\"message\":\"busy\"}],\"success\":false,\"result\":{},\"messages\":[]}",
                "{\"error\":[{\"code\":\"3040\",\"message\":\"busy\"}]}",
                "{\"name\":\"AiError\",\"internalCode\":3040,\"message\":\"AiError: busy\"}",
                "{\"object\":\"error\",\"message\":\"busy\",\"code\":3040}",
                "{\"choices\":[{\"index\":0,\"error\":{\"code\":3040,\"message\":\"busy\"}}]}",
                "{\"type\":\"error\",\"code\":3040,\"message\":\"busy\"}",
                "{\"type\":\"error\",\"error\":{\"code\":3040,\"message\":\"busy\"}}",
                "{\"type\":\"response.failed\",\"response\":{\"status\":\"failed\",\"error\":{\"code\":3040,\"message\":\"busy\"}}}"
            })
    void error_inAnyForm_failsWithWhatCameBefore(String error) {
        StreamFailedException failure = catchThrowableOfType(
                StreamFailedException.class, () -> result(events("{\"response\":\"Hel\"}", error)));

        assertThat(failure.partialResult().text()).isEqualTo("Hel");
        assertThat(failure).hasMessageContaining("busy").isNotInstanceOf(StreamTruncatedException.class);
        ApiException cause = (ApiException) failure.getCause();
        assertThat(cause.hasCode(3040)).isTrue();
        assertThat(cause.errors().get(0).message()).isEqualTo("busy");
        assertThatThrownBy(() -> result(events(error))).isInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false}",
                "{\"error\":\"busy\"}",
                "{\"success\":false,\"error\":null}",
                "{\"error\":null,\"errors\":[],\"success\":false}"
            })
    void error_thatIsNotNamed_isOneAllTheSame(String error) {
        assertThatThrownBy(() -> result(events(error))).isInstanceOf(ApiException.class);
    }

    @Test
    void error_nullOrEmpty_isNone() {
        assertThat(words(events(
                        "{\"response\":\"a\",\"error\":null,\"errors\":[],\"success\":true}", "{\"error\":\"\"}")))
                .containsExactly("text a");
    }

    @Test
    void finishReasonError_alone_fails() {
        assertThatThrownBy(() -> result(events(choice("\"content\":\"a\""), finish("\"error\""))))
                .isInstanceOf(StreamFailedException.class)
                .hasMessageContaining("finish reason 'error'")
                .hasCauseInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":\"b\"",
                "{\"response\":\"b",
                "{\"response\":b}",
                "{\"response\":\"b\"}}",
                "{\"response\":\"b\"} x",
                "{\"choices\":[{\"delta\":{\"content\":\"b\"}",
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0",
                "{\"usage\":{\"prompt_tokens\":",
                "{\"errors\":[1",
                "{\"response\":[1,",
                "{\"response\"",
                "{",
                "oops"
            })
    void json_broken_failsOrIsHandedOnAsTheOptionsSay(String broken) {
        String stream = events("{\"response\":\"a\"}", broken, "{\"response\":\"c\"}");

        StreamFailedException failure = catchThrowableOfType(StreamFailedException.class, () -> result(stream));
        assertThat(failure).hasMessageContaining("broken JSON").hasCauseInstanceOf(ProtocolException.class);
        assertThat(failure.partialResult().text()).isEqualTo("a");

        StreamOptions tolerant =
                StreamOptions.builder().passMalformedEvents(true).build();
        assertThat(words(stream, tolerant)).containsExactly("text a", "unknown " + broken, "text c");
    }

    /** Standard: the bytes of a stream are decoded as UTF-8, with U+FFFD for what is none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1 << 24})
    void data_bytesThatAreNoUtf8_becomeReplacementCharacters(int size) {
        byte[] stream = events("{\"response\":\"a\u00ffb\u00e2\u0082\"}", "{\"response\":\"c\"}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(words(Reading.stream(new DrippingInput(stream, List.of(size)), StreamOptions.defaults())))
                .containsExactly("text a\uFFFDb\uFFFD", "text c");
    }

    @Test
    void event_wholeAnswerInItsEnvelope_isTaken() {
        String rest = ",\"success\":true,\"errors\":[],\"messages\":[]}";

        assertThat(words(events("{\"result\":{\"response\":\"a\",\"usage\":{\"prompt_tokens\":1}}" + rest)))
                .containsExactly("text a", "usage Usage[prompt 1, completion 0, total 1]");
        assertThat(words(events("{\"result\":\"a\"" + rest, "{\"result\":{}" + rest, "{\"result\":null" + rest)))
                .containsExactly("text a");
    }

    @Test
    void response_characterSplitOverEvents_isWholeInTheResult() {
        assertThat(result(events("{\"response\":\"\\ud83d\"}", "{\"response\":\"\\ude00\"}"))
                        .text())
                .isEqualTo("😀");
    }

    @Test
    void think_switchedOff_staysInTheText() {
        StreamOptions options =
                StreamOptions.builder().splitInlineReasoning(false).build();
        String stream = events("{\"response\":\"<think>a</think>b\"}");

        assertThat(words(stream, options)).containsExactly("text <think>a</think>b");
    }

    @Test
    void think_unfinished_isLetGoAtTheEnd() {
        assertThat(words(events("{\"response\":\" <thi\"}"))).containsExactly("text  <thi");
        assertThat(words(events("{\"response\":\"<think>a</th\"}"))).containsExactly("reasoning a", "reasoning </th");
        assertThat(words(events("{\"response\":\"<think>a</think>\"}"))).containsExactly("reasoning a");
        assertThat(words(events("{\"response\":\"<b>\"}"))).containsExactly("text <b>");
    }

    @Test
    void responses_onlyTheEndWithEverything_isTaken() {
        String end = "{\"type\":\"response.incomplete\",\"response\":{\"status\":\"incomplete\",\"incomplete_details\":"
                + "{\"reason\":\"max_output_tokens\"},\"output\":["
                + "{\"type\":\"reasoning\",\"summary\":[{\"type\":\"summary_text\",\"text\":\"hm\"}]},"
                + "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"a\"},{\"type\":\"refusal\",\"refusal\":\"b\"}]},"
                + "{\"type\":\"function_call\",\"call_id\":\"c\",\"id\":\"x\",\"name\":\"f\",\"arguments\":\"{}\"}]}}";

        assertThat(words(events(end)))
                .containsExactly(
                        "reasoning hm", "text a", "text b", "call 0 id=c name=f arguments={}", "finish length");
    }

    @Test
    void responses_onlyWhatIsDone_isTaken() {
        String text = "{\"type\":\"response.output_text.done\",\"text\":\"a\"}";
        String item = "{\"type\":\"response.output_item.added\",\"output_index\":1,\"item\":"
                + "{\"type\":\"function_call\",\"id\":\"x\",\"name\":\"f\",\"arguments\":null}}";
        String arguments =
                "{\"type\":\"response.function_call_arguments.done\",\"output_index\":1,\"arguments\":\"{}\"}";
        String whole = "{\"type\":\"response.output_item.done\",\"output_index\":2,\"item\":"
                + "{\"type\":\"function_call\",\"call_id\":\"y\",\"name\":\"g\",\"arguments\":{\"n\":1.10}}}";
        String end = "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\"}}";

        assertThat(words(events(text, text, item, arguments, whole, whole, end)))
                .containsExactly(
                        "text a",
                        "call 0 id=x name=f arguments=",
                        "call 0 id= name= arguments={}",
                        "call 1 id=y name=g arguments={\"n\":1.10}",
                        "finish tool_calls");
    }

    @Test
    void responses_completedWithoutCalls_stopped() {
        String refusal = "{\"type\":\"response.refusal.delta\",\"delta\":\"no\"}";
        String end = "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\"}}";

        assertThat(words(events(refusal, end))).containsExactly("text no", "finish stop");
    }

    @Test
    void result_ofReasoningOnly_canBeTold() {
        assertThat(result(events(choice("\"reasoning\":\"hm\""), finish("\"stop\"")))
                        .isReasoningOnly())
                .isTrue();
        assertThat(result(events(choice("\"content\":\"hm\""))).isReasoningOnly())
                .isFalse();
        assertThat(result(events(choice("\"content\":\"hm\"")))).hasToString("ChatResult[text of 2 characters]");
    }

    private static String choice(String delta) {
        return "{\"choices\":[{\"index\":0,\"delta\":{" + delta + "}}]}";
    }

    private static String finish(String reason) {
        return "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":" + reason + "}]}";
    }
}
