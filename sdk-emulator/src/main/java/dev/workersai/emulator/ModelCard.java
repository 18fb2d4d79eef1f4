package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A model's entry in the model search. */
record ModelCard(JsonNode entry) {

    String taskName() {
        return entry.path("task").path("name").asText();
    }

    boolean flag(String property) {
        return "true".equals(property(property).asText());
    }

    OptionalInt number(String property) {
        JsonNode value = property(property);
        return value.isTextual() && value.asText().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(value.asText()))
                : OptionalInt.empty();
    }

    /** The announced last day, or null. */
    @Nullable
    LocalDate deprecationDate() {
        JsonNode value = property("planned_deprecation_date");
        return value.isTextual() ? LocalDate.parse(value.asText()) : null;
    }

    /** The price of a unit whose name starts with the given words, in USD, or 0 if none is listed. */
    double price(String unit) {
        for (JsonNode price : property("price")) {
            if (price.path("unit").asText().startsWith(unit)) {
                return price.path("price").asDouble();
            }
        }
        return 0;
    }

    private JsonNode property(String id) {
        for (JsonNode property : entry.path("properties")) {
            if (property.path("property_id").asText().equals(id)) {
                return property.path("value");
            }
        }
        return MissingNode.getInstance();
    }
}
