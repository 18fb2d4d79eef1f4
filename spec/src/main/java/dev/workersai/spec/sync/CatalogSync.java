package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import dev.workersai.spec.catalog.CatalogFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the files of the catalog up to what the service says, model by model, and tells of each. */
final class CatalogSync {

    private static final Pattern MODEL_ID = Pattern.compile("@[a-z]+/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+");

    private final LiveCatalog live;
    private final CatalogFiles files;
    private final boolean dryRun;
    private final PrintWriter progress;
    private final Map<String, CatalogEntry> known = new TreeMap<>();
    private final Map<String, String> idByFile = new TreeMap<>();

    CatalogSync(LiveCatalog live, CatalogFiles files, boolean dryRun, PrintWriter progress) {
        this.live = live;
        this.files = files;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** Returns how many models went which way. Models that are no longer listed stay as they are. */
    SyncCount run() throws IOException {
        for (CatalogEntry entry : files.readAll()) {
            known.put(entry.id(), entry);
            idByFile.put(CatalogFiles.fileName(entry.id()), entry.id());
        }
        var entries = new LiveEntry(List.copyOf(known.values()));
        List<JsonNode> listed = live.models();
        var count = new SyncCount();
        int number = 0;
        for (JsonNode model : listed) {
            String id = model.path("name").asText();
            progress.printf("[%d/%d] %s: %s%n", ++number, listed.size(), id, count.add(take(model, entries)));
            progress.flush();
        }
        listed.forEach(model -> known.remove(model.path("name").asText()));
        known.keySet().forEach(id -> progress.println(id + ": " + count.add(Step.of(Step.Kind.UNLISTED, ""))));
        progress.flush();
        return count;
    }

    private Step take(JsonNode model, LiveEntry entries) throws IOException {
        String id = model.path("name").asText();
        if (!MODEL_ID.matcher(id).matches()) {
            return Step.of(Step.Kind.SKIPPED, "that is no model id");
        }
        String owner = idByFile.putIfAbsent(CatalogFiles.fileName(id), id);
        if (owner != null && !owner.equals(id)) {
            return Step.of(Step.Kind.SKIPPED, "its file belongs to " + owner);
        }
        CatalogEntry old = known.get(id);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("model", entries.of(model, old));
        String complaint = schemas(id, old, document);
        if (!document.has("input")) {
            return Step.of(Step.Kind.SKIPPED, "new, but without schemas: " + complaint);
        }
        return store(new CatalogEntry(document), old, complaint);
    }

    /** Sets both schemas, live ones or those we have, and returns what is wrong with the live ones, or nothing. */
    private String schemas(String id, @Nullable CatalogEntry old, ObjectNode document) {
        String complaint = "";
        try {
            JsonNode schemas = live.schemas(id);
            boolean both = isSchema(schemas.path("input")) && isSchema(schemas.path("output"));
            if (both) {
                for (String side : List.of("input", "output")) {
                    JsonNode ours =
                            old == null ? schemas.path("none") : old.document().path(side);
                    document.set(side, OwnWords.of(schemas.path(side), ours));
                }
                return complaint;
            }
            complaint = "the service has no schemas for it";
        } catch (ServiceFailure e) {
            if (e.concernsEveryRequest()) {
                throw e;
            }
            complaint = String.valueOf(e.getMessage());
        }
        if (old != null) {
            document.set("input", old.document().path("input"));
            document.set("output", old.document().path("output"));
        }
        return complaint;
    }

    private static boolean isSchema(JsonNode schema) {
        return schema.isObject() && !schema.isEmpty();
    }

    private Step store(CatalogEntry entry, @Nullable CatalogEntry old, String complaint) throws IOException {
        String note = complaint.isEmpty() ? "" : "schemas kept: " + complaint;
        if (files.isCurrent(entry)) {
            return Step.of(Step.Kind.UNCHANGED, note);
        }
        if (!dryRun) {
            files.write(entry);
        }
        return Step.of(old == null ? Step.Kind.ADDED : Step.Kind.CHANGED, note);
    }
}
