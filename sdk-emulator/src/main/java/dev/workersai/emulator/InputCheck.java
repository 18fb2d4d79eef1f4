package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Judges a JSON body as the service does: exactly one root branch may be meant, and that branch must be met.
 *
 * <p>A branch is meant when the body has its required keys; a branch that requires nothing is meant when the body has
 * a key that no other branch knows.
 */
final class InputCheck {

    private final List<JsonNode> branches;
    private final Map<JsonNode, SchemaCheck> checks = new ConcurrentHashMap<>();

    InputCheck(List<JsonNode> branches) {
        this.branches = List.copyOf(branches);
    }

    void require(JsonNode body) {
        requireBase64(body);
        List<JsonNode> meant = branches.size() == 1 ? branches : meantBy(body);
        long forms = meant.stream().map(InputCheck::requiredKeys).distinct().count();
        if (forms != 1) {
            throw Refusal.invalidInput("oneOf at '/' not met, " + forms + " matches" + (forms == 0 ? hint() : ""));
        }
        List<String> complaints = new ArrayList<>();
        for (JsonNode branch : meant) {
            checks.computeIfAbsent(branch, SchemaCheck::new).complaint(body).ifPresent(complaints::add);
        }
        if (complaints.size() == meant.size()) {
            throw Refusal.invalidInput(complaints.get(0));
        }
    }

    private List<JsonNode> meantBy(JsonNode body) {
        return branches.stream().filter(branch -> isMeant(branch, body)).toList();
    }

    private boolean isMeant(JsonNode branch, JsonNode body) {
        Set<String> required = requiredKeys(branch);
        return required.isEmpty()
                ? ownKeys(branch).stream().anyMatch(body::has)
                : required.stream().allMatch(body::has);
    }

    private Set<String> ownKeys(JsonNode branch) {
        Set<String> own = keys(branch);
        branches.stream().filter(other -> !other.equals(branch)).forEach(other -> own.removeAll(keys(other)));
        return own;
    }

    private String hint() {
        return branches.stream()
                .filter(branch -> !requiredKeys(branch).isEmpty())
                .map(branch -> "required properties at '/' are '" + String.join(",", requiredKeys(branch)) + "'")
                .collect(Collectors.joining(", ", ": ", ""));
    }

    // Live: numbers in place of base64 text get 8001 (whisper-large-v3-turbo), other text gets 5004.
    private void requireBase64(JsonNode body) {
        for (JsonNode branch : branches) {
            branch.path("properties").properties().forEach(property -> {
                JsonNode value = body.path(property.getKey());
                boolean base64 = property.getValue().path("format").asText().equals("byte");
                if (base64 && value.isArray()) {
                    throw Refusal.of(
                            ErrorCode.WRONG_KIND, "Invalid input: '" + property.getKey() + "' must be base64 text");
                } else if (base64 && value.isTextual()) {
                    MediaBytes.requireBase64(value.asText(), property.getKey());
                }
            });
        }
    }

    private static Set<String> requiredKeys(JsonNode branch) {
        Set<String> keys = new LinkedHashSet<>();
        branch.path("required").forEach(name -> keys.add(name.asText()));
        return keys;
    }

    private static Set<String> keys(JsonNode branch) {
        Set<String> keys = new LinkedHashSet<>();
        branch.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
