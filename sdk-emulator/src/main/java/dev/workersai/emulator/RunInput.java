package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model's input, whatever way it came. */
final class RunInput {

    private final ObjectNode fields;
    private final byte @Nullable [] raw;
    private final Map<String, byte[]> files;

    private RunInput(ObjectNode fields, byte @Nullable [] raw, Map<String, byte[]> files) {
        this.fields = fields;
        this.raw = raw;
        this.files = files;
    }

    static RunInput of(ObjectNode body) {
        return new RunInput(body, null, Map.of());
    }

    /** A body of raw bytes, with options from the query. */
    static RunInput ofRaw(byte[] raw, ObjectNode options) {
        return new RunInput(options, raw, Map.of());
    }

    /** The text parts and the file parts of a form. */
    static RunInput ofForm(ObjectNode fields, Map<String, byte[]> files) {
        return new RunInput(fields, null, files);
    }

    /** Everything but bytes: the JSON body, the text parts of a form, or the options in the query. */
    ObjectNode fields() {
        return fields;
    }

    /** Whether the body was raw bytes. */
    boolean isRaw() {
        return raw != null;
    }

    Map<String, byte[]> files() {
        return files;
    }

    JsonNode get(String field) {
        return fields.path(field);
    }

    String text(String field) {
        return fields.path(field).asText();
    }

    boolean has(String field) {
        return fields.hasNonNull(field);
    }

    /** The raw body, or else the bytes that a field holds; empty if there are neither. */
    byte[] bytes(String field) {
        if (raw != null) {
            return raw;
        }
        return has(field) ? MediaBytes.from(fields.get(field), field) : new byte[0];
    }
}
