package dev.workersai.spec.compile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.ModelName;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the path of one model: what it takes and gives on the wire, and the Java methods made of it. */
final class Operations {

    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";
    private static final String EVENTS = "text/event-stream";
    private static final String MULTIPART = "multipart/form-data";

    private final Components components;
    private final Cards cards;
    private final JsonNode groups;
    private final Map<String, ObjectNode> wrappers = new TreeMap<>();
    private final Map<String, String> modelByMethod = new TreeMap<>();

    Operations(Components components, Cards cards, JsonNode groups) {
        this.components = components;
        this.cards = cards;
        this.groups = groups;
    }

    /** Returns envelopes and batch bodies: schemas of the wire that get no Java type of their own. */
    Map<String, ObjectNode> wrappers() {
        return wrappers;
    }

    static String path(ModelForms model) {
        return "/ai/run/" + model.id();
    }

    ObjectNode pathItem(ModelForms model) {
        var refs = new TreeMap<String, ObjectNode>();
        model.roots().forEach(root -> refs.put(root.place(), components.reference(model, root)));
        ObjectNode item = Schemas.node();
        ObjectNode operation = item.putObject(model.websocket() == null ? "post" : "get");
        operation.put(
                "operationId",
                "run-" + model.id().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", ""));
        operation.putArray("tags").add(model.entry().task());
        operation.put("summary", model.entry().model().path("description").asText());
        if (model.entry().property("planned_deprecation_date").isTextual()) {
            operation.put("deprecated", true);
        }
        operation.set("x-card", cards.card(model, group(model)));
        operation.put("x-constant", ModelName.of(model.id()).constant());
        parameters(model, refs, operation);
        requestBody(model, refs, operation);
        responses(model, refs, operation);
        ArrayNode methods = operation.putArray("x-methods");
        methods(model, refs, methods);
        methods.forEach(method -> refuseTwin(model, method.path("name").asText()));
        return item;
    }

    private void refuseTwin(ModelForms model, String method) {
        String other = modelByMethod.putIfAbsent(model.entry().task() + " " + method, model.id());
        if (other != null && !other.equals(model.id())) {
            throw new IllegalStateException("two models of the task "
                    + model.entry().task() + " would share the method " + method + ": " + other + " and " + model.id());
        }
    }

    private String group(ModelForms model) {
        JsonNode own = groups.path("models").path(model.id());
        JsonNode group =
                own.isTextual() ? own : groups.path("tasks").path(model.entry().task());
        if (!group.isTextual()) {
            throw new IllegalStateException(
                    "no group for the task " + model.entry().task() + " of " + model.id() + "; add it to groups.json");
        }
        return group.asText();
    }

    private void parameters(ModelForms model, Map<String, ObjectNode> refs, ObjectNode operation) {
        ObjectNode fields = refs.getOrDefault("query", refs.get("websocket"));
        ArrayNode parameters = Schemas.array();
        if (fields != null) {
            ObjectNode component = requireNonNull(components.schemas().get(name(fields)));
            Schemas.properties(component).forEach((name, schema) -> {
                ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
                parameter.put("required", Schemas.required(component).contains(name));
                parameter.set("description", schema.path("description"));
                ObjectNode bare = schema.deepCopy();
                bare.remove("description");
                parameter.set("schema", bare);
            });
        }
        if (Cards.batches(model)) {
            parameters.addObject().put("$ref", "#/components/parameters/QueueRequest");
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
    }

    private void requestBody(ModelForms model, Map<String, ObjectNode> refs, ObjectNode operation) {
        if (model.websocket() != null) {
            return;
        }
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        ObjectNode content = body.putObject("content");
        if (refs.containsKey("input")) {
            content.putObject(JSON).set("schema", jsonBody(model, refs));
        }
        if (refs.containsKey("form")) {
            content.putObject(MULTIPART).set("schema", refs.get("form"));
        }
        if (model.rawBody()) {
            boolean sound = model.entry().task().equals("Automatic Speech Recognition");
            content.putObject(BYTES).set("schema", bytes());
            content.putObject(sound ? "audio/*" : "image/*").set("schema", bytes());
        }
    }

    private ObjectNode jsonBody(ModelForms model, Map<String, ObjectNode> refs) {
        if (!Cards.batches(model)) {
            return requireNonNull(refs.get("input"));
        }
        ObjectNode body = Schemas.node();
        body.putArray("anyOf")
                .add(refs.get("input"))
                .add(batchBody(requireNonNull(refs.get("batch"))))
                .add(ref("BatchPoll"));
        return body;
    }

    private ObjectNode batchBody(ObjectNode item) {
        String wrapper = name(item) + "Batch";
        ObjectNode batch = Schemas.node().put("type", "object").put("x-wrapper", "batch");
        batch.put("description", "Requests to queue as one batch.");
        batch.putArray("required").add("requests");
        ObjectNode requests =
                batch.putObject("properties").putObject("requests").put("type", "array");
        requests.putObject("items").putArray("allOf").add(item).add(ref("BatchReference"));
        wrappers.put(wrapper, batch);
        return ref(wrapper);
    }

    private void responses(ModelForms model, Map<String, ObjectNode> refs, ObjectNode operation) {
        ObjectNode responses = operation.putObject("responses");
        if (model.websocket() != null) {
            responses.putObject("101").put("description", "Switches to a websocket; each message is one event.");
        } else {
            ObjectNode success = responses.putObject("200").put("description", "The answer of the model.");
            ObjectNode content = success.putObject("content");
            if (refs.containsKey("output")) {
                content.putObject(JSON).set("schema", answer(model, refs.get("output")));
            }
            if (model.binaryOutput() != null) {
                content.putObject(model.binaryOutput()).set("schema", bytes());
            }
            if (model.eventStream()) {
                content.putObject(EVENTS).set("schema", Schemas.node().put("type", "string"));
            }
        }
        responses.putObject("4XX").put("$ref", "#/components/responses/Failure");
        responses.putObject("5XX").put("$ref", "#/components/responses/Failure");
    }

    private ObjectNode answer(ModelForms model, ObjectNode output) {
        ObjectNode envelope = envelope(output);
        if (!Cards.batches(model)) {
            return envelope;
        }
        ObjectNode answer = Schemas.node();
        answer.putArray("anyOf").add(envelope).add(envelope(ref("BatchTicket"))).add(envelope(ref("BatchAnswer")));
        return answer;
    }

    private ObjectNode envelope(ObjectNode result) {
        if (result.path("x-json").asBoolean()) {
            return ref("JsonEnvelope");
        }
        String wrapper = wrapperName(result);
        ObjectNode envelope = Schemas.node();
        envelope.put("x-wrapper", "envelope").put("description", "The envelope around a result.");
        ObjectNode own = Schemas.node().put("type", "object");
        own.putArray("required").add("result");
        own.putObject("properties").set("result", result);
        envelope.putArray("allOf").add(ref("Envelope")).add(own);
        wrappers.put(wrapper, envelope);
        return ref(wrapper);
    }

    private static String wrapperName(ObjectNode result) {
        if (result.has("$ref")) {
            return name(result) + "Envelope";
        }
        return name((ObjectNode) result.get("items")) + "ListEnvelope";
    }

    private void methods(ModelForms model, Map<String, ObjectNode> refs, ArrayNode methods) {
        String name = ModelName.of(model.id()).method();
        String post = "POST " + path(model);
        ObjectNode output = refs.get("output");
        if (model.websocket() != null) {
            ObjectNode socket = method(methods, name, "GET " + path(model), "websocket");
            socket.set("x-query", refs.get("websocket"));
            socket.set("x-events", refs.get("output"));
            return;
        }
        if (refs.containsKey("input")) {
            ObjectNode plain = method(methods, name, post, "plain").put("contentType", JSON);
            plain.set("body", refs.get("input"));
            result(plain, output, model.binaryOutput());
            if (model.streamsByDefault()) {
                plain.put("stream", false);
            }
        }
        if (refs.containsKey("form")) {
            ObjectNode form = method(methods, name, post, "form").put("contentType", MULTIPART);
            form.set("body", refs.get("form"));
            result(form, output, model.binaryOutput());
        }
        if (model.rawBody()) {
            ObjectNode raw = method(methods, name, post, "bytes").put("contentType", BYTES);
            if (refs.containsKey("query")) {
                raw.set("query", refs.get("query"));
            }
            result(raw, output, model.binaryOutput());
        }
        if (model.eventStream() && refs.containsKey("input")) {
            ObjectNode stream = method(methods, name + "Stream", post, "stream").put("contentType", JSON);
            stream.set("body", refs.get("input"));
            stream.put("stream", true).put("accept", EVENTS);
        }
        if (Cards.batches(model)) {
            ObjectNode batch = method(methods, name + "Batch", post + "?queueRequest=true", "batch")
                    .put("contentType", JSON);
            batch.set("body", refs.get("batch"));
            result(batch, ref("BatchTicket"), null);
            ObjectNode poll = method(methods, name + "BatchResult", post + "?queueRequest=true", "batchResult");
            poll.put("contentType", JSON).set("body", ref("BatchPoll"));
            result(poll, ref("BatchAnswer"), null);
        }
    }

    private static ObjectNode method(ArrayNode methods, String name, String requestLine, String kind) {
        return methods.addObject()
                .put("name", name)
                .put("requestLine", requestLine)
                .put("kind", kind);
    }

    private static void result(ObjectNode method, @Nullable ObjectNode output, @Nullable String binary) {
        if (output != null) {
            method.set("returns", output);
        }
        if (binary != null) {
            method.put("binary", binary);
        }
        method.put("accept", binary == null ? JSON : binary + ", " + JSON);
    }

    private static ObjectNode bytes() {
        return Schemas.node().put("type", "string").put("format", "binary");
    }

    private static ObjectNode ref(String component) {
        return Schemas.node().put("$ref", "#/components/schemas/" + component);
    }

    private static String name(ObjectNode reference) {
        return reference.path("$ref").asText().replace("#/components/schemas/", "");
    }
}
