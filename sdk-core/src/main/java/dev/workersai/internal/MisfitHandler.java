package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps a value aside where Jackson finds that it does not fit and asks before it fails. */
final class MisfitHandler extends DeserializationProblemHandler {

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return keep(context, parser, target.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        // An open value is made of text; a number or a truth value is as good.
        if (instantiator != null && instantiator.canCreateFromString() && isBareValue(parser.currentToken())) {
            return instantiator.createFromString(context, parser.getText());
        }
        return keep(context, parser, target);
    }

    private static boolean isBareValue(JsonToken token) {
        return token.isNumeric() || token.isBoolean();
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) throws IOException {
        if (target == byte[].class) { // The parser may have no more than the end of it: see TolerantBytes.
            return Place.keepText(context, context.getParser(), value) ? null : NOT_HANDLED;
        }
        return keep(context, context.getParser(), target);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) throws IOException {
        return keep(context, context.getParser(), target);
    }

    private static @Nullable Object keep(DeserializationContext context, JsonParser parser, Class<?> target)
            throws IOException {
        return Place.keepCurrent(context, parser) ? absent(target) : NOT_HANDLED;
    }

    private static @Nullable Object absent(Class<?> target) {
        if (target == Float.TYPE) {
            return Float.NaN;
        }
        if (target == Double.TYPE) {
            return Double.NaN;
        }
        return target.isPrimitive() ? ClassUtil.defaultValue(target) : null;
    }
}
