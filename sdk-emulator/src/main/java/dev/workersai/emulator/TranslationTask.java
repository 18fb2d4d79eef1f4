package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Translations, of one text or of several. */
final class TranslationTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().offers("translated_text") || model.output().offers("translations");
    }

    @Override
    public Outcome perform(Run run) {
        boolean several = run.model().output().offers("translations");
        ObjectNode result = Json.object();
        if (several) {
            ArrayNode translations = result.putArray("translations");
            String language = run.text("target_language");
            for (JsonNode text : texts(run.input().get("text"))) {
                translations.add(PhraseBook.translate(text.asText(), language));
            }
        } else {
            String text = PhraseBook.translate(run.input().text("text"), run.text("target_lang"));
            result.put("translated_text", text);
        }
        int input = Tokens.count(Json.text(run.input().get("text")));
        return new Outcome.Value(result, Neurons.ofTokens(run.model().card(), input, Tokens.count(Json.text(result))));
    }

    private static JsonNode texts(JsonNode text) {
        return text.isArray() ? text : Json.array().add(text);
    }
}
