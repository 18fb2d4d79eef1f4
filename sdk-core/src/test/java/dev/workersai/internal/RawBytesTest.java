package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.workersai.Ceilings;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawBytesTest {

    private static AnswerBody body(String text, Integer declared) throws IOException {
        Response response = Response.builder()
                .request(Request.create(Request.HttpMethod.GET, "https://host/x", Map.of(), null, null, null))
                .status(200)
                .body(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), declared)
                .build();
        return AnswerBody.of(response, MediaType.of("application/json"), Ceilings.standard());
    }

    private static JsonParser parser(String text) throws IOException {
        return Json.newMapper().createParser(body(text, null));
    }

    private static String waiting(RawBytes raw) {
        return new String(raw.buffer(), raw.at(), raw.limit() - raw.at(), StandardCharsets.UTF_8);
    }

    @Test
    void behind_anArray_isWhatFollowsItsBracket() throws IOException {
        try (JsonParser parser = parser("[ 1,2]")) {
            parser.nextToken();

            assertThat(waiting(RawBytes.behind(parser))).isEqualTo(" 1,2]");
        }
    }

    @Test
    void behind_aText_isWhatFollowsItsQuote() throws IOException {
        try (JsonParser parser = parser("{\"a\":\"bc\"}")) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();

            assertThat(waiting(RawBytes.behind(parser))).isEqualTo("bc\"}");
        }
    }

    @Test
    void parser_whereSomethingWasTaken_goesOnBehindIt() throws IOException {
        try (JsonParser parser = parser("[1,2,3]")) {
            parser.nextToken();
            RawBytes raw = RawBytes.behind(parser);
            raw.moveTo(raw.at() + "1,2,".length());

            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(parser.getIntValue()).isEqualTo(3);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(raw.isEmpty()).isTrue();
        }
    }

    @Test
    void parser_whereAByteWasPutBack_meetsIt() throws IOException {
        try (JsonParser parser = parser("[1,]")) {
            parser.nextToken();
            RawBytes raw = RawBytes.behind(parser);
            raw.moveTo(raw.at() + "1,".length());
            raw.putBefore(',');

            assertThatThrownBy(parser::nextToken)
                    .isInstanceOf(JsonParseException.class)
                    .hasMessageContaining("','");
        }
    }

    @Test
    void behind_theSecondTime_hasWhatTheParserHadTakenInFrontOfTheRest() throws IOException {
        String second = "2,".repeat(9_000) + "2]";
        try (JsonParser parser = parser("[[1],[" + second + ",[3]]")) {
            parser.nextToken();
            parser.nextToken();
            RawBytes raw = RawBytes.behind(parser);
            raw.moveTo(raw.at() + 1);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);

            assertThat(RawBytes.behind(parser)).isSameAs(raw);
            StringBuilder found = new StringBuilder();
            while (found.length() < second.length()) {
                assertThat(raw.isEmpty() && !raw.fill()).isFalse();
                found.append(waiting(raw));
                raw.moveTo(raw.limit());
            }
            assertThat(found).startsWith(second);
        }
    }

    @Test
    void behind_aParserOfSomethingElse_isNothing() throws IOException {
        try (JsonParser parser = Json.newMapper().createParser("[1]".getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();

            assertThat(RawBytes.behind(parser)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,747", "4000000,2999997", "2000000000,3145728", ",15360"})
    void sizeHint_ofALengthThatIsSaid_isThreeQuartersWithinBounds(Integer declared, int hint) throws IOException {
        try (AnswerBody body = body("[1]" + " ".repeat(100), declared);
                JsonParser parser = Json.newMapper().createParser(body)) {
            parser.nextToken();

            assertThat(RawBytes.behind(parser).sizeHint()).isEqualTo(hint);
        }
    }
}
