package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;

/**
 * One JSON parser for all events of a stream, fed with a range of bytes at a time. A parser for each event would cost
 * more than parsing it.
 */
final class JsonFeed {

    // The bytes of a stream are counted elsewhere, and a single event has a ceiling of its own.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            // Names are the server's choice, and interned strings are never freed.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonParser parser;
    private ByteArrayFeeder feeder;
    private byte[] bytes = {};

    /** Where the place 0 of the parser's count would be in {@link #bytes}. */
    private long origin;

    private long fed;

    JsonFeed() throws IOException {
        parser = FACTORY.createNonBlockingByteArrayParser();
        feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    }

    /** Returns the parser, before the first token of a complete document. */
    JsonParser feed(byte[] source, int start, int end) throws IOException {
        bytes = source;
        origin = start - fed;
        fed += end - start;
        feeder.feedInput(source, start, end);
        return parser;
    }

    /** Makes sure that the document was read to its end, and that nothing follows. */
    void finish() throws IOException {
        if (!parser.getParsingContext().inRoot() || parser.currentToken() == JsonToken.NOT_AVAILABLE) {
            throw new JsonParseException(parser, "the JSON document is cut off");
        }
        if (parser.nextToken() != JsonToken.NOT_AVAILABLE) {
            throw new JsonParseException(parser, "something follows the end of the JSON document");
        }
    }

    /** Begins anew after a document that could not be read. */
    void reset() throws IOException {
        parser.close();
        parser = FACTORY.createNonBlockingByteArrayParser();
        feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
        fed = 0;
    }

    /** Gives the parser's buffers back, for the next stream to use. */
    void close() throws IOException {
        parser.close();
    }

    /** Skips the object or array that the parser is at the start of, and returns where its bytes are. */
    JsonSpan skip() throws IOException {
        int start = place() - 1;
        parser.skipChildren();
        return new JsonSpan(bytes, start, place());
    }

    private int place() {
        return (int) (parser.currentLocation().getByteOffset() + origin);
    }
}
