package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;

/** How a model wants its input, read from the corrected input schema. */
final class InputForm {

    private static final String MEDIA_TYPE = "x-media-type";

    private final JsonNode schema;
    private final List<JsonNode> branches;
    private final InputCheck check;

    InputForm(JsonNode schema) {
        this.schema = schema;
        this.branches = Branches.of(schema);
        this.check = new InputCheck(objectBranches());
    }

    /** The corrected schema itself. */
    JsonNode schema() {
        return schema;
    }

    boolean isWebsocketOnly() {
        return schema.path("x-transport").asText().equals("websocket");
    }

    boolean isMultipart() {
        return schema.path(MEDIA_TYPE).asText().equals(MediaTypes.MULTIPART);
    }

    /** Whether the body must be raw bytes, with all options in the query. */
    boolean isRawOnly() {
        return schema.path(MEDIA_TYPE).asText().equals(MediaTypes.OCTETS);
    }

    /** Whether the body may be raw bytes instead of JSON. */
    boolean takesRaw() {
        return branches.stream().anyMatch(InputForm::isBinary);
    }

    boolean takes(String property) {
        return branches.stream().anyMatch(branch -> branch.path("properties").has(property));
    }

    /** The branch that wraps many inputs into one request, if the model has one. */
    Optional<JsonNode> batchBranch() {
        return branches.stream()
                .filter(branch -> branch.path("properties").has("requests"))
                .findFirst();
    }

    /** The schema of a property, from the first branch that has it; missing if none has. */
    JsonNode property(String name) {
        for (JsonNode branch : branches) {
            JsonNode property = branch.path("properties").path(name);
            if (!property.isMissingNode()) {
                return property;
            }
        }
        return MissingNode.getInstance();
    }

    /** Refuses a body that the model would refuse. */
    void require(JsonNode body) {
        check.require(body);
    }

    private List<JsonNode> objectBranches() {
        return branches.stream().filter(branch -> !isBinary(branch)).toList();
    }

    private static boolean isBinary(JsonNode schema) {
        return schema.path("format").asText().equals("binary");
    }
}
