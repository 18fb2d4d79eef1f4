package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An answer in JSON, if one was asked for: by a schema bare or named, in any of the places where one can stand. */
final class JsonMode {

    private JsonMode() {}

    static Optional<JsonNode> answer(RunInput input, Conversation conversation) {
        JsonNode format = input.has("text") && input.get("text").has("format")
                ? input.get("text").path("format")
                : input.get("response_format");
        if (input.get("guided_json").isObject()) {
            return Optional.of(example(input.get("guided_json"), conversation));
        }
        return switch (format.path("type").asText()) {
            case "json_schema" -> Optional.of(example(schemaOf(format), conversation));
            case "json_object" -> Optional.of(Json.object().put("answer", conversation.question()));
            default -> Optional.empty();
        };
    }

    private static JsonNode example(JsonNode schema, Conversation conversation) {
        JsonNode example = SchemaExample.of(schema);
        String subject = conversation.question().split("[,.;:?!\n]", 2)[0].strip();
        JsonNode name = schema.at("/properties/name");
        boolean isLongEnough = subject.length() >= name.path("minLength").asInt(1);
        boolean isShortEnough = subject.length() <= name.path("maxLength").asInt(60);
        if (example instanceof ObjectNode object
                && object.path("name").asText().equals("example name")
                && isLongEnough
                && isShortEnough) {
            object.put("name", subject); // Pancakes, where "Pancakes, please." were asked for
        }
        return ToolFacts.filledInto(example, conversation);
    }

    // Legacy models take the schema bare, chat models in a named wrapper, Responses beside the type.
    private static JsonNode schemaOf(JsonNode format) {
        JsonNode holder = format.has("json_schema") ? format.path("json_schema") : format;
        return holder.path("schema").isObject() ? holder.path("schema") : holder;
    }
}
