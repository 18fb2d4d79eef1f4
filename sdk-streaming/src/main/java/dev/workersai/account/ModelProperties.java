package dev.workersai.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.Price;
import dev.workersai.model.ModelProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a model by name, whose values are texts, lists or objects. Immutable. */
final class ModelProperties {

    private static final Map<String, Capability> CAPABILITIES = Map.of(
            "function_calling", Capability.TOOLS,
            "reasoning", Capability.REASONING,
            "vision", Capability.VISION,
            "async_queue", Capability.BATCH,
            "lora", Capability.LORA,
            "realtime", Capability.REALTIME);

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    ModelProperties(@Nullable List<ModelProperty> properties) {
        if (properties != null) {
            for (ModelProperty property : properties) {
                if (property != null && property.propertyId() != null && property.value() != null) {
                    values.put(property.propertyId(), property.value());
                }
            }
        }
    }

    /** Returns the values as texts, JSON where they are none. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((id, value) -> texts.put(id, value.isTextual() ? value.asText() : AccountJson.text(value)));
        return texts;
    }

    Optional<String> text(String id) {
        JsonNode value = value(id);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    boolean flag(String id) {
        return value(id).asBoolean(false);
    }

    OptionalLong number(String id) {
        JsonNode value = value(id);
        String digits = value.isValueNode() ? value.asText().replaceAll("[,_ ]", "") : "";
        return digits.matches("\\d{1,18}(\\.0+)?")
                ? OptionalLong.of(Long.parseLong(digits.replaceFirst("\\..*", "")))
                : OptionalLong.empty();
    }

    Optional<LocalDate> date(String id) {
        String text = text(id).orElse("");
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<Price> prices() {
        JsonNode value = value("price");
        List<Price> prices = new ArrayList<>();
        (value.isObject() ? List.of(value) : value).forEach(price -> {
            double amount = price.path("price").asDouble(Double.NaN);
            if (!Double.isNaN(amount)) {
                prices.add(new Price(
                        price.path("unit").asText(),
                        amount,
                        price.path("currency").asText("USD")));
            }
        });
        return List.copyOf(prices);
    }

    Set<Capability> capabilities() {
        Set<Capability> found = EnumSet.noneOf(Capability.class);
        CAPABILITIES.forEach((id, capability) -> {
            if (flag(id)) {
                found.add(capability);
            }
        });
        return Set.copyOf(found);
    }

    /** Returns the texts of a list inside of an object. */
    List<String> list(String id, String member) {
        List<String> texts = new ArrayList<>();
        value(id).path(member).forEach(element -> texts.add(element.asText()));
        return List.copyOf(texts);
    }

    private JsonNode value(String id) {
        return values.getOrDefault(id, MissingNode.getInstance());
    }
}
