package dev.workersai.text;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.DecideModel;
import dev.workersai.catalog.Models.Decide;
import dev.workersai.error.ProtocolException;
import dev.workersai.media.Media;
import dev.workersai.testing.ScriptedService;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideModelRefTest {

    private static final Media PNG = Media.of("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    private static final Media WAV = Media.of(new byte[] {1}, "audio/wav");
    private static final Media MP4 = Media.of(new byte[] {1}, "video/mp4");
    private static final String NONE = "{answers: {}}";

    private final ScriptedService service = new ScriptedService();
    private final DecideModelRef clef = DecideModelRef.of(service.client(), Decide.CLEF);

    static List<DecideModel<?, ?>> models() {
        return Decide.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void decide_everyModel_sendsItsOwnName(DecideModel<?, ?> model) {
        service.result(NONE);

        DecideModelRef.of(service.client(), model).state("s").yesNo("q", "?").decide();

        assertThat(service.sent().path("model").asText()).isEqualTo(model.id().replaceFirst(".*/", ""));
    }

    @Test
    void decide_allKindsOfQuestions_areSentInTheirForms() {
        service.result(NONE);

        clef.state(Map.of("mail", "Where is it?"))
                .yesNo("angry", "Angry?")
                .yesNo("urgent", "Urgent?", "today", "any day")
                .choice("team", "Who?", "shipping", "billing")
                .choice("tone", "How?", Map.of("warm", Map.of("for", "regulars"), "dry", "for all"))
                .score("worth", "How much?", List.of("little", "much"))
                .decide();

        assertThat(service.sent()).isEqualTo(json("""
                {state: {mail: 'Where is it?'}, model: 'clef', questions: {
                  angry: {type: 'noul', instructions: 'Angry?'},
                  urgent: {type: 'noul', instructions: 'Urgent?', criteria: {'true': 'today', 'false': 'any day'}},
                  team: {type: 'choice', instructions: 'Who?', criteria: {shipping: 'shipping', billing: 'billing'}},
                  tone: {type: 'choice', instructions: 'How?', criteria: {warm: {'for': 'regulars'}, dry: 'for all'}},
                  worth: {type: 'score', instructions: 'How much?', criteria: ['little', 'much']}}}"""));
    }

    @Test
    void decide_answers_areTyped() {
        service.result("""
                {model: 'clef', usage: {input_tokens: 11, output_tokens: 3}, answers: {
                  angry: {type: 'noul', noul: 0.75},
                  team: {type: 'choice', choice: 'billing', confidence: 0.5, probabilities: {billing: 0.8, shipping: 0.2}},
                  worth: {type: 'score', score: 1.5, legend: {'0': 'little', '1': {a: 1}}, probabilities: {'0': 0.5}},
                  odd: {type: 'essay', text: 'x'}}}""");

        Decisions decisions = clef.state("s").yesNo("angry", "?").decide();

        assertThat(decisions.yesNo("angry")).isEqualTo(new Decision.YesNo(0.75));
        assertThat(decisions.yesNo("angry").isYes()).isTrue();
        assertThat(decisions.choice("team"))
                .isEqualTo(new Decision.Choice("billing", Map.of("billing", 0.8, "shipping", 0.2), 0.5));
        assertThat(decisions.score("worth").score()).isEqualTo(1.5);
        assertThat(decisions.score("worth").legend())
                .containsExactly(Map.entry("0", "little"), Map.entry("1", "{\"a\":1}"));
        assertThat(decisions.score("worth").confidence()).isNaN();
        assertThat(decisions.answers().get("odd")).isInstanceOf(Decision.Unknown.class);
        assertThat(decisions.inputTokens()).hasValue(11);
        assertThat(decisions.outputTokens()).hasValue(3);
    }

    @Test
    void decisions_askedForWhatIsNotThere_sayWhatIs() {
        service.result("{answers: {angry: {type: 'noul', noul: 0.1}}}");
        Decisions decisions = clef.state("s").yesNo("angry", "?").decide();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> decisions.choice("angry"))
                .withMessageContaining("a YesNo answer");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> decisions.yesNo("happy"))
                .withMessageContaining("[angry]");
        assertThat(decisions.yesNo("angry").isYes()).isFalse();
        assertThat(decisions.inputTokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{answers: []}", "{answers: {angry: {type: 'noul'}}}"})
    void decide_answerThatCannotBeRead_isAProtocolFailure(String answer) {
        service.result(answer);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> clef.state("s").yesNo("angry", "?").decide());
    }

    @Test
    void decide_stateOrQuestionsMissing_isRefusedBeforeSending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.yesNo("q", "?").decide())
                .withMessageContaining("state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.state("s").decide())
                .withMessageContaining("questions");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void decide_sixtyFiveQuestions_isRefusedBeforeSending() {
        DecideModelRef many = clef.state("s");
        for (int i = 0; i < 65; i++) {
            many = many.yesNo("q" + i, "?");
        }
        DecideModelRef all = many;

        assertThatIllegalArgumentException().isThrownBy(all::decide).withMessageContainingAll("questions", "64");
    }

    @Test
    void questions_idOrCriteriaOutOfBounds_areRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> clef.yesNo("two words", "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> clef.yesNo("x".repeat(101), "?"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.choice("q", "?", "only"))
                .withMessageContaining("2 to 255 options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.score("q", "?", List.of("only")))
                .withMessageContaining("2 to 10 steps");
    }

    @Test
    void images_ofAState_goAsDataUris() {
        service.result(NONE);

        clef.state("s").yesNo("q", "?").images(PNG).images(PNG, PNG).decide();

        assertThat(service.sent().path("images")).hasSize(3);
        assertThat(service.sent().at("/images/0").asText()).isEqualTo("data:image/png;base64,iVBORw0KGgo=");
    }

    @Test
    void images_fiveOrWrongOrTooLarge_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.state("s")
                        .yesNo("q", "?")
                        .images(PNG, PNG, PNG, PNG, PNG)
                        .decide())
                .withMessageContaining("images");
        assertThatIllegalArgumentException().isThrownBy(() -> clef.images(WAV)).withMessageContaining("not fit");
        byte[] large = Arrays.copyOf(PNG.bytes(), (4 << 20) + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.images(Media.of(large)))
                .withMessageContaining("4 MiB");
        Media full = Media.of(Arrays.copyOf(PNG.bytes(), 4 << 20));
        assertThat(clef.images(full, full)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.images(full, full, PNG))
                .withMessageContaining("8 MiB together");
    }

    @Test
    void audioAndVideos_goToTheModelThatTakesThem() {
        service.result(NONE);

        DecideModelRef.of(service.client(), Decide.CLEF_OMNI)
                .state("s")
                .yesNo("q", "?")
                .audio(WAV)
                .videos(MP4)
                .decide();

        assertThat(service.sent().at("/audio/0").asText()).startsWith("data:audio/wav;");
        assertThat(service.sent().at("/videos/0").asText()).startsWith("data:video/mp4;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clef.audio(WAV))
                .withMessageContainingAll("@cf/cloudflare/clef", "audio");
    }

    @Test
    void decideAsync_answer_arrives() {
        service.result(NONE);

        assertThat(clef.state("s").yesNo("q", "?").decideAsync().join().answers())
                .isEmpty();
    }
}
