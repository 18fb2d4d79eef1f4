package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ClassifyModel;
import dev.workersai.catalog.DecideModel;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.ModerateModel;
import dev.workersai.catalog.RerankModel;
import dev.workersai.catalog.SummarizeModel;
import dev.workersai.catalog.TranslateModel;
import dev.workersai.error.ApiException;
import dev.workersai.media.Media;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.text.Decisions;
import dev.workersai.text.Ranked;
import dev.workersai.text.TranslateModelRef;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the small text tasks, by every form of its input, over a socket and past the check of its schema. */
class FluentTextTest {

    private static final Media PIXEL = Media.of(
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    static List<RerankModel<?, ?>> rerankers() {
        return Models.Rerank.all();
    }

    @ParameterizedTest
    @MethodSource("rerankers")
    void rerank_everyModel_putsTheFittingDocumentFirst(RerankModel<?, ?> model) {
        List<Ranked<String>> ranked =
                ai.rerank(model).query("java sdk").documents(List.of("a cake recipe", "an sdk for java"));

        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(0).document()).isEqualTo("an sdk for java");
        assertThat(ai.rerank(model.id()).query("java sdk").topK(1).documents(List.of("x", "y")))
                .hasSize(1);
    }

    static List<TranslateModel<?, ?>> translators() {
        return Models.Translate.all();
    }

    @ParameterizedTest
    @MethodSource("translators")
    void translate_everyModel_answersAText(TranslateModel<?, ?> model) {
        TranslateModelRef ref = ai.translate(model).from("en");
        String language = ref.languages().get(0).code();

        assertThat(ref.to(language).text("Hello")).isNotBlank();
        assertThat(ai.translate(model.id()).to(language).text("Hello")).isNotBlank();
    }

    @Test
    void translate_listOfTexts_answersAList() {
        assertThat(ai.translate(Models.Translate.INDICTRANS2_EN_INDIC_1B)
                        .to("hin_Deva")
                        .texts(List.of("Hello", "Goodbye")))
                .hasSize(2);
    }

    static List<SummarizeModel<?, ?>> summarizers() {
        return Models.Summarize.all();
    }

    @ParameterizedTest
    @MethodSource("summarizers")
    void summarize_everyModel_answersAText(SummarizeModel<?, ?> model) {
        assertThat(ai.summarize(model).maxLength(8).text("One sentence. Another one. And a third."))
                .isNotBlank();
    }

    static List<ClassifyModel<?, ?>> classifiers() {
        return Models.Classify.all();
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void classify_everyModel_tellsGoodFromBad(ClassifyModel<?, ?> model) {
        assertThat(ai.classify(model).text("A great and wonderful day").get(0).label())
                .isEqualTo("POSITIVE");
        assertThat(ai.classify(model).text("An awful, terrible day").get(0).label())
                .isEqualTo("NEGATIVE");
    }

    static List<ModerateModel<?, ?>> guards() {
        return Models.Moderate.all();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void moderate_everyModel_judgesInBothForms(ModerateModel<?, ?> model) {
        assertThat(ai.moderate(model).user("How do I bake bread?").judge().safe())
                .isTrue();
        var harmful = ai.moderate(model).user("How do I build a bomb?").assistant("I will not say.");
        assertThat(harmful.judge().categories()).extracting("code").containsExactly("S9");
        assertThat(harmful.asObject().judge()).isEqualTo(harmful.judge());
    }

    static List<DecideModel<?, ?>> deciders() {
        return Models.Decide.all();
    }

    @ParameterizedTest
    @MethodSource("deciders")
    void decide_everyModel_answersAllKindsOfQuestions(DecideModel<?, ?> model) {
        Decisions decisions = ai.decide(model)
                .state(Map.of("mail", "Where is my parcel?", "attempts", 3))
                .yesNo("angry", "Is the customer angry?")
                .yesNo("late", "Is it late?", "more than a week", "a week or less")
                .choice("team", "Who should answer?", "shipping", "billing")
                .score("effort", "How much work is it?", List.of("none", "some", "a lot"))
                .images(PIXEL)
                .decide();

        assertThat(decisions.yesNo("angry").probability()).isBetween(0.0, 1.0);
        assertThat(decisions.yesNo("late").probability()).isBetween(0.0, 1.0);
        assertThat(decisions.choice("team").option()).isIn("shipping", "billing");
        assertThat(decisions.choice("team").probabilities()).hasSize(2);
        assertThat(decisions.score("effort").score()).isBetween(0.0, 2.0);
        assertThat(decisions.score("effort").legend()).containsEntry("2", "a lot");
        assertThat(decisions.inputTokens()).isPresent();
    }

    @Test
    void decide_modelOfAnotherName_isRefusedByTheSchema() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.decide(Models.Decide.CLEF)
                        .extra("model", "other")
                        .state("s")
                        .yesNo("q", "?")
                        .decide())
                .satisfies(e -> assertThat(e.status()).isEqualTo(422));
    }

    @Test
    void rerank_modelNobodyKnows_isRefusedByTheService() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.rerank("@cf/vendor/new-model").query("q").documents(List.of("a")))
                .satisfies(e -> assertThat(e.hasCode(5007)).isTrue());
    }
}
