package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Requests in OpenAI's Responses form, made of those in its chat form: items instead of messages, flat tools, and other
 * names for some settings.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/responses">the form, of which Workers AI takes a part</a>
 */
final class ResponsesForm {

    private static final Set<String> WITHOUT_PLACE = Set.of(
            "lora", "raw", "seed", "stop", "top_k", "frequency_penalty", "presence_penalty", "repetition_penalty");

    private ResponsesForm() {}

    /**
     * Returns the request in the other form, a new object.
     *
     * @throws IllegalArgumentException if it has a setting for which there is no place
     */
    static ObjectNode of(ObjectNode chat) {
        ObjectNode body = RequestJson.object();
        chat.properties().forEach(member -> put(body, member.getKey(), member.getValue()));
        return body;
    }

    private static void put(ObjectNode body, String name, JsonNode value) {
        if (WITHOUT_PLACE.contains(name)) {
            throw new IllegalArgumentException(
                    "The Responses form has no " + name + "; without viaResponses() it works.");
        }
        switch (name) {
            case "messages" -> value.forEach(message -> addItems(body.withArray("input"), message));
            case "max_tokens" -> body.set("max_output_tokens", value);
            case "reasoning_effort" -> body.putObject("reasoning").set("effort", value);
            case "tools" -> value.forEach(tool -> body.withArray("tools").add(flat(tool)));
            case "tool_choice" -> body.set(name, value.isObject() ? flat(value) : value);
            case "response_format" -> body.putObject("text").set("format", format(value));
            default -> body.set(name, value);
        }
    }

    private static void addItems(ArrayNode items, JsonNode message) {
        JsonNode content = message.path("content");
        if (message.path("role").asText().equals("tool")) {
            items.addObject()
                    .put("type", "function_call_output")
                    .put("call_id", message.path("tool_call_id").asText())
                    .put("output", content.asText());
            return;
        }
        if (!content.asText().isEmpty() || content.isArray()) {
            items.addObject()
                    .put("role", message.path("role").asText())
                    .set("content", content.isArray() ? parts(content) : content);
        }
        for (JsonNode call : message.path("tool_calls")) {
            items.addObject()
                    .put("type", "function_call")
                    .put("call_id", call.path("id").asText())
                    .put("name", call.at("/function/name").asText())
                    .put("arguments", text(call.at("/function/arguments")));
        }
    }

    private static ArrayNode parts(JsonNode content) {
        ArrayNode parts = RequestJson.array();
        for (JsonNode part : content) {
            switch (part.path("type").asText()) {
                case "text" ->
                    parts.addObject()
                            .put("type", "input_text")
                            .put("text", part.path("text").asText());
                case "image_url" -> {
                    ObjectNode picture = part.path("image_url").deepCopy();
                    picture.set("image_url", picture.remove("url"));
                    parts.add(picture.put("type", "input_image"));
                }
                default -> parts.add(part);
            }
        }
        return parts;
    }

    /** Takes the function out of its wrapper. */
    private static JsonNode flat(JsonNode wrapped) {
        if (!(wrapped.path("function") instanceof ObjectNode function)) {
            return wrapped;
        }
        ObjectNode flat = RequestJson.object().put("type", "function");
        return flat.setAll(function);
    }

    private static JsonNode format(JsonNode chat) {
        JsonNode schema = chat.path("json_schema");
        if (!schema.isObject()) {
            return chat;
        }
        ObjectNode format = RequestJson.object().put("type", "json_schema");
        boolean named = schema.path("schema").isObject();
        format.put("name", schema.path(named ? "name" : "title").asText("answer"));
        return format.set("schema", named ? schema.path("schema") : schema);
    }

    private static String text(JsonNode arguments) {
        return arguments.isTextual() ? arguments.asText() : arguments.toString();
    }
}
