package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes classes read through a builder tolerant: each property keeps a value that does not fit, and so does a place
 * where the object itself was expected and something else came.
 *
 * <p>A modifier, and not the parser's current value, because Jackson does not set that for builders.
 */
final class TolerantBeans extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
        List<SettableBeanProperty> properties = new ArrayList<>();
        builder.getProperties().forEachRemaining(properties::add);
        for (SettableBeanProperty property : properties) {
            if (!(property instanceof CreatorProperty)) {
                builder.addOrReplaceProperty(new TolerantProperty(property, hasOwnReader(property.getType())), true);
            }
        }
        return builder;
    }

    /** Returns whether values of the type, or its elements, are read by a class of their own, as unions are. */
    private static boolean hasOwnReader(JavaType type) {
        JavaType element = type;
        while (element.isContainerType()) {
            element = element.getContentType();
        }
        JsonDeserialize reader = element.getRawClass().getAnnotation(JsonDeserialize.class);
        return reader != null && reader.using() != JsonDeserializer.None.class;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return deserializer instanceof BuilderBasedDeserializer ? new ObjectExpected(deserializer) : deserializer;
    }

    /** Asks the wrapped deserializer for objects only; given a bare value it would call its builder without one. */
    private static final class ObjectExpected extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        ObjectExpected(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new ObjectExpected(delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            boolean object =
                    token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
            return object ? super.deserialize(parser, context) : context.handleUnexpectedToken(handledType(), parser);
        }
    }
}
