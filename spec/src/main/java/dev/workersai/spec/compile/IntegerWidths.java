package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;

/** Marks whole numbers that need 64 bits: by their bound, or because they count or seed something without one. */
final class IntegerWidths {

    private static final Set<String> UNBOUNDED = Set.of("seed", "created", "created_at", "expires_at");

    private IntegerWidths() {}

    static void apply(ObjectNode component) {
        Schemas.properties(component).forEach((name, property) -> {
            boolean whole = property.path("type").asText().equals("integer");
            boolean large = isLarge(property.path("maximum")) || isLarge(property.path("minimum"));
            boolean open = !property.has("maximum") && (UNBOUNDED.contains(name) || name.endsWith("_tokens"));
            if (whole && (large || open)) {
                property.put("format", "int64");
            }
        });
    }

    private static boolean isLarge(JsonNode bound) {
        return bound.decimalValue().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
    }
}
