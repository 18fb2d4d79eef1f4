package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNamesTest {

    private final JsonNames names = new JsonNames();

    @ParameterizedTest
    @ValueSource(ints = {1, 32})
    void of_twice_isMadeOnce(int length) {
        String name = "n".repeat(length);

        String first = of(name);

        assertThat(first).isEqualTo(name);
        assertThat(of(name)).isSameAs(first);
    }

    @Test
    void of_aLongOne_isNotKept() {
        String name = "n".repeat(33);

        String first = of(name);

        assertThat(of(name)).isEqualTo(name).isNotSameAs(first);
    }

    @Test
    void of_nothing_isAnEmptyName() {
        assertThat(of("")).isEmpty();
    }

    @Test
    void of_namesOfTheDialects_haveAPlaceEach() {
        List<String> names =
                List.of(("choices delta content role index finish_reason model usage response p id object created "
                                + "prompt_tokens completion_tokens total_tokens tool_calls function name arguments type logprobs "
                                + "reasoning_content reasoning prompt_tokens_details cached_tokens completion_tokens_details "
                                + "reasoning_tokens system_fingerprint service_tier item_id output_index content_index sequence_number "
                                + "text stop_reason neurons call_id input_tokens output_tokens refusal function_call error errors "
                                + "message item output status success result")
                        .split(" "));
        List<String> first = names.stream().map(this::of).toList();

        for (int i = 0; i < first.size(); i++) {
            assertThat(of(names.get(i))).isSameAs(first.get(i));
        }
    }

    @Test
    void of_twoThatWantOnePlace_areEachTheirOwnText() {
        for (int round = 0; round < 2; round++) {
            assertThat(of("abXcd")).isEqualTo("abXcd");
            assertThat(of("aYXZd")).isEqualTo("aYXZd"); // the same first, middle and last byte, and length
        }
    }

    private String of(String name) {
        byte[] bytes = (":" + name + ":").getBytes(StandardCharsets.UTF_8);
        return names.of(bytes, 1, bytes.length - 1);
    }
}
