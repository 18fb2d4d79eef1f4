package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.workersai.testing.Answer;
import dev.workersai.testing.Reason;
import dev.workersai.testing.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer is refused for a value that does not fit its type, and no such value is lost. */
class ToleranceTest {

    private final ObjectMapper mapper = Json.newMapper();

    @Test
    void unknownMembers_anyKind_areKept() throws Exception {
        Answer answer = read("{\"response\":\"a\",\"new\":{\"x\":[1,null]},\"other\":null,\"third\":1.5}");

        assertThat(answer.unknown()).containsOnlyKeys("new", "other", "third");
        assertThat(answer.unknown().get("new")).hasToString("{\"x\":[1,null]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"a\"|a", "1|1", "1.50|1.50", "true|true", "9999999999999999999|9999999999999999999", "\"\"|''"})
    void text_anyScalar_isItsText(String json, String text) throws Exception {
        Answer answer = read("{\"response\":" + json + "}");

        assertThat(answer.response()).isEqualTo(text);
        assertThat(answer.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":{\"b\":[1,2]}}", "[]", "[\"x\",{\"y\":1}]"})
    void text_structure_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"response\":" + json + ",\"count\":3}");

        assertThat(answer.response()).isNull();
        assertThat(answer.count()).isEqualTo(3);
        assertThat(answer.unknown()).containsOnlyKeys("response");
        assertThat(answer.unknown().get("response")).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"response\":null,\"count\":null,\"vector\":null,\"parts\":null,\"inner\":null}"})
    void nulls_anywhere_areNulls(String json) throws Exception {
        Answer answer = read("{\"inner\":" + json + "}");

        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.response()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9999999999|9999999999", "\"42\"|42", "3.0|3", "\"3.0\"|3", "-1|-1", "1e3|1000"})
    void integer_wholeNumberInAnyForm_isRead(String json, long value) throws Exception {
        assertThat(read("{\"count\":" + json + "}").count()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"many\"", "\"\"", "true", "99999999999999999999", "1e300", "{}", "[1]", "\" 4\""})
    void integer_anythingElse_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"count\":" + json + ",\"response\":\"after\"}");

        assertThat(answer.count()).isNull();
        assertThat(answer.response()).isEqualTo("after");
        assertThat(answer.unknown().get("count"))
                .hasToString(mapper.readTree(json).toString());
    }

    @Test
    void smallInteger_tooLarge_isKeptAside() throws Exception {
        Answer answer = read("{\"small\":3000000000}");

        assertThat(answer.small()).isNull();
        assertThat(answer.unknown().get("small").asLong()).isEqualTo(3_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "1.5|1.5", "\"0.25\"|0.25", "-1e-3|-0.001"})
    void number_inAnyForm_isRead(String json, double value) throws Exception {
        assertThat(read("{\"score\":" + json + "}").score()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"high\"", "\"NaN\"", "false", "[0.5]", "{\"v\":0.5}"})
    void number_anythingElse_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"score\":" + json + "}");

        assertThat(answer.score()).isNull();
        assertThat(answer.unknown().get("score")).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|true", "\"false\"|false", "1|true", "0|false"})
    void flag_inAnyForm_isRead(String json, boolean value) throws Exception {
        assertThat(read("{\"flag\":" + json + "}").flag()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"perhaps\"", "0.5", "[true]"})
    void flag_anythingElse_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"flag\":" + json + "}");

        assertThat(answer.flag()).isNull();
        assertThat(answer.unknown().get("flag")).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "\"\"", "7", "true", "{\"a\":1}"})
    void list_notAnArray_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"words\":" + json + ",\"parts\":" + json + ",\"vector\":" + json + ",\"score\":1}");

        assertThat(answer.score()).isEqualTo(1);
        assertThat(answer.words()).isNull();
        assertThat(answer.unknown()).containsOnlyKeys("words", "parts", "vector");
        assertThat(answer.unknown().values()).allMatch(kept -> kept.toString().equals(json));
    }

    @Test
    void list_elementsThatDoNotFit_areNullAndKeptUnderTheirIndex() throws Exception {
        Answer answer = read("{\"words\":[\"a\",{\"b\":1},3,[4]],\"parts\":[{\"response\":\"x\"},\"y\",\"\",[5]]}");

        assertThat(answer.words()).containsExactly("a", null, "3", null);
        assertThat(answer.parts())
                .hasSize(4)
                .element(0)
                .extracting(Answer::response)
                .isEqualTo("x");
        assertThat(strings(answer.unknown()))
                .containsOnly(
                        Map.entry("words[1]", "{\"b\":1}"),
                        Map.entry("words[3]", "[4]"),
                        Map.entry("parts[1]", "\"y\""),
                        Map.entry("parts[2]", "\"\""),
                        Map.entry("parts[3]", "[5]"));
    }

    @Test
    void vector_elementsThatDoNotFit_areNotANumberAndKept() throws Exception {
        Answer answer = read("{\"vector\":[0.5,\"0.25\",\"x\",{\"a\":1},1]}");

        assertThat(answer.vector()).containsExactly(0.5f, 0.25f, Float.NaN, Float.NaN, 1f);
        assertThat(strings(answer.unknown()))
                .containsOnly(Map.entry("vector[2]", "\"x\""), Map.entry("vector[3]", "{\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "\"\"", "7", "1.5", "false", "[{\"response\":\"x\"}]"})
    void object_anythingElse_isKeptAside(String json) throws Exception {
        Answer answer = read("{\"inner\":" + json + ",\"response\":\"after\"}");

        assertThat(answer.inner()).isNull();
        assertThat(answer.response()).isEqualTo("after");
        assertThat(answer.unknown().get("inner")).hasToString(json);
    }

    @Test
    void nestedObject_valueThatDoesNotFit_isKeptThereAndNotOutside() throws Exception {
        Answer answer = read("{\"inner\":{\"count\":\"x\",\"inner\":{\"words\":[[1]]}},\"parts\":[{\"score\":\"y\"}]}");

        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.inner().unknown()).containsOnlyKeys("count");
        assertThat(answer.inner().inner().unknown()).containsOnlyKeys("words[0]");
        assertThat(answer.parts().get(0).unknown()).containsOnlyKeys("score");
    }

    @Test
    void openValue_unknownWordOrNumber_isTaken() throws Exception {
        assertThat(read("{\"reason\":\"brand_new\"}").reason()).isEqualTo(Reason.of("brand_new"));
        assertThat(read("{\"reason\":7}").reason()).isEqualTo(Reason.of("7"));
    }

    @Test
    void openValue_structure_isKeptAside() throws Exception {
        assertThat(read("{\"reason\":{\"a\":1}}").unknown().get("reason")).hasToString("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"other\":[1,{\"a\":2}]}", "[{\"kind\":\"a\"},{\"other\":1}]", "7", "\"text\"", "{}"})
    void union_noFormFits_isKeptAsideWhole(String json) throws Exception {
        Answer answer = read("{\"shape\":" + json + ",\"shapes\":" + json + ",\"response\":\"after\"}");

        assertThat(answer.shape()).isNull();
        assertThat(answer.shapes()).isNull();
        assertThat(answer.response()).isEqualTo("after");
        assertThat(strings(answer.unknown())).containsOnly(Map.entry("shape", json), Map.entry("shapes", json));
    }

    @Test
    void union_aFormFits_isRead() throws Exception {
        Answer answer = read("{\"shape\":{\"kind\":\"a\"},\"shapes\":[{\"kind\":\"b\"}]}");

        assertThat(answer.shape()).isEqualTo(new Shape("a"));
        assertThat(answer.shapes()).containsExactly(new Shape("b"));
    }

    @Test
    void bytes_notBase64_areKeptAside() throws Exception {
        assertThat(read("{\"image\":\"AAEC\"}").image()).containsExactly(0, 1, 2);
        assertThat(strings(read("{\"image\":\"*no base64*\"}").unknown()))
                .containsOnly(Map.entry("image", "\"*no base64*\""));
        assertThat(strings(read("{\"image\":{\"url\":\"x\"}}").unknown()))
                .containsOnly(Map.entry("image", "{\"url\":\"x\"}"));
    }

    @Test
    void answer_ofAnotherShapeAltogether_isRefused() {
        assertThatThrownBy(() -> read("\"text\"")).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("{}", new TypeReference<List<Answer>>() {}))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void answer_writtenAgain_isTheAnswerRead() throws Exception {
        String json = "{\"response\":\"a\",\"count\":1,\"new\":{\"x\":1},\"inner\":{\"response\":\"b\",\"more\":[1]}}";

        assertThat(mapper.readTree(mapper.writeValueAsBytes(read(json)))).isEqualTo(mapper.readTree(json));
    }

    @Test
    void answer_nestedTooDeep_isRefusedWithoutOverflow() {
        String deep = "{\"new\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).hasMessageContaining("nesting depth");
    }

    @Test
    void number_ofThousandsOfDigits_isRefusedBeforeItIsComputed() {
        String digits = "9".repeat(100_000);
        assertThatThrownBy(() -> read("{\"new\":" + digits + "}")).hasMessageContaining("Number value length");
        assertThatThrownBy(() -> read("{\"count\":" + digits + "}")).hasMessageContaining("Number value length");
        assertThatThrownBy(() -> read("{\"score\":0." + digits + "}")).hasMessageContaining("Number value length");
    }

    @Test
    void number_withAnEndlessExponent_costsNothing() throws Exception {
        Answer answer = read("{\"count\":1e999999999,\"small\":1e999999999,\"new\":1e999999999}");

        assertThat(answer.count()).isNull();
        assertThat(answer.small()).isNull();
        assertThat(answer.unknown()).containsKeys("count", "small", "new");
    }

    private Answer read(String json) throws Exception {
        return mapper.readValue(json, Answer.class);
    }

    private static Map<String, String> strings(Map<String, JsonNode> trees) {
        Map<String, String> strings = new java.util.TreeMap<>();
        trees.forEach((name, tree) -> strings.put(name, tree.toString()));
        return strings;
    }
}
