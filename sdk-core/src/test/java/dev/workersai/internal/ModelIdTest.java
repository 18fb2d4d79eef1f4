package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelIdTest {

    @Test
    void parse_hostedModel_givesItsParts() {
        assertThat(ModelId.parse("@cf/baai/bge-base-en-v1.5")).isEqualTo(new ModelId("cf", "baai", "bge-base-en-v1.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@cf",
                "@cf/meta",
                "@cf/meta/",
                "@cf//llama",
                "@/meta/llama",
                "/cf/meta/llama",
                "cf/meta/llama",
                "openai/gpt-5",
                "@cf/meta/llama/extra",
                "@cf/meta/llama/",
                "@cf/./llama",
                "@cf/../llama",
                "@cf/meta/..",
                "@../meta/llama",
                "@cf/meta/llama?x=1",
                "@cf/meta/llama#x",
                "@cf/meta\\..\\x/llama",
                "@cf/meta%2F..%2Fx/llama",
                "@cf/meta/llama 3",
                "@cf/meta/llama\n",
                "@cf/meta/llama\u0000",
                "@cf/meta/llamä"
            })
    void parse_anythingElse_isRefused(String id) {
        assertThatThrownBy(() -> ModelId.parse(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a model id: '");
    }
}
