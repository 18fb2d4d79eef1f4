package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads text, numbers and truth values from whatever holds them without loss: a number where text was promised is its
 * text, {@code "3"} and {@code 3.0} are the number 3. What would lose something, such as 2.5 for an integer, is kept
 * aside as {@link Place#keepCurrent} does, and the value is null (or zero or false where it cannot be).
 */
final class TolerantScalars {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final double EXACT_LIMIT = 1L << 53;

    private TolerantScalars() {}

    static void addTo(SimpleModule module) {
        module.addDeserializer(String.class, new Tolerant<>(String.class, null, TolerantScalars::text));
        module.addDeserializer(Long.class, new Tolerant<>(Long.class, null, TolerantScalars::integer));
        module.addDeserializer(Long.TYPE, new Tolerant<>(Long.TYPE, 0L, TolerantScalars::integer));
        module.addDeserializer(Integer.class, new Tolerant<>(Integer.class, null, TolerantScalars::smallInteger));
        module.addDeserializer(Integer.TYPE, new Tolerant<>(Integer.TYPE, 0, TolerantScalars::smallInteger));
        module.addDeserializer(Double.class, new Tolerant<>(Double.class, null, TolerantScalars::number));
        module.addDeserializer(Double.TYPE, new Tolerant<>(Double.TYPE, 0d, TolerantScalars::number));
        module.addDeserializer(Boolean.class, new Tolerant<>(Boolean.class, null, TolerantScalars::truth));
        module.addDeserializer(Boolean.TYPE, new Tolerant<>(Boolean.TYPE, false, TolerantScalars::truth));
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT && parser.getEmbeddedObject() instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return token.isScalarValue() ? parser.getText() : null;
    }

    private static @Nullable Long integer(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? null : parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> whole(parser.getDoubleValue());
            case VALUE_STRING -> wholeOf(parser.getText());
            default -> null;
        };
    }

    private static @Nullable Integer smallInteger(JsonParser parser) throws IOException {
        Long value = integer(parser);
        return value == null || value.intValue() != value ? null : value.intValue();
    }

    private static @Nullable Double number(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
            case VALUE_STRING -> numberOf(parser.getText());
            default -> null;
        };
    }

    private static @Nullable Boolean truth(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> truthOf(parser.getText());
            case VALUE_NUMBER_INT -> truthOf(parser.getText());
            default -> null;
        };
    }

    private static @Nullable Long whole(double value) {
        return value == Math.rint(value) && Math.abs(value) <= EXACT_LIMIT ? (long) value : null;
    }

    private static @Nullable Long wholeOf(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.parseLong(text);
        }
        Double number = numberOf(text);
        return number == null ? null : whole(number);
    }

    private static @Nullable Double numberOf(String text) {
        return NUMBER.matcher(text).matches() ? finite(Double.parseDouble(text)) : null;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable Boolean truthOf(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "1" -> true;
            case "false", "False", "FALSE", "0" -> false;
            default -> null;
        };
    }

    /** Reads the parser's current value; null if it does not fit. */
    private interface Reader<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    private static final class Tolerant<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable T absent;
        private final transient Reader<T> reader;

        Tolerant(Class<T> type, @Nullable T absent, Reader<T> reader) {
            super(type);
            this.absent = absent;
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = reader.read(parser);
            if (value != null) {
                return value;
            }
            if (Place.keepCurrent(context, parser)) {
                return absent;
            }
            return handledType().isPrimitive() ? absent : misfit(parser, context);
        }

        @SuppressWarnings("unchecked") // what a problem handler returns is checked by the context
        private @Nullable T misfit(JsonParser parser, DeserializationContext context) throws IOException {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
