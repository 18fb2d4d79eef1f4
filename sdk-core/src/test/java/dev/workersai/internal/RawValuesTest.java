package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.model.Base64Image;
import dev.workersai.model.TextEmbeddingsOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors and base64 that are read from under the parser: the same as the parser would have read, wherever packets end. */
class RawValuesTest {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private static InputStream dripping(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, size));
            }
        };
    }

    private static <T> T read(String json, int size, Class<T> type) throws IOException {
        try (JsonParser parser = MAPPER.createParser(new AnswerBody(dripping(json, size)))) {
            T value = MAPPER.readValue(parser, type);
            assertThat(parser.nextToken()).as("what follows").isNull();
            return value;
        }
    }

    private static float[] vector(String json, int size) throws IOException {
        return read("{\"shape\":[1,9],\"data\":[" + json + "],\"pooling\":\"cls\"}", size, TextEmbeddingsOutput.class)
                .data()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 8000, 1 << 20})
    void vectors_manyAndLong_areTheNearestFloats(int size) throws IOException {
        Random random = new Random(3);
        StringBuilder json = new StringBuilder("{\"shape\":[20,500],\"data\":[");
        List<float[]> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            float[] vector = new float[500];
            json.append(i == 0 ? "[" : " , [");
            for (int k = 0; k < vector.length; k++) {
                String number = number(random);
                vector[k] = Float.parseFloat(number);
                json.append(k == 0 ? "" : k % 2 == 0 ? "," : " ,\n ").append(number);
            }
            expected.add(vector);
            json.append("]");
        }
        TextEmbeddingsOutput output =
                read(json.append("],\"pooling\":\"mean\",\"later\":1}").toString(), size, TextEmbeddingsOutput.class);

        assertThat(output.data()).hasSize(20);
        for (int i = 0; i < 20; i++) {
            assertThat(output.data().get(i)).containsExactly(expected.get(i));
        }
        assertThat(output.extraFields()).containsOnlyKeys("later");
    }

    private static String number(Random random) {
        double value = random.nextGaussian() * Math.pow(10, random.nextInt(8) - 5);
        return switch (random.nextInt(6)) {
            case 0 -> Double.toString(value);
            case 1 -> Float.toString((float) value);
            case 2 -> String.format(Locale.ROOT, "%.11f", value);
            case 3 -> String.format(Locale.ROOT, "%.8e", value);
            case 4 -> Integer.toString(random.nextInt());
            default -> String.format(Locale.ROOT, "%.25f", value);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "1e5",
                "1E+5",
                "1.5e-3",
                "-12.75",
                "3.4028235e38",
                "1.4e-45",
                "1e-50",
                "1e400",
                "16777217",
                "16777219",
                "0.1000000014901161193847656",
                "8388608.5",
                "123456789012345678901234567890",
                "1.00000017881393432617187499",
                "1.00000017881393432617187500",
                "1.00000017881393432617187501"
            })
    void number_ofAnyKind_isTheNearestFloat(String number) throws IOException {
        float expected = Float.parseFloat(number);
        for (int size : new int[] {1, 3, 4096}) {
            assertThat(vector("[" + number + ",2]", size)).containsExactly(expected, 2f);
            assertThat(vector("[ 2 , " + number + "\n]", size)).containsExactly(2f, expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[01]", "[1.]", "[.5]", "[-]", "[1e]", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[+1]", "[1,2",
                "[1}", "[0x1]", "[1,NaN]"
            })
    void vector_thatIsNoJson_isRefused(String json) {
        for (int size : new int[] {1, 4096}) {
            assertThatThrownBy(() -> vector(json, size)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[ ", "[1", "[1 ", "[1,", "[1,  ", "[1.", "[1e"})
    void vector_cutOff_isRefused(String cut) {
        for (int size : new int[] {1, 4096}) {
            assertThatThrownBy(() -> read("{\"data\":[" + cut, size, TextEmbeddingsOutput.class))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 4097})
    void vector_longerThanUsual_isRead(int length) throws IOException {
        float[] expected = new float[length];
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < length; i++) {
            expected[i] = i / 8f;
            json.append(i == 0 ? "" : ",").append(expected[i]);
        }
        assertThat(vector(json.append("]").toString(), 4096)).containsExactly(expected);
    }

    @Test
    void vector_empty_isEmpty() throws IOException {
        assertThat(vector("[ ]", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1,"2.5",3]   | 2.5
            [1, "2.5" ,3] | 2.5
            """)
    void vector_withNumbersAsText_isRead(String json, float middle) throws IOException {
        assertThat(vector(json, 1)).containsExactly(1f, middle, 3f);
        assertThat(vector(json, 4096)).containsExactly(1f, middle, 3f);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,7", "2,4096", "3,100", "12287,8000", "12288,16384", "12289,4096", "24576,1000", "100000,7919"
    })
    void base64_ofAnyLength_isDecoded(int length, int size) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        String text = Base64.getEncoder().encodeToString(bytes);

        Base64Image file = read("{\"image\":\"" + text + "\",\"later\":[1]}", size, Base64Image.class);

        assertThat(file.image()).isEqualTo(bytes);
        assertThat(file.extraFields()).containsOnlyKeys("later");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 12288, 40000})
    void base64_withEscapedSlashes_isDecoded(int length) throws IOException {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 0xFF);
        String text = Base64.getEncoder().encodeToString(bytes);
        String escaped = text.substring(0, text.length() - 4)
                + text.substring(text.length() - 4).replace("/", "\\/");

        assertThat(read("{\"image\":\"" + escaped + "\"}", 4096, Base64Image.class)
                        .image())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1 << 20})
    void base64_thatIsSomethingElse_isKeptWhole(int size) throws IOException {
        for (String text : List.of(
                "https://host/image.png",
                "QUJD".repeat(10_000) + "*",
                "QUJD".repeat(4096) + "QQ==" + "QUJD".repeat(5000),
                "née",
                "QUJ")) {
            Base64Image file = read("{\"image\":\"" + text + "\"}", size, Base64Image.class);
            if (file.image() == null) {
                assertThat(file.extraFields().get("image").textValue()).isEqualTo(text);
            } else {
                assertThat(file.image()).isEqualTo(Base64.getDecoder().decode(text));
            }
        }
    }

    @Test
    void base64_cutOff_isRefused() {
        for (String json : List.of("{\"image\":\"QUJD", "{\"image\":\"" + "QUJD".repeat(10_000))) {
            assertThatThrownBy(() -> read(json, 4096, Base64Image.class)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void behind_aStringThatWasReadAlready_isNothing() throws IOException {
        try (JsonParser parser = MAPPER.createParser(new AnswerBody(dripping("[\"QUJD\"]", 4096)))) {
            parser.nextToken();
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            assertThat(parser.getText()).isEqualTo("QUJD");
            assertThat(RawBytes.behind(parser)).isNull();
        }
    }
}
