package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** A property that marks its {@link Place} while it is read, and keeps a value aside that its type refuses. */
final class TolerantProperty extends SettableBeanProperty.Delegating {

    private static final long serialVersionUID = 1L;

    /** Whether the reader may fail after it has taken the value from the parser, so that a copy is needed. */
    private final boolean copied;

    TolerantProperty(SettableBeanProperty delegate, boolean copied) {
        super(delegate);
        this.copied = copied;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty changed) {
        return new TolerantProperty(changed, copied);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean) throws IOException {
        deserializeSetAndReturn(parser, context, bean);
    }

    @Override
    public Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object bean)
            throws IOException {
        Place outer = Place.current(context);
        Place.enter(context, parser, bean, getName());
        try {
            return copied && parser.currentToken().isStructStart()
                    ? readCopy(parser, context, bean)
                    : read(parser, context, bean);
        } finally {
            Place.leave(context, outer);
        }
    }

    private Object readCopy(JsonParser parser, DeserializationContext context, Object bean) throws IOException {
        TokenBuffer copy = context.bufferAsCopyOfValue(parser);
        try {
            return delegate.deserializeSetAndReturn(onPlace(copy, context, bean), context, bean);
        } catch (DatabindException | InputCoercionException e) {
            Place.keepCurrent(context, onPlace(copy, context, bean));
            return bean;
        }
    }

    private JsonParser onPlace(TokenBuffer copy, DeserializationContext context, Object bean) throws IOException {
        JsonParser parser = copy.asParserOnFirstToken();
        Place.enter(context, parser, bean, getName());
        return parser;
    }

    private Object read(JsonParser parser, DeserializationContext context, Object bean) throws IOException {
        if (getType().isContainerType() && !getType().hasRawClass(byte[].class) && isEmptyText(parser)) {
            // Jackson takes an empty text for a null or an empty list, which it may not be.
            Place.keepCurrent(context, parser);
            return bean;
        }
        JsonToken token = parser.currentToken();
        JsonStreamContext position = parser.getParsingContext();
        try {
            return delegate.deserializeSetAndReturn(parser, context, bean);
        } catch (DatabindException | InputCoercionException e) {
            boolean unread = parser.currentToken() == token
                    && parser.getParsingContext() == position
                    && (!token.isStructStart() || position.getEntryCount() == 0);
            if (!unread) {
                throw e;
            }
            Place.keepCurrent(context, parser);
            return bean;
        }
    }

    private static boolean isEmptyText(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() == 0;
    }
}
