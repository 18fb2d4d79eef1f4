package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageCounterTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "[{\"neurons\":1}]", "{}", "{\"other\":1}", "{\"other\":{\"neurons\":1}}"})
    void usage_nothingCounted_isNone(String json) throws IOException {
        assertThat(counted(json)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prompt_tokens",
                "completion_tokens",
                "total_tokens",
                "cached_tokens",
                "reasoning_tokens",
                "neurons"
            })
    void usage_oneCountOfZero_isACount(String name) throws IOException {
        assertThat(counted("{\"" + name + "\":0}")).isNotNull();
    }

    @Test
    void read_zeroAfterAFigure_keepsTheFigure() throws IOException {
        Usage usage = counted("{\"prompt_tokens\":5,\"neurons\":0.5}", "{\"prompt_tokens\":-3,\"neurons\":0}");

        assertThat(usage.promptTokens()).isEqualTo(5);
        assertThat(usage.neurons()).hasValue(0.5);
    }

    @Test
    void read_zeroAfterAFigure_isNoFigure() throws IOException {
        assertThat(counted("{\"prompt_tokens\":5}", "{\"prompt_tokens\":0}").promptTokens())
                .isEqualTo(5);
    }

    @Test
    void read_largeFigures_areExactUpToTheLargestThereIs() throws IOException {
        assertThat(counted("{\"prompt_tokens\":9007199254740993}").promptTokens())
                .isEqualTo(9_007_199_254_740_993L);
        assertThat(counted("{\"completion_tokens\":100000000000000000000}").completionTokens())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void read_figureAfterZero_takesTheFigure() throws IOException {
        Usage usage = counted("{\"output_tokens\":0,\"neurons\":-1}", "{\"output_tokens\":1e3,\"neurons\":2}");

        assertThat(usage.completionTokens()).isEqualTo(1000);
        assertThat(usage.neurons()).hasValue(2);
    }

    private static Usage counted(String... documents) throws IOException {
        UsageCounter counter = new UsageCounter();
        for (String document : documents) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            JsonCursor json = new JsonCursor();
            json.open(bytes, 0, bytes.length);
            counter.read(json);
        }
        return counter.usage();
    }
}
