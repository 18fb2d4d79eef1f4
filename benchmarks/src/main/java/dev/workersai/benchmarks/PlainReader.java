package dev.workersai.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads answers the plain way: a loop over lines, Jackson's streaming parser; no ceilings, no errors. */
public final class PlainReader {

    private static final String DATA = "data: ";
    private static final String NATIVE_TEXT = "response";
    private static final String OPEN_AI_TEXT = "content";

    /** With the parser of numbers that makes no String of each; a hundred vectors of 1,024 allocate 0.4 MB, not 34. */
    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    /** Hands over the data of each event, up to the done marker. */
    public void events(InputStream body, Consumer<? super String> onData) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith(DATA)) {
                continue;
            }
            String data = line.substring(DATA.length());
            if (data.equals("[DONE]")) {
                break;
            }
            onData.accept(data);
        }
    }

    /** Hands over each piece of text, of either dialect. */
    public void stream(InputStream body, Consumer<? super String> onText) throws IOException {
        events(body, data -> {
            String text = text(data, NATIVE_TEXT, OPEN_AI_TEXT);
            if (text != null) {
                onText.accept(text);
            }
        });
    }

    /** Hands over the text of one field wherever it occurs. */
    public void texts(InputStream body, String field, Consumer<? super String> onText) throws IOException {
        events(body, data -> {
            String text = text(data, field, field);
            if (text != null) {
                onText.accept(text);
            }
        });
    }

    private @Nullable String text(String data, String one, String other) {
        try (JsonParser parser = json.createParser(data)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    if (field.equals(one) || field.equals(other)) {
                        return parser.nextTextValue();
                    }
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long chat(InputStream body) throws IOException {
        long characters = 0;
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("response")) {
                    characters = parser.nextTextValue().length();
                }
            }
        }
        return characters;
    }

    public List<float[]> embeddings(InputStream body) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("data")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.START_ARRAY) {
                        vectors.add(vector(parser));
                    }
                }
            }
        }
        return vectors;
    }

    private static float[] vector(JsonParser parser) throws IOException {
        float[] numbers = new float[1024];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = parser.getFloatValue();
        }
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    public byte[] image(InputStream body) throws IOException {
        byte[] bytes = {};
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("image")) {
                    parser.nextToken();
                    bytes = parser.getBinaryValue();
                }
            }
        }
        return bytes;
    }
}
