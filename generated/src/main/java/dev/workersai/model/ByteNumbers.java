package dev.workersai.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Bytes that travel as a JSON array of numbers from 0 to 255. */
final class ByteNumbers {

    private ByteNumbers() {}

    /** Writes the numbers one by one, without boxing. */
    static final class Writer extends StdSerializer<byte[]> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(byte[].class);
        }

        @Override
        public void serialize(byte[] bytes, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeStartArray(bytes, bytes.length);
            for (byte value : bytes) {
                json.writeNumber(value & 0xFF);
            }
            json.writeEndArray();
        }
    }

    /** Reads such an array. */
    static final class Reader extends StdDeserializer<byte[]> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(byte[].class);
        }

        @Override
        public byte[] deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.isExpectedStartArrayToken()) {
                return json.getBinaryValue();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                bytes.write(json.getIntValue());
            }
            return bytes.toByteArray();
        }
    }
}
