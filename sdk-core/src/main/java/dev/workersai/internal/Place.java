package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.workersai.wire.KeepsUnknown;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The property being read, kept in the reading context so that a value which fits nowhere can be kept there.
 *
 * @param bean the builder being filled
 * @param property the wire name
 * @param beanContext the parser's position inside of the bean's JSON object
 */
record Place(Object bean, String property, JsonStreamContext beanContext) {

    private static final String KEY = Place.class.getName();

    /** Returns the current place, null if no property is being read. */
    static @Nullable Place current(DeserializationContext context) {
        return (Place) context.getAttribute(KEY);
    }

    /** Makes the property, at whose value the parser stands, the current place. */
    static void enter(DeserializationContext context, JsonParser parser, Object bean, String property) {
        context.setAttribute(KEY, new Place(bean, property, contextOfValue(parser)));
    }

    /** Goes back to the place that was current before. */
    static void leave(DeserializationContext context, @Nullable Place outer) {
        context.setAttribute(KEY, outer);
    }

    /**
     * Takes the parser's current value out of the road: keeps it in the nearest bean that can, or drops it. Leaves the
     * parser on the last token of the value.
     *
     * @return false, with nothing read, if no bean is being read: then the answer as a whole does not fit
     */
    static boolean keepCurrent(DeserializationContext context, JsonParser parser) throws IOException {
        Place place = current(context);
        if (place == null) {
            return false;
        }
        String name = place.nameOf(parser);
        place.keep(name, context.readTree(parser));
        return true;
    }

    /**
     * Keeps a text that was the parser's current value in the nearest bean that can.
     *
     * @return false if no bean is being read
     */
    static boolean keepText(DeserializationContext context, JsonParser parser, String text) {
        Place place = current(context);
        if (place == null) {
            return false;
        }
        place.keep(place.nameOf(parser), TextNode.valueOf(text));
        return true;
    }

    private void keep(String name, JsonNode value) {
        if (bean instanceof KeepsUnknown keeper) {
            keeper.keepUnknown(name, value);
        }
    }

    /** Returns the property's name, for a value further inside with the way to it: {@code words[3]}. */
    private String nameOf(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = contextOfValue(parser);
                at != null && at != beanContext && !at.inRoot();
                at = at.getParent()) {
            path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.getCurrentName());
        }
        return path.insert(0, property).toString();
    }

    /** On the first token of an object or array, and on the name after it, the parser is already inside of it. */
    private static JsonStreamContext contextOfValue(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        boolean inside =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.FIELD_NAME;
        return inside ? context.getParent() : context;
    }
}
