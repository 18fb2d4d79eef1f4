package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static dev.workersai.streaming.Reading.result;
import static dev.workersai.streaming.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls out of pieces: which one a piece belongs to, where services leave out or repeat what would tell. */
class ToolCallPiecesTest {

    private static final String WHOLE = "{\"name\":\"f\",\"arguments\":\"{}\"}";

    @Test
    void name_againUnderItsIndexWithoutArguments_endsTheCall() {
        assertThat(calls(
                        "{\"index\":0,\"name\":\"f\",\"arguments\":\"{}\"}",
                        "{\"index\":0,\"name\":\"f\",\"arguments\":\"\"}"))
                .containsExactly("f {}");
    }

    @Test
    void name_againUnderItsIndexWithArguments_isAnotherCall() {
        String call = "{\"index\":0,\"name\":\"f\",\"arguments\":\"{}\"}";

        assertThat(calls(call, call)).containsExactly("f {}", "f {}");
    }

    @Test
    void name_againWithoutAnIndex_isAnotherCallOnceTheArgumentsAreComplete() {
        assertThat(calls(WHOLE, WHOLE)).containsExactly("f {}", "f {}");
        assertThat(calls(WHOLE, "{\"name\":\"f\",\"arguments\":\"\"}")).containsExactly("f {}", "f {}");
        assertThat(calls("{\"name\":\"f\",\"arguments\":\"{\"}", "{\"name\":\"f\",\"arguments\":\"}\"}"))
                .containsExactly("f {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\":\"a\",|", "|\"id\":\"a\","})
    void name_againWithAnIdOnlyOnce_isTheSameCallUntilItsArgumentsAreComplete(String ids) {
        int bar = ids.indexOf('|');
        String first = "{\"index\":0," + ids.substring(0, bar) + "\"name\":\"f\",\"arguments\":\"{\\\"x\\\":\"}";
        String second = "{\"index\":0," + ids.substring(bar + 1) + "\"name\":\"f\",\"arguments\":\"1}\"}";

        assertThat(calls(first, second)).containsExactly("f {\"x\":1}");
    }

    @Test
    void arguments_withQuotesAndBackslashes_areCompleteAtTheirEnd() {
        String backslash = "{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":\\\"\\\\\\\\\\\"}\"}";
        String quote = "{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":\\\"\\\\\\\"}\"}";

        assertThat(calls(backslash, WHOLE)).containsExactly("f {\"x\":\"\\\\\"}", "f {}");
        assertThat(calls(quote, "{\"name\":\"f\",\"arguments\":\"\\\"}\"}")).containsExactly("f {\"x\":\"\\\"}\"}");
    }

    @Test
    void arguments_underAnIndexThatIsNew_areACallOfTheirOwn() {
        assertThat(calls("{\"index\":1,\"name\":\"f\"}", "{\"index\":0,\"arguments\":\"{}\"}"))
                .containsExactly("f {}", " {}");
        assertThat(calls("{\"index\":1,\"name\":\"f\"}", "{\"arguments\":\"{\\\"a\\\":1}\"}"))
                .containsExactly("f {\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"index\":null,", "\"index\":\"one\","})
    void arguments_withoutAnIndex_belongToTheCallAtTheSamePlace(String index) {
        assertThat(calls(
                        "{" + index + "\"name\":\"f\",\"arguments\":\"{\"},{" + index
                                + "\"name\":\"g\",\"arguments\":\"[\"}",
                        "{" + index + "\"arguments\":\"}\"},{" + index + "\"arguments\":\"]\"}"))
                .containsExactly("f {}", "g []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"function\":null,\"name\":\"f\",\"arguments\":{}}",
                "{\"name\":\"f\",\"function\":{\"name\":null,\"arguments\":{}}}",
                "{\"name\":\"f\",\"function\":{\"name\":{\"a\":[1]},\"arguments\":{}}}",
                "{\"index\":null,\"function\":{\"name\":\"f\",\"new\":{\"name\":\"x\"},\"arguments\":{}},\"type\":\"function\"}"
            })
    void fields_ofOtherKindsThanExpected_sayNothing(String call) {
        assertThat(calls(call + ",{\"name\":\"g\",\"arguments\":null}")).containsExactly("f {}", "g {}");
    }

    @Test
    void event_inTheLegacyDialect_hasReasoningAndCalls() {
        assertThat(words(events("{\"response\":\"a\",\"reasoning\":\"hm\",\"tool_calls\":[" + WHOLE + "]}")))
                .containsExactly("reasoning hm", "text a", "call 0 id= name=f arguments={}");
    }

    @Test
    void functionCall_oldForm_isAToolCall() {
        assertThat(words(events(choice("\"function_call\":" + WHOLE))))
                .containsExactly("call 0 id= name=f arguments={}");
    }

    @Test
    void toolCalls_sameIndexForEach_areToldApartById() {
        String stream = events(
                entries("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}"),
                entries("{\"index\":0,\"id\":\"b\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}"));

        assertThat(words(stream)).containsExactly("call 0 id=a name=f arguments={}", "call 1 id=b name=f arguments={}");
    }

    @Test
    void toolCalls_wholeCallSentTwice_isTakenOnce() {
        String call = entries("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}");

        assertThat(words(events(call, call))).containsExactly("call 0 id=a name=f arguments={}");
    }

    @Test
    void toolCalls_nameAndIdInEveryPiece_areOneCall() {
        String stream = events(
                entries("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":\"}}"),
                entries("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"1}\"}}"));

        assertThat(result(stream).toolCalls())
                .extracting(ToolCall::id, ToolCall::arguments)
                .containsExactly(tuple("a", "{\"x\":1}"));
    }

    @Test
    void toolCalls_idsMissingOrUsedTwice_getOnesOfTheirOwn() {
        ChatResult result = result(
                events(
                        entries(
                                "{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\"}},"
                                        + "{\"index\":1,\"id\":\"a\",\"function\":{\"name\":\"g\"}},{\"index\":2,\"function\":{\"name\":\"h\"}}")));

        assertThat(result.toolCalls())
                .extracting(ToolCall::id)
                .doesNotHaveDuplicates()
                .startsWith("a");
        assertThat(result.toolCalls().get(1).wireId()).contains("a");
        assertThat(result.toolCalls().get(2).wireId()).isEmpty();
        assertThat(result.toolCalls().get(2).id()).matches("[a-z0-9]{9}");
    }

    /** Control tokens of a model in the arguments of a call (workers-sdk #13333): kept, for whoever reads them. */
    @Test
    void toolCalls_argumentsThatAreNoJson_areKeptAsTheyAre() {
        String call = "{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{<|\\\"|>x\"}}";

        assertThat(result(events(entries(call))).toolCalls())
                .extracting(ToolCall::arguments)
                .containsExactly("{<|\"|>x");
    }

    @Test
    void toolCalls_pieceWithoutAnything_belongsToTheLastCall() {
        String stream = events(
                entries("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\"}},"
                        + "{\"index\":1,\"id\":\"b\",\"function\":{\"name\":\"g\"}}"),
                entries("{\"function\":{\"arguments\":\"{\\\"x\\\":\\\"}\\\\\\\"\\\"}\"}},7"),
                entries("{\"index\":1,\"id\":\"c\",\"function\":{\"name\":\"g\",\"arguments\":\"\"}}"));

        assertThat(result(stream).toolCalls())
                .extracting(ToolCall::id, ToolCall::arguments)
                .containsExactly(tuple("a", "{}"), tuple("b", "{\"x\":\"}\\\"\"}"), tuple("c", "{}"));
    }

    private static List<String> calls(String... entries) {
        String[] data = new String[entries.length];
        for (int i = 0; i < entries.length; i++) {
            data[i] = entries(entries[i]);
        }
        return result(events(data)).toolCalls().stream()
                .map(call -> call.name() + " " + call.arguments())
                .toList();
    }

    private static String entries(String entries) {
        return choice("\"tool_calls\":[" + entries + "]");
    }

    private static String choice(String delta) {
        return "{\"choices\":[{\"index\":0,\"delta\":{" + delta + "}}]}";
    }
}
