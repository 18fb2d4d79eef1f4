package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The models, read one by one when they are first asked for, so that starting costs nothing.
 *
 * <p>A model's file is found by a rule: the id without its {@code @cf/} or {@code @hf/}, with {@code __} for the slash.
 */
final class Catalog {

    private static final Pattern ID = Pattern.compile("@(?:cf|hf)/([\\w.-]+)/([\\w.-]+)");
    private static final String ENDING = ".json";

    private final ResourceFolder folder = new ResourceFolder("catalog");
    private final Overlays overlays = new Overlays();
    private final Map<String, Model> models = new ConcurrentHashMap<>();
    private final Lazy<List<Model>> all = new Lazy<>(() ->
            folder.list(ENDING).stream().flatMap(file -> read(file).stream()).toList());

    /** Returns the model of an id, or empty if the id is not exactly the name of one. */
    Optional<Model> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Model known = models.get(id);
        return known != null
                ? Optional.of(known)
                : read(fileOf(id)).filter(model -> model.name().equals(id));
    }

    /** Returns every model, sorted by author and name. */
    List<Model> all() {
        return all.get();
    }

    private Optional<Model> read(String file) {
        return document(file).map(document -> {
            String name = document.path("model").path("name").asText();
            return models.computeIfAbsent(name, key -> new Model(document, corrected(key, document)));
        });
    }

    private ObjectNode corrected(String name, JsonNode published) {
        ObjectNode corrected = overlays.apply(name, published);
        overlays.answersLike(name)
                .flatMap(other -> document(fileOf(other))
                        .map(document -> overlays.apply(other, document).path("output")))
                .ifPresent(output -> corrected.set("output", output));
        return corrected;
    }

    private Optional<JsonNode> document(String file) {
        try (InputStream in = folder.open(file)) {
            return in == null ? Optional.empty() : Optional.of(Json.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalog file " + file, e);
        }
    }

    private static String fileOf(String id) {
        return ID.matcher(id).replaceFirst("$1__$2") + ENDING;
    }
}
