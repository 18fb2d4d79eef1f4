package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.FilePart;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the properties of a value into form parts, in order: text and numbers as plain text, bytes as files, anything
 * else as JSON text, null not at all. A list of files repeats its part.
 */
final class MultipartEncoder {

    private final ObjectMapper mapper;

    MultipartEncoder(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    MultipartBody encode(Object body) throws JsonProcessingException {
        // A tree keeps byte arrays as they are: nothing becomes base64 on the way.
        JsonNode tree = mapper.valueToTree(body);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("A multipart input has to be an object, but is " + tree.getNodeType());
        }
        MultipartBody parts = new MultipartBody();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            add(parts, field.getKey(), field.getValue());
        }
        return parts;
    }

    private void add(MultipartBody parts, String name, JsonNode value) throws JsonProcessingException {
        FilePart file = asFile(name, value);
        if (file != null) {
            parts.addFile(name, file.fileName(), MediaType.checked(file.mediaType()), file.bytes());
        } else if (value.isArray() && !value.isEmpty() && asFile(name, value.get(0)) != null) {
            for (JsonNode element : value) {
                add(parts, name, element);
            }
        } else if (!value.isNull()) {
            parts.addText(name, asText(value));
        }
    }

    /** Returns the file a value is, named after its part where it has no name of its own. */
    private static @Nullable FilePart asFile(String part, JsonNode value) {
        if (value instanceof BinaryNode node) {
            byte[] bytes = node.binaryValue();
            FileKind kind = FileKind.sniff(bytes);
            return FilePart.of(part + kind.extension(), bytes, kind.mediaType());
        }
        Object embedded = value instanceof POJONode node ? node.getPojo() : null;
        if (embedded instanceof BinaryBody body) {
            return FilePart.of(part + FileKind.of(body.mediaType()).extension(), body.bytes(), body.mediaType());
        }
        return embedded instanceof FilePart file ? file : null;
    }

    private String asText(JsonNode value) throws JsonProcessingException {
        if (value.isFloatingPointNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() ? value.asText() : mapper.writeValueAsString(value);
    }
}
