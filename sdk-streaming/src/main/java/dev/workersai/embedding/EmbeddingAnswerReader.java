package dev.workersai.embedding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.workersai.model.Pooling;
import dev.workersai.streaming.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads vectors straight from the parser into arrays. They stand under {@code data}, for contexts under
 * {@code response}, where scores may stand too, and in OpenAI's form each under {@code embedding} of an object.
 */
final class EmbeddingAnswerReader extends StdDeserializer<EmbeddingAnswer> {

    private static final long serialVersionUID = 1L;

    EmbeddingAnswerReader() {
        super(EmbeddingAnswer.class);
    }

    @Override
    public EmbeddingAnswer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        List<float[]> vectors = new ArrayList<>();
        List<Match> scores = new ArrayList<>();
        Pooling pooling = null;
        Usage usage = null;
        for (; parser.currentToken() == JsonToken.FIELD_NAME; parser.nextToken()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && (name.equals("data") || name.equals("response"))) {
                readItems(parser, vectors, scores);
            } else if (value == JsonToken.VALUE_STRING && name.equals("pooling")) {
                pooling = Pooling.of(parser.getText());
            } else if (value == JsonToken.START_OBJECT && name.equals("usage")) {
                usage = usage(context.readTree(parser));
            } else {
                parser.skipChildren();
            }
        }
        return new EmbeddingAnswer(vectors, scores, pooling, usage);
    }

    private void readItems(JsonParser parser, List<float[]> vectors, List<Match> scores) throws IOException {
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            if (item == JsonToken.START_ARRAY) {
                vectors.add(vector(parser, vectors));
            } else if (item == JsonToken.START_OBJECT) {
                readMember(parser, vectors, scores);
            } else {
                throw misfit(parser, "a list of vectors holds " + item);
            }
        }
    }

    /** Reads an object with a vector, which is put where its index says, or with the score of a context. */
    private void readMember(JsonParser parser, List<float[]> vectors, List<Match> scores) throws IOException {
        float[] vector = null;
        int index = vectors.size();
        double score = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && name.equals("embedding")) {
                vector = vector(parser, vectors);
            } else if (value.isNumeric() && (name.equals("index") || name.equals("id"))) {
                index = parser.getIntValue();
            } else if (value.isNumeric() && name.equals("score")) {
                score = parser.getDoubleValue();
            } else {
                parser.skipChildren();
            }
        }
        if (vector == null) {
            scores.add(new Match(index, score));
        } else if (index == vectors.size()) {
            vectors.add(vector);
        } else {
            throw misfit(parser, "vectors are out of order");
        }
    }

    private float[] vector(JsonParser parser, List<float[]> before) throws IOException {
        float[] vector = new float[before.isEmpty() ? 1024 : before.get(0).length];
        int length = 0;
        for (JsonToken number = parser.nextToken(); number != JsonToken.END_ARRAY; number = parser.nextToken()) {
            if (!number.isNumeric()) {
                throw misfit(parser, "a vector holds " + number);
            }
            if (length == vector.length) {
                vector = Arrays.copyOf(vector, Math.max(16, 2 * length));
            }
            vector[length++] = parser.getFloatValue();
        }
        return length == vector.length ? vector : Arrays.copyOf(vector, length);
    }

    private static @Nullable Usage usage(JsonNode usage) {
        if (!usage.has("prompt_tokens") && !usage.has("total_tokens")) {
            return null;
        }
        return Usage.builder()
                .promptTokens(usage.path("prompt_tokens").asLong())
                .totalTokens(usage.path("total_tokens").asLong())
                .build();
    }

    private MismatchedInputException misfit(JsonParser parser, String problem) {
        return MismatchedInputException.from(parser, handledType(), problem);
    }
}
