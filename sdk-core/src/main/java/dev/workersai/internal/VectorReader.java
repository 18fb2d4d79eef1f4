package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads vectors straight from the bytes of an answer, and number by number wherever that cannot be. */
final class VectorReader extends StdDeserializer<float[]> {

    private static final long serialVersionUID = 1L;

    /** As long as the vectors of most models. */
    private static final int USUAL_LENGTH = 1024;

    VectorReader() {
        super(float[].class);
    }

    @Override
    public float @Nullable [] deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return (float[]) context.handleUnexpectedToken(float[].class, parser);
        }
        Numbers numbers = new Numbers();
        RawBytes raw = RawBytes.behind(parser);
        if (raw != null) {
            numbers.takeFrom(raw);
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            numbers.add(_parseFloatPrimitive(parser, context));
        }
        return numbers.all();
    }

    /** A vector as far as it was read. */
    private static final class Numbers {

        private float[] values = new float[USUAL_LENGTH];
        private int count;
        private final DecimalText text = new DecimalText();

        void add(float value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        float[] all() {
            return count == values.length ? values : Arrays.copyOf(values, count);
        }

        /** Takes numbers, up to the closing bracket or anything that is no number; that is the parser's again. */
        void takeFrom(RawBytes raw) throws IOException {
            int separated = -1;
            while (true) {
                int start = nextOf(raw);
                if (start < 0) {
                    return;
                }
                byte first = raw.buffer()[start];
                if (first == ',' && separated == 0) {
                    separated = 1;
                    raw.moveTo(start + 1);
                    continue;
                }
                boolean expected = separated != 0 && (first == '-' || (first >= '0' && first <= '9'));
                int end = expected ? endOf(raw) : -1;
                if (end < 0) {
                    leave(raw, separated, first);
                    return;
                }
                add(text.value());
                raw.moveTo(end);
                separated = 0;
            }
        }

        /** The parser, which sees the first value only now, has to meet a comma that is wrong where it stands. */
        private static void leave(RawBytes raw, int separated, byte next) {
            boolean wrong = (separated == 1 && next == ']') || (separated == 0 && next != ']');
            if (wrong) {
                raw.putBefore(',');
            }
        }

        /** Goes to the next byte that is no white space and returns its place, -1 at the end. */
        private static int nextOf(RawBytes raw) throws IOException {
            do {
                byte[] bytes = raw.buffer();
                for (int at = raw.at(); at < raw.limit(); at++) {
                    byte value = bytes[at];
                    if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                        raw.moveTo(at);
                        return at;
                    }
                }
                raw.moveTo(raw.limit());
            } while (raw.fill());
            return -1;
        }

        /** Reads the number that is next and returns where it ends, -1 if it is none, or its end is not within the buffer. */
        private int endOf(RawBytes raw) throws IOException {
            int end;
            do {
                end = text.read(raw.buffer(), raw.at(), raw.limit());
            } while (end == raw.limit() && raw.fill());
            return end == raw.limit() ? -1 : end;
        }
    }
}
