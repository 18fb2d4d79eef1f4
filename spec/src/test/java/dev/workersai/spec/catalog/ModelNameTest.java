package dev.workersai.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelNameTest {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @ParameterizedTest
    @CsvSource({
        "@cf/meta/llama-3.3-70b-instruct-fp8-fast, llama3_3_70bInstructFp8Fast, LLAMA_3_3_70B_INSTRUCT_FP8_FAST",
        "@cf/meta/llama-4-scout-17b-16e-instruct, llama4Scout17b16eInstruct, LLAMA_4_SCOUT_17B_16E_INSTRUCT",
        "@cf/meta/m2m100-1.2b, m2m100_1_2b, M2M100_1_2B",
        "@cf/qwen/qwen1.5-0.5b-chat, qwen1_5_0_5bChat, QWEN1_5_0_5B_CHAT",
        "@cf/baai/bge-m3, bgeM3, BGE_M3",
        "@cf/microsoft/resnet-50, resnet50, RESNET_50",
        "@cf/black-forest-labs/flux-2-klein-9b, flux2Klein9b, FLUX_2_KLEIN_9B",
        "@cf/nvidia/nemotron-speech-streaming-en-0.6b, nemotronSpeechStreamingEn0_6b, NEMOTRON_SPEECH_STREAMING_EN_0_6B",
        "@hf/mistral/mistral-7b-instruct-v0.2, mistral7bInstructV0_2, MISTRAL_7B_INSTRUCT_V0_2",
        "@cf/openchat/openchat-3.5-0106, openchat3_5_0106, OPENCHAT_3_5_0106",
        "@cf/moondream/moondream3.1-9B-A2B, moondream3_1_9bA2b, MOONDREAM3_1_9B_A2B"
    })
    void names_catalogId_readAsTheIdDoes(String id, String method, String constant) {
        ModelName name = ModelName.of(id);

        assertThat(name.method()).isEqualTo(method);
        assertThat(name.constant()).isEqualTo(constant);
    }

    @Test
    void digits_everyModelOfTheCatalog_neverFuse() throws IOException {
        for (String id : ids()) {
            List<String> digits = digits(id.substring(id.lastIndexOf('/')));

            assertThat(digits(ModelName.of(id).method())).as(id).isEqualTo(digits);
            assertThat(digits(ModelName.of(id).type())).as(id).isEqualTo(digits);
            assertThat(digits(ModelName.of(id).constant())).as(id).isEqualTo(digits);
        }
    }

    @Test
    void names_everyModelOfTheCatalog_areJavaIdentifiersOfOneModelOnly() throws IOException {
        Map<String, String> idByMethod = new TreeMap<>();
        Map<String, String> idByConstant = new TreeMap<>();
        for (String id : ids()) {
            ModelName name = ModelName.of(id);
            assertThat(name.method()).matches("[a-z][A-Za-z0-9_]*");
            assertThat(name.type()).matches("[A-Z][A-Za-z0-9_]*");
            assertThat(name.constant()).matches("[A-Z][A-Z0-9_]*");
            assertThat(idByMethod.put(name.method(), id)).as(id).isNull();
            assertThat(idByConstant.put(name.constant(), id)).as(id).isNull();
        }
    }

    @Test
    void method_nameThatStartsWithADigit_getsAWordInFront() {
        assertThat(ModelName.of("@cf/a/3d-shapes").method()).isEqualTo("model3dShapes");
        assertThat(ModelName.of("@cf/a/3d-shapes").type()).isEqualTo("Model3dShapes");
        assertThat(ModelName.of("@cf/a/3d-shapes").constant()).isEqualTo("_3D_SHAPES");
    }

    @Test
    void ofWords_wireNames_becomeFields() {
        assertThat(ModelName.ofWords("input_image_0").method()).isEqualTo("inputImage0");
        assertThat(ModelName.ofWords("top_p").method()).isEqualTo("topP");
        assertThat(ModelName.ofWords("amr-nb").constant()).isEqualTo("AMR_NB");
        assertThat(ModelName.ofWords("xRequestId").method()).isEqualTo("xRequestId");
    }

    private static List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        new CatalogFiles(SpecFolder.committed().resolve("catalog")).readAll().forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static List<String> digits(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group).toList();
    }
}
