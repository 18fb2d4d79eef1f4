package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {

    private final JsonCursor cursor = new JsonCursor();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0.0",
        "42, 42",
        "-123456789012345, -123456789012345",
        "1234567890123456, 1234567890123456",
        "1e3, 1000",
        "0.5, 0.5",
        "-2.5E-1, -0.25"
    })
    void number_anyForm_isItsValue(String written, double value) throws JsonProcessingException {
        open(written);

        assertThat(cursor.kind()).isEqualTo(JsonCursor.Kind.NUMBER);
        assertThat(cursor.number()).isEqualTo(value);
        cursor.finish();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "42, 42",
        "-123456789012345678, -123456789012345678",
        "9007199254740993, 9007199254740993",
        "1e3, 1000",
        "2.9, 2",
        "-2.9, -2",
        "100000000000000000000, 9223372036854775807",
        "1e400, 9223372036854775807"
    })
    void wholeNumber_anyForm_isItsWholePart(String written, long value) throws JsonProcessingException {
        open(written);
        cursor.kind();

        assertThat(cursor.wholeNumber()).isEqualTo(value);
        cursor.finish();
    }

    @Test
    void nextName_escapedOrLongOrRepeated_isTheName() throws JsonProcessingException {
        String longName = "n".repeat(40);
        open("{\"usage\":1,\"us\\u0061ge\":2,\"" + longName + "\":3,\"\":4,\"usage\":5,\"ubbge\":6}");
        cursor.enter();

        for (String name : List.of("usage", "usage", longName, "", "usage", "ubbge")) {
            assertThat(cursor.nextName()).isEqualTo(name);
            cursor.skip();
        }
        assertThat(cursor.nextName()).isNull();
    }

    @Test
    void text_bytesThatAreNoUtf8_areReplaced() throws JsonProcessingException {
        byte[] bytes = {'"', 'a', (byte) 0xFF, 'b', '"'};
        cursor.open(bytes, 0, bytes.length);

        assertThat(cursor.text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void text_halvesOfASurrogatePair_fitTogether() throws JsonProcessingException {
        open("[\"\\ud83d\",\"\\ude00\"]");
        cursor.enter();
        cursor.nextElement();
        String high = cursor.text();
        cursor.nextElement();

        assertThat(high + cursor.text()).isEqualTo("😀");
    }

    @Test
    void text_escapeOfNul_isNul() throws JsonProcessingException {
        open("\"a\\u0000b\"");

        assertThat(cursor.text()).isEqualTo("a\0b");
    }

    @Test
    void isText_anotherOfTheSameLength_isNot() throws JsonProcessingException {
        open("[\"error\",\"chunk\"]");
        cursor.enter();

        cursor.nextElement();
        assertThat(cursor.isText("error")).isTrue();
        cursor.nextElement();
        assertThat(cursor.isText("error")).isFalse();
    }

    @Test
    void open_rangeOfALargerArray_readsNothingBeyondIt() throws JsonProcessingException {
        byte[] bytes = "1234\"text\"567".getBytes(StandardCharsets.US_ASCII);
        cursor.open(bytes, 1, 3);
        assertThat(cursor.number()).isEqualTo(23);
        cursor.open(bytes, 4, 10);
        assertThat(cursor.text()).isEqualTo("text");
        cursor.open(bytes, 4, 9);
        assertThatThrownBy(cursor::text).hasMessageContaining("cut off");
    }

    @Test
    void span_valueInTheMiddle_isItsBytesOnly() throws JsonProcessingException {
        open("{\"a\": [1, {\"b\":\"}\"}] , \"c\":1}");
        cursor.enter();
        cursor.nextName();

        assertThat(cursor.span().text()).isEqualTo("[1, {\"b\":\"}\"}]");
        assertThat(cursor.nextName()).isEqualTo("c");
    }

    @Test
    void skip_levels_upToFiveHundred() throws JsonProcessingException {
        open("[".repeat(500) + "1" + "]".repeat(500));
        cursor.skip();
        cursor.finish();

        open("[".repeat(502) + "1" + "]".repeat(502));
        assertThatThrownBy(cursor::skip).isInstanceOf(JsonParseException.class).hasMessageContaining("levels");

        open("{\"a\":".repeat(502) + "1" + "}".repeat(502));
        assertThatThrownBy(cursor::skip).isInstanceOf(JsonParseException.class).hasMessageContaining("levels");
    }

    @Test
    void skip_digits_upToAThousand() throws JsonProcessingException {
        open("1".repeat(1000));
        cursor.skip();

        open("1".repeat(1001));
        assertThatThrownBy(cursor::skip).isInstanceOf(JsonParseException.class).hasMessageContaining("digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "[",
                "[1",
                "[1,",
                "\"",
                "\"\\",
                "\"\\u12",
                "tr",
                "-",
                "1.",
                "1e"
            })
    void skip_documentCutAnywhere_saysSo(String document) {
        open(document);

        assertThatThrownBy(cursor::skip).isInstanceOf(JsonParseException.class).hasMessageContaining("cut off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{1}|a name was expected at 0x31, 2 bytes before the end",
                "{\"a\"1}|a colon was expected",
                "[1 2]|a comma was expected",
                "[1,]|a value was expected",
                "{\"a\":1,}|a name was expected",
                "'\"\\y\"'|an unknown escape",
                "01|begins with zero",
                "-x|a digit was expected",
                "'\"\\u00g0\"'|an unknown escape",
                "'\"\\u0g00\"'|an unknown escape",
                "[\u0001 1]|a value was expected",
                "[1 \u000b]|a comma was expected",
                "nul1|a value was expected"
            },
            quoteCharacter = '\'')
    void skip_broken_saysWhatAndWhere(String document, String reason) {
        open(document);

        assertThatThrownBy(cursor::skip).isInstanceOf(JsonParseException.class).hasMessageContaining(reason);
    }

    @Test
    void finish_somethingFollows_fails() throws JsonProcessingException {
        open("{} x");
        cursor.skip();

        assertThatThrownBy(cursor::finish).hasMessageContaining("something follows");
    }

    private void open(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        cursor.open(bytes, 0, bytes.length);
    }
}
