package dev.workersai.text;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models;
import dev.workersai.catalog.Models.Classify;
import dev.workersai.error.ProtocolException;
import dev.workersai.testing.ScriptedService;
import org.junit.jupiter.api.Test;

class SmallTextTasksTest {

    private final ScriptedService service = new ScriptedService();
    private final ClassifyModelRef classify = ClassifyModelRef.of(service.client(), Classify.DISTILBERT_SST_2_INT8);

    private final SummarizeModelRef summarize = SummarizeModelRef.of(service.client(), "@cf/facebook/bart-large-cnn");

    @Test
    void classify_list_isSortedByScore() {
        service.result("[{label: 'NEGATIVE', score: 0.25}, {label: 'POSITIVE', score: 0.75}]");

        assertThat(classify.text("What a day!"))
                .containsExactly(new ScoredLabel("POSITIVE", 0.75), new ScoredLabel("NEGATIVE", 0.25));
        assertThat(service.sent()).isEqualTo(json("{text: 'What a day!'}"));
        assertThat(service.targets()).containsExactly("POST /ai/run/@cf/huggingface/distilbert-sst-2-int8");
    }

    @Test
    void classify_emptyText_isRefusedBeforeSending() {
        assertThatIllegalArgumentException().isThrownBy(() -> classify.text("")).withMessageContaining("text");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void classify_labelWithoutScore_isAProtocolFailure() {
        service.result("[{label: 'POSITIVE'}]");

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> classify.text("hi"))
                .withMessageContaining("score");
    }

    @Test
    void classifyAsync_answer_arrives() {
        service.result("[{label: 'POSITIVE', score: 1}]");

        assertThat(classify.textAsync("hi").join()).hasSize(1);
    }

    @Test
    void summarize_retiredModel_worksAndItsCardSaysSo() {
        service.result("{summary: 'short'}");

        assertThat(summarize.maxLength(64).text("long")).isEqualTo("short");
        assertThat(service.sent()).isEqualTo(json("{max_length: 64, input_text: 'long'}"));
        assertThat(Models.byId(summarize.id()).orElseThrow().card().retiredOn()).isPresent();
    }

    @Test
    void summarizeAsync_answer_arrives() {
        service.result("{summary: 'short'}");

        assertThat(summarize.textAsync("long").join()).isEqualTo("short");
    }

    @Test
    void extra_unknownField_isSent() {
        service.result("{summary: 'short'}");

        summarize.extra("min_length", 3).extra("flag", null).text("long");

        assertThat(service.sent()).isEqualTo(json("{input_text: 'long', min_length: 3, flag: null}"));
    }
}
