package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Lets a value pass into a tree as it is, where the multipart encoder finds it; it has no form in JSON. */
final class EmbeddedSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    EmbeddedSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator target, SerializerProvider provider) throws IOException {
        target.writeEmbeddedObject(value);
    }
}
