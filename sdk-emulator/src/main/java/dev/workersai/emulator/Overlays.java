package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What the service does otherwise than its schemas say, as JSON patches per model. */
final class Overlays {

    private final ResourceFolder folder = new ResourceFolder("overlays");
    private final Lazy<List<JsonNode>> overlays =
            new Lazy<>(() -> folder.list(".json").stream().map(this::read).toList());

    /** Returns a corrected copy of a catalog file. */
    ObjectNode apply(String model, JsonNode published) {
        JsonNode document = published.deepCopy();
        for (JsonNode overlay : overlays.get()) {
            if (names(overlay, model) && overlay.has("patch")) {
                document = JsonPatch.apply(overlay.get("patch"), document);
            }
        }
        return (ObjectNode) document;
    }

    /** Returns the model whose answers this model gives, if its own schema leaves them open. */
    Optional<String> answersLike(String model) {
        return overlays.get().stream()
                .filter(overlay -> names(overlay, model) && overlay.has("answersLike"))
                .map(overlay -> overlay.get("answersLike").asText())
                .findFirst();
    }

    private static boolean names(JsonNode overlay, String model) {
        for (JsonNode name : overlay.path("models")) {
            if (name.asText().equals(model)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode read(String file) {
        try {
            return Json.read(folder.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the overlay " + file, e);
        }
    }
}
