package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;

/** {@code POST /ai/v1/embeddings}: one text or several, a vector for each. */
final class OpenAiEmbeddings implements BiFunction<Model, RunInput, Outcome> {

    private final Tasks tasks;

    OpenAiEmbeddings(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Outcome apply(Model model, RunInput input) {
        if (!model.output().offers("data", "shape")) {
            throw RunEndpoint.noSuchModel(model.name());
        }
        JsonNode texts = input.get("input");
        if (!texts.isTextual() && (!texts.isArray() || texts.isEmpty())) {
            throw Refusal.invalidInput("required properties at '/' are 'input'");
        }
        // The default of OpenAI's own clients, suspected of vectors that are all zero.
        if (input.text("encoding_format").equals("base64")) {
            throw Refusal.invalidInput("'encoding_format' has to be 'float'");
        }
        ObjectNode fields = Json.object();
        fields.set(model.input().takes("text") ? "text" : "documents", texts);
        model.input().require(fields);
        Outcome outcome = tasks.perform(new Run(model, RunInput.of(fields)));
        return new Outcome.Value(
                list(model, texts, ((Outcome.Value) outcome).value().path("data")), outcome.neurons());
    }

    private static JsonNode list(Model model, JsonNode texts, JsonNode vectors) {
        ObjectNode list = Json.object().put("object", "list").put("model", model.name());
        ArrayNode data = list.putArray("data");
        for (JsonNode vector : vectors) {
            data.addObject()
                    .put("object", "embedding")
                    .put("index", data.size() - 1)
                    .set("embedding", vector);
        }
        int tokens = texts.isTextual() ? Tokens.count(texts.asText()) : 0;
        for (JsonNode text : texts) {
            tokens += Tokens.count(text.asText());
        }
        list.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return list;
    }
}
