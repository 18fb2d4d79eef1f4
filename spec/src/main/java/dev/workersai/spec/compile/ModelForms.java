package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one model takes a request and gives an answer on the wire.
 *
 * @param entry the model
 * @param jsonInput the JSON body, null where there is none
 * @param rawBody whether raw bytes are a request body
 * @param query the fields that travel in the query string beside raw bytes, or null
 * @param multipart the parts of a form body, or null
 * @param websocket the connection parameters of a model that answers over a websocket only, or null
 * @param batchItem one request of a batch, or null
 * @param jsonOutput the JSON answer, or null
 * @param binaryOutput the media type of a raw answer, or null
 * @param eventStream whether the answer can be an event stream
 * @param streamsByDefault whether it is one when the request does not say
 */
record ModelForms(
        CatalogEntry entry,
        @Nullable ObjectNode jsonInput,
        boolean rawBody,
        @Nullable ObjectNode query,
        @Nullable ObjectNode multipart,
        @Nullable ObjectNode websocket,
        @Nullable ObjectNode batchItem,
        @Nullable ObjectNode jsonOutput,
        @Nullable String binaryOutput,
        boolean eventStream,
        boolean streamsByDefault) {

    String id() {
        return entry.id();
    }

    /** Returns the schemas whose types are generated, with the place each is known by. */
    List<Root> roots() {
        List<Root> roots = new ArrayList<>();
        add(roots, "input", "Input", jsonInput);
        add(roots, "query", "Options", query);
        add(roots, "form", "Input", multipart);
        add(roots, "websocket", "Options", websocket);
        add(roots, "batch", "BatchItem", batchItem);
        add(roots, "output", websocket == null ? "Output" : "Event", jsonOutput);
        return roots;
    }

    private static void add(List<Root> roots, String place, String suffix, @Nullable ObjectNode schema) {
        if (schema != null) {
            roots.add(new Root(place, suffix, schema));
        }
    }

    /** A schema at the top of a request or an answer; {@code suffix} ends the name of its type. */
    record Root(String place, String suffix, ObjectNode schema) {

        boolean answer() {
            return place.equals("output");
        }
    }

    static ModelForms of(CatalogEntry entry, PropertyRules rules) {
        var simplifier = new Simplifier();
        ObjectNode input = simplifier.simplify(entry.input());
        rules.apply(entry, "input", input);
        ObjectNode output = simplifier.simplify(entry.output());
        rules.apply(entry, "output", output);
        var request = new RequestForms(input);
        var answer = new AnswerForms(output);
        boolean byDefault =
                input.path("properties").path("stream").path("default").asBoolean(false);
        if (request.json != null) {
            markStream(request.json, answer.eventStream);
        }
        if (request.batchItem != null) {
            markStream(request.batchItem, answer.eventStream);
        }
        return new ModelForms(
                entry,
                request.json,
                request.rawBody,
                request.query,
                request.multipart,
                request.websocket,
                request.batchItem,
                answer.json,
                answer.binary,
                answer.eventStream,
                byDefault && answer.eventStream);
    }

    /** The method decides whether an answer is streamed, so the field is the encoder's, not the caller's. */
    private static void markStream(ObjectNode input, boolean streams) {
        if (input.path("properties") instanceof ObjectNode properties && properties.has("stream")) {
            if (streams) {
                ((ObjectNode) properties.get("stream")).put("x-set-by", "method");
            } else {
                properties.remove("stream");
            }
        }
    }

    private static final class RequestForms {

        private @Nullable ObjectNode json;
        private boolean rawBody;
        private @Nullable ObjectNode query;
        private @Nullable ObjectNode multipart;
        private @Nullable ObjectNode websocket;
        private @Nullable ObjectNode batchItem;

        RequestForms(ObjectNode input) {
            ObjectNode whole = UnionMerger.forRequests().merge(withoutMarks(input));
            switch (input.path("x-media-type").asText()) {
                case "multipart/form-data" -> multipart = whole;
                case "application/octet-stream" -> {
                    rawBody = true;
                    query = whole;
                }
                default -> {
                    if (input.path("x-transport").asText().equals("websocket")) {
                        websocket = whole;
                    } else {
                        readBranches(input);
                    }
                }
            }
        }

        private void readBranches(ObjectNode input) {
            List<ObjectNode> branches = Schemas.isUnion(input) ? Schemas.branches(input) : List.of(input);
            List<ObjectNode> plain = new ArrayList<>();
            for (ObjectNode branch : branches) {
                if (branch.path("format").asText().equals("binary")) {
                    rawBody = true;
                } else if (branch.path("properties").path("requests").path("items") instanceof ObjectNode item) {
                    batchItem = UnionMerger.forRequests().merge(item);
                } else {
                    plain.add(branch);
                }
            }
            if (!plain.isEmpty()) {
                json = UnionMerger.forRequests().merge(unionOf(plain));
            }
        }

        private static ObjectNode withoutMarks(ObjectNode input) {
            ObjectNode bare = input.deepCopy();
            bare.remove(List.of("x-media-type", "x-transport"));
            return bare;
        }
    }

    private static final class AnswerForms {

        private @Nullable ObjectNode json;
        private @Nullable String binary;
        private boolean eventStream;

        AnswerForms(ObjectNode output) {
            List<ObjectNode> branches = Schemas.isUnion(output) ? Schemas.branches(output) : List.of(output);
            List<ObjectNode> plain = new ArrayList<>();
            for (ObjectNode branch : branches) {
                String contentType = branch.path("contentType").asText();
                if (contentType.equals("text/event-stream")) {
                    eventStream = true;
                } else if (branch.path("format").asText().equals("binary")) {
                    binary = contentType;
                } else if (!isTicket(branch)) {
                    branch.remove("contentType");
                    plain.add(branch);
                }
            }
            if (!plain.isEmpty()) {
                json = UnionMerger.forAnswers().merge(unionOf(plain));
            }
        }

        /** The receipt of a queued batch, which has a call of its own. */
        private static boolean isTicket(JsonNode branch) {
            return branch.path("properties").size() == 1
                    && branch.path("properties").has("request_id");
        }
    }

    private static ObjectNode unionOf(List<ObjectNode> branches) {
        if (branches.size() == 1) {
            return branches.get(0);
        }
        ObjectNode union = Schemas.node();
        branches.forEach(union.withArray("anyOf")::add);
        return union;
    }
}
