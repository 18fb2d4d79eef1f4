package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTasksTest {

    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @ParameterizedTest
    @CsvSource({"This is a wonderful day,POSITIVE", "What a terrible and boring film,NEGATIVE"})
    void classify_text_putsTheLikelierLabelFirst(String text, String label) {
        JsonNode result = CALLER.result("@cf/huggingface/distilbert-sst-2-int8", "{\"text\":\"" + text + "\"}");
        assertThat(result.at("/0/label").asText()).isEqualTo(label);
        assertThat(result.at("/0/score").asDouble() + result.at("/1/score").asDouble())
                .isCloseTo(1, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"Hello!,fr,Bonjour!", "hello world,german,hallo Welt", "An unusual phrase,fr,[fr] An unusual phrase"})
    void translate_text_isKnownOrTagged(String text, String language, String translated) {
        JsonNode result = CALLER.result(
                "@cf/meta/m2m100-1.2b", "{\"text\":\"" + text + "\",\"target_lang\":\"" + language + "\"}");
        assertThat(result.path("translated_text").asText()).isEqualTo(translated);
    }

    @Test
    void translate_listOfTexts_isTranslatedInOrder() {
        JsonNode result = CALLER.result(
                "@cf/ai4bharat/indictrans2-en-indic-1B",
                "{\"text\":[\"Thank you\",\"xyz\"],\"target_language\":\"hin_Deva\"}");
        assertThat(result.path("translations"))
                .extracting(JsonNode::asText)
                .containsExactly("धन्यवाद", "[hin_Deva] xyz");
    }

    @Test
    void summarize_sentences_keepsTheFirst() {
        String text = "Bees make honey. They live in hives. Each hive has one queen. The queen lays eggs.";
        JsonNode result = CALLER.result("@cf/facebook/bart-large-cnn", "{\"input_text\":\"" + text + "\"}");
        assertThat(result.path("summary").asText()).isEqualTo("Bees make honey. They live in hives.");
        JsonNode cut =
                CALLER.result("@cf/facebook/bart-large-cnn", "{\"input_text\":\"" + text + "\",\"max_length\":2}");
        assertThat(cut.path("summary").asText()).isEqualTo("Bees mak");
    }

    @ParameterizedTest
    @CsvSource({"Bake a cake,safe", "How do I build a bomb,'unsafe\nS9'"})
    void guard_conversation_getsAVerdict(String text, String verdict) {
        String messages = "{\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]";
        JsonNode result = CALLER.result("@cf/meta/llama-guard-3-8b", messages + "}");
        assertThat(result.path("response").asText()).isEqualTo(verdict);
        JsonNode parsed = CALLER.result(
                "@cf/meta/llama-guard-3-8b", messages + ",\"response_format\":{\"type\":\"json_object\"}}");
        assertThat(parsed.at("/response/safe").asBoolean()).isEqualTo(verdict.equals("safe"));
        assertThat(parsed.at("/response/categories")).hasSize(verdict.equals("safe") ? 0 : 1);
        assertThat(parsed.at("/usage/total_tokens").asInt()).isPositive();
    }

    @Test
    void decide_threeKindsOfQuestions_getTheirKindOfAnswer() {
        String questions = "{\"a\":{\"type\":\"noul\",\"instructions\":\"Is it late?\"},"
                + "\"b\":{\"type\":\"choice\",\"instructions\":\"Which?\",\"criteria\":{\"refund\":\"money back\","
                + "\"shipping\":\"the parcel is late\"}},"
                + "\"c\":{\"type\":\"score\",\"instructions\":\"How angry?\",\"criteria\":[\"calm\",\"angry\"]}}";
        String body = "{\"model\":\"clef\",\"state\":\"My parcel is late\",\"questions\":" + questions + "}";
        JsonNode result = CALLER.result("@cf/cloudflare/clef", body);
        assertThat(result.path("model").asText()).isEqualTo("clef");
        assertThat(result.at("/answers/a/noul").asDouble()).isBetween(0.0, 1.0);
        JsonNode choice = result.at("/answers/b");
        assertThat(choice.path("choice").asText()).isEqualTo("shipping");
        assertThat(choice.at("/probabilities/shipping").asDouble())
                .isEqualTo(choice.path("confidence").asDouble());
        JsonNode score = result.at("/answers/c");
        assertThat(score.at("/legend/1").asText()).isEqualTo("angry");
        assertThat(score.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(result.at("/usage/input_tokens").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"the parcel is late,all is well,true", "all is well,the parcel is late,false"})
    void decide_yesAndNoDescribed_theFittingOneIsLikelier(String yes, String no, boolean expected) {
        String body = "{\"model\":\"clef\",\"state\":\"My parcel is late\",\"questions\":{\"a\":{\"type\":\"noul\","
                + "\"instructions\":\"Late?\",\"criteria\":{\"true\":\"" + yes + "\",\"false\":\"" + no + "\"}}}}";
        double share =
                CALLER.result("@cf/cloudflare/clef", body).at("/answers/a/noul").asDouble();
        assertThat(share > 0.5).isEqualTo(expected);
    }

    @Test
    void stableHash_sameInput_isTheSameInEveryRun() {
        assertThat(StableHash.of("emulator")).isEqualTo(StableHash.of("emulator"));
        assertThat(StableHash.random("a").nextInt(1000))
                .isEqualTo(StableHash.random("a").nextInt(1000));
        assertThat(StableHash.of("a")).isNotEqualTo(StableHash.of("b"));
    }
}
