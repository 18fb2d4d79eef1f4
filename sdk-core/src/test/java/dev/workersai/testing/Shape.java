package dev.workersai.testing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A union in the manner of the generated ones: its reader takes the whole value, then looks what it is. */
@JsonDeserialize(using = Shape.Reader.class)
public record Shape(String kind) {

    static final class Reader extends StdDeserializer<Shape> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Shape.class);
        }

        @Override
        public Shape deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            if (tree.path("kind").isTextual()) {
                return new Shape(tree.path("kind").asText());
            }
            return context.reportInputMismatch(this, "no form fits");
        }
    }
}
