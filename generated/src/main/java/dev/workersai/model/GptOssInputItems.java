// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Input in the form of the Responses API: text, or a list of items as free-form JSON.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = GptOssInputItemsReader.class)
public sealed interface GptOssInputItems permits GptOssInputItems.Text, GptOssInputItems.Items {

    /** Returns the form of a plain text. */
    static GptOssInputItems of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static GptOssInputItems of(List<Object> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements GptOssInputItems {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<Object> value) implements GptOssInputItems {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link GptOssInputItems}. */
final class GptOssInputItemsReader extends UnionReader<GptOssInputItems> {

    private static final long serialVersionUID = 1L;

    GptOssInputItemsReader() {
        super(
                null,
                Branch.text(GptOssInputItems.Text.class),
                Branch.list(GptOssInputItems.Items.class));
    }
}

