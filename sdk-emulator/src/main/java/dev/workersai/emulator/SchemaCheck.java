package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;

/**
 * A compiled JSON Schema whose unions all mean <em>any of</em>.
 *
 * <p>Taken strictly, many published unions refuse honest data: several branches require nothing and match everything.
 */
final class SchemaCheck {

    private final Schema schema;

    SchemaCheck(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(anyOf(schema.deepCopy()));
    }

    /** Returns what is wrong with a value in the service's words, or empty if nothing is. */
    Optional<String> complaint(JsonNode value) {
        return Complaint.about(schema.validate(value));
    }

    private static JsonNode anyOf(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("oneOf").isArray()) {
            object.set("anyOf", object.remove("oneOf"));
        }
        node.forEach(SchemaCheck::anyOf);
        return node;
    }
}
