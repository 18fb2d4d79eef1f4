package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names of generated types, and where each type stands in the catalog: {@code ChatMessage} is what
 * {@code @cf/meta/llama-3.1-8b-instruct-fast input/messages[]} looks like, there and everywhere else. The compiler adds
 * a line for each form it meets for the first time; people may change a name, and from then on it is kept.
 */
final class NameBook {

    private final Map<String, String> placeByName = new TreeMap<>();

    NameBook(JsonNode document) {
        document.path("names")
                .properties()
                .forEach(entry ->
                        placeByName.put(entry.getKey(), entry.getValue().asText()));
    }

    /** Returns the name given to exactly this place, if there is one. */
    Optional<String> nameAt(String place) {
        return placeByName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean has(String name) {
        return placeByName.containsKey(name);
    }

    void add(String name, String place) {
        placeByName.put(name, place);
    }

    /** Returns every place that has a name, with that name. */
    Map<String, String> nameByPlace() {
        Map<String, String> names = new LinkedHashMap<>();
        placeByName.forEach((name, place) -> names.put(place, name));
        return names;
    }

    ObjectNode document() {
        ObjectNode document = Schemas.node();
        ObjectNode names = document.putObject("names");
        placeByName.forEach(names::put);
        return document;
    }
}
