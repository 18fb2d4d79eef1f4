package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.TranslateModel;
import dev.workersai.internal.AsyncCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Translates texts.
 *
 * <pre>{@code
 * String hello = ai.translate(Models.Translate.M2M100_1_2B).from("en").to("fr").text("Hello");
 * String namaste = ai.translate(Models.Translate.INDICTRANS2_EN_INDIC_1B).to("hin_Deva").text("Hello");
 * }</pre>
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. Null is refused everywhere, save as the value of an extra.
 *
 * <p>Calls throw {@link dev.workersai.error.ApiException} if the service refuses,
 * {@link dev.workersai.error.TransportException} if no complete answer arrives,
 * {@link dev.workersai.error.ProtocolException} if the answer cannot be read, and {@link IllegalArgumentException} if a
 * field is missing or out of bounds.
 */
public final class TranslateModelRef extends TaskRef<TranslateModelRef> {

    private static final List<String> ENGLISH = List.of("en", "eng_Latn", "english", "English");

    private TranslateModelRef(TaskCall call) {
        super(call);
    }

    /**
     * {@return a ref of a model of the catalog}
     *
     * @param client sends the calls; stays the caller's to close
     * @param model such as {@code Models.Translate.M2M100_1_2B}
     */
    public static TranslateModelRef of(WorkersAiClient client, TranslateModel<?, ?> model) {
        return new TranslateModelRef(TaskCall.to(client, model));
    }

    /**
     * {@return a ref of a model by its id; one that the catalog does not know is taken to translate between pairs of
     * languages, and nothing of it is checked}
     *
     * @param client sends the calls; stays the caller's to close
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if it is no model id, or that of a model for another task
     */
    public static TranslateModelRef of(WorkersAiClient client, String modelId) {
        return new TranslateModelRef(TaskCall.to(client, modelId, TranslateModel.class));
    }

    @Override
    TranslateModelRef with(TaskCall changed) {
        return new TranslateModelRef(changed);
    }

    /** Returns whether the model translates from English only, into the language and script it is told. */
    private boolean fromEnglishOnly() {
        return call().has("target_language");
    }

    /**
     * {@return a ref for texts in this language; English if this is not set}
     *
     * @param language a code of {@link #languages()}, or its English name
     * @throws IllegalArgumentException if it is not English, and the model translates from nothing else
     */
    public TranslateModelRef from(String language) {
        Objects.requireNonNull(language, "language");
        if (!fromEnglishOnly()) {
            return with(call().with("source_lang", language));
        }
        if (!ENGLISH.contains(language)) {
            throw new IllegalArgumentException(
                    id() + " translates from English only; Models.Translate.M2M100_1_2B translates between many.");
        }
        return this;
    }

    /**
     * {@return a ref that translates into this language}
     *
     * @param language a code of {@link #languages()}; models that translate between pairs take English names, too
     */
    public TranslateModelRef to(String language) {
        Objects.requireNonNull(language, "language");
        return with(call().with(fromEnglishOnly() ? "target_language" : "target_lang", language));
    }

    /**
     * {@return the translation of a text; waits for it}
     *
     * @param text not empty
     */
    public String text(String text) {
        TaskAnswer answer =
                call().with("text", Objects.requireNonNull(text, "text")).send();
        if (!answer.tree().has("translations")) {
            return answer.text("translated_text");
        }
        return translations(answer, 1).get(0);
    }

    /**
     * {@return the translations of texts, in their order; waits for all of them}
     *
     * @param texts any number; none are answered without a call
     * @throws IllegalArgumentException if the model takes one text per call
     */
    public List<String> texts(List<String> texts) {
        List<String> given = List.copyOf(texts);
        if (!fromEnglishOnly()) {
            throw new IllegalArgumentException(
                    id() + " takes one text per call: call text(…) for each, or queue them as a batch.");
        }
        return given.isEmpty()
                ? List.of()
                : translations(call().with("text", given).send(), given.size());
    }

    private static List<String> translations(TaskAnswer answer, int wanted) {
        List<String> translations = new ArrayList<>();
        for (JsonNode translation : answer.list("translations")) {
            translations.add(translation.asText());
        }
        if (translations.size() != wanted) {
            throw answer.misfit("has " + translations.size() + " translations of " + wanted + " texts");
        }
        return List.copyOf(translations);
    }

    /**
     * {@return the translation, when it has come} Cancelling the future ends the call.
     *
     * @param text not empty
     */
    public CompletableFuture<String> textAsync(String text) {
        return AsyncCall.start(() -> text(text));
    }

    /**
     * {@return the translations in the order of the texts, when they have come} Cancelling the future ends the call.
     *
     * @param texts as for {@link #texts}
     */
    public CompletableFuture<List<String>> textsAsync(List<String> texts) {
        List<String> given = List.copyOf(texts);
        return AsyncCall.start(() -> texts(given));
    }

    /** {@return the languages that models of this kind are known to translate; the service may know more} */
    public List<Language> languages() {
        return fromEnglishOnly() ? Languages.INDIC : Languages.PAIRS;
    }
}
