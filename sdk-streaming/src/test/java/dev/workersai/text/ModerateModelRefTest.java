package dev.workersai.text;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.catalog.Models.Moderate;
import dev.workersai.error.ProtocolException;
import dev.workersai.testing.ScriptedService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerateModelRefTest {

    private final ScriptedService service = new ScriptedService();
    private final ModerateModelRef moderate = ModerateModelRef.of(service.client(), Moderate.LLAMA_GUARD_3_8B);

    @Test
    void judge_conversation_isSentInOrder() {
        service.result("{response: 'safe', usage: {total_tokens: 9}}");

        Verdict verdict = moderate.user("one").assistant("two").user("three").judge();

        assertThat(verdict).isEqualTo(new Verdict(true, List.of()));
        assertThat(service.sent()).isEqualTo(json("""
                {messages: [{role: 'user', content: 'one'}, {role: 'assistant', content: 'two'},
                            {role: 'user', content: 'three'}]}"""));
    }

    @Test
    void judge_asObject_asksForTheObject() {
        service.result("{response: {safe: true, categories: []}}");

        moderate.user("one").asObject().judge();

        assertThat(service.sent().path("response_format")).isEqualTo(json("{type: 'json_object'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{response: 'unsafe\\nS1,S10'}",
                "{response: '\\n\\n unsafe\\nS1, S10\\n'}",
                "{response: 'UNSAFE S1 S10'}",
                "{response: {safe: false, categories: ['S1', 'S10']}}",
                "{response: {safe: 'false', categories: ['S1', 'S10'], more: 1}}",
                "{response: '{\"safe\": false, \"categories\": [\"S1\", \"S10\"]}'}",
                "'unsafe\\nS1,S10'"
            })
    void judge_everyFormOfUnsafe_hasTheCategoriesByName(String answer) {
        service.result(answer);

        assertThat(moderate.user("?").judge())
                .isEqualTo(new Verdict(
                        false, List.of(new HazardCategory("S1", "Violent crimes"), new HazardCategory("S10", "Hate"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{response: 'unsafe'}", "{response: {safe: false}}"})
    void judge_unsafeWithoutCategories_isUnsafe(String answer) {
        service.result(answer);

        assertThat(moderate.user("?").judge()).isEqualTo(new Verdict(false, List.of()));
    }

    @Test
    void judge_unknownCategory_isKept() {
        service.result("{response: 'unsafe\\nS99'}");

        assertThat(moderate.user("?").judge().categories()).containsExactly(new HazardCategory("S99", "S99"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{response: ''}",
                "{response: null}",
                "{response: 'I cannot say whether this is safe'}",
                "{response: {categories: []}}",
                "{response: '{broken'}",
                "{}",
                "[]"
            })
    void judge_noVerdict_isNeverSafe(String answer) {
        service.result(answer);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> moderate.user("?").judge())
                .withMessageContaining("no verdict");
    }

    @Test
    void judge_noMessage_saysWhatToCall() {
        assertThatIllegalStateException().isThrownBy(moderate::judge).withMessageContaining("user(…)");
        assertThatIllegalStateException().isThrownBy(moderate::judgeAsync);
    }

    @Test
    void judgeAsync_verdict_arrives() {
        service.result("{response: 'safe'}");

        assertThat(moderate.user("?").judgeAsync().join().safe()).isTrue();
    }
}
