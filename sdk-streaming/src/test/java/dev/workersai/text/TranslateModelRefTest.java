package dev.workersai.text;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models.Translate;
import dev.workersai.error.ProtocolException;
import dev.workersai.model.Indictrans2EnIndic1bInputTargetLanguage;
import dev.workersai.testing.ScriptedService;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslateModelRefTest {

    private final ScriptedService service = new ScriptedService();
    private final TranslateModelRef pairs = TranslateModelRef.of(service.client(), Translate.M2M100_1_2B);
    private final TranslateModelRef indic = TranslateModelRef.of(service.client(), Translate.INDICTRANS2_EN_INDIC_1B);

    @Test
    void text_pair_sendsBothLanguages() {
        service.result("{translated_text: 'Bonjour'}");

        assertThat(pairs.from("en").to("fr").text("Hello")).isEqualTo("Bonjour");
        assertThat(service.sent()).isEqualTo(json("{source_lang: 'en', target_lang: 'fr', text: 'Hello'}"));
    }

    @Test
    void text_pairWithoutFrom_leavesTheDefaultToTheService() {
        service.result("{translated_text: 'Bonjour'}");

        pairs.to("french").text("Hello");

        assertThat(service.sent()).isEqualTo(json("{target_lang: 'french', text: 'Hello'}"));
    }

    @Test
    void text_pairWithoutTarget_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.text("Hello"))
                .withMessageContaining("target_lang");
    }

    @Test
    void text_indic_sendsOneTextAndTheTarget() {
        service.result("{translations: ['नमस्ते']}");

        assertThat(indic.from("en").to("hin_Deva").text("Hello")).isEqualTo("नमस्ते");
        assertThat(service.sent()).isEqualTo(json("{target_language: 'hin_Deva', text: 'Hello'}"));
    }

    @Test
    void texts_indic_sendsTheListInOneCall() {
        service.result("{translations: ['a', 'b']}");

        assertThat(indic.to("tam_Taml").texts(List.of("x", "y"))).containsExactly("a", "b");
        assertThat(service.sent()).isEqualTo(json("{target_language: 'tam_Taml', text: ['x', 'y']}"));
    }

    @Test
    void texts_none_asksNobody() {
        assertThat(indic.to("tam_Taml").texts(List.of())).isEmpty();
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void texts_fewerTranslationsThanTexts_isAProtocolFailure() {
        service.result("{translations: ['a']}");

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> indic.to("tam_Taml").texts(List.of("x", "y")))
                .withMessageContaining("1 translations of 2 texts");
    }

    @Test
    void texts_pairModel_isRefusedWithTheWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.to("fr").texts(List.of("x")))
                .withMessageContainingAll("one text per call", "batch");
    }

    @Test
    void from_indicAndNotEnglish_isRefusedWithAModelThatCan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indic.from("hi"))
                .withMessageContainingAll("English only", "M2M100_1_2B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{translated_text: null}", "{translated_text: {}}"})
    void text_answerWithoutText_isAProtocolFailure(String answer) {
        service.result(answer);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> pairs.to("fr").text("Hello"))
                .withMessageContaining("translated_text");
    }

    @Test
    void text_answerThatIsANumber_isItsText() {
        service.result("{translated_text: 7}");

        assertThat(pairs.to("fr").text("seven")).isEqualTo("7");
    }

    @Test
    void textAsync_answer_arrives() {
        service.result("{translated_text: 'Bonjour'}").result("{translations: ['a']}");

        assertThat(pairs.to("fr").textAsync("Hello").join()).isEqualTo("Bonjour");
        assertThat(indic.to("asm_Beng").textsAsync(List.of("x")).join()).containsExactly("a");
    }

    @Test
    void languages_indic_areThoseOfTheSchema() {
        List<String> known = Arrays.stream(Indictrans2EnIndic1bInputTargetLanguage.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return ((Indictrans2EnIndic1bInputTargetLanguage) field.get(null)).value();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();

        assertThat(indic.languages()).extracting(Language::code).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void languages_pairs_areAHundredDifferentOnes() {
        assertThat(pairs.languages()).hasSize(100).doesNotHaveDuplicates().contains(new Language("fr", "French"));
        assertThat(pairs.languages()).extracting(Language::name).doesNotHaveDuplicates();
    }
}
