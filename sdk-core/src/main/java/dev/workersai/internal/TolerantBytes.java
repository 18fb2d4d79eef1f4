package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.PrimitiveArrayDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes from base64 or an array of numbers.
 *
 * <p>Jackson's own decodes while it reads, and when it meets the first character that is not base64, as in a URL, what
 * came before is gone. This one keeps such a text whole, so that it can be put aside.
 */
final class TolerantBytes extends StdScalarDeserializer<byte[]> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<?> others = PrimitiveArrayDeserializers.forType(Byte.TYPE);

    TolerantBytes() {
        super(byte[].class);
    }

    @Override
    public byte @Nullable [] deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (byte[]) others.deserialize(parser, context);
        }
        RawBytes raw = RawBytes.behind(parser);
        Base64Text decoded = raw == null ? null : new Base64Text(raw);
        if (decoded != null && decoded.read()) {
            return decoded.bytes();
        }
        String text = (decoded == null ? "" : decoded.text()) + parser.getText();
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return (byte[]) context.handleWeirdStringValue(byte[].class, text, "not base64");
        }
    }
}
