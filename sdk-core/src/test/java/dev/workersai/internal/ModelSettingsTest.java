package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.Flux2DevInput;
import dev.workersai.model.Nova3Options;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.wire.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    private static final ModelSettings DIFFUSION =
            ModelSettings.of("@cf/a/b", StableDiffusionInput.class, Map.of("prompt", "?", "text", "not there"));

    @Test
    void input_fieldsThatFit_areTheTypedValue() {
        byte[] image = {1, 2, 3};

        Object input = DIFFUSION
                .with("prompt", "a fox")
                .withFirstOf(List.of("steps", "num_steps"), 12)
                .with("image_b64", image)
                .with("mask", image)
                .extra("later", true)
                .input();

        assertThat(input).isInstanceOfSatisfying(StableDiffusionInput.class, typed -> {
            assertThat(typed.prompt()).isEqualTo("a fox");
            assertThat(typed.numSteps()).isEqualTo(12);
            assertThat(typed.imageB64()).isSameAs(image);
            assertThat(typed.mask()).isSameAs(image);
            assertThat(typed.extraFields()).containsEntry("later", true);
        });
    }

    @Test
    void with_outOfBounds_namesModelFieldLimitValueAndTheWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIFFUSION.with("num_steps", 21))
                .withMessageContaining("@cf/a/b: num_steps")
                .withMessageContaining("20")
                .withMessageContaining("but is 21")
                .withMessageContaining("extra(\"num_steps\"");
    }

    @Test
    void with_fieldThatTheModelLacks_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIFFUSION.with("input_image_0", new byte[1]))
                .withMessageContaining("has no field input_image_0");
        assertThatNullPointerException().isThrownBy(() -> DIFFUSION.with("prompt", null));
        assertThat(DIFFUSION.takes("text")).isFalse();
    }

    @Test
    void with_textThatIsWrong_doesNotRepeatIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIFFUSION.with("width", "secret words"))
                .withMessageNotContaining("secret words");
    }

    @Test
    void extra_knownField_goesOutUnchecked() {
        Object input = DIFFUSION
                .with("prompt", "a fox")
                .with("seed", 1)
                .extra("num_steps", 100)
                .extra("prompt", null)
                .input();

        assertThat(input).hasToString("{\"prompt\":null,\"seed\":1,\"num_steps\":100}");
    }

    @Test
    void extra_requiredField_needsNoOther() {
        Object input = DIFFUSION.extra("prompt", "as is").input();

        assertThat((JsonNode) input).hasToString("{\"prompt\":\"as is\"}");
    }

    @Test
    void input_missingField_isRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> DIFFUSION.with("seed", 4).input())
                .satisfies(e -> assertThat(e.field()).isEqualTo("prompt"));
    }

    @Test
    void settings_ofAnUnknownModel_takeEverything() {
        ModelSettings settings =
                ModelSettings.ofUnknown("@cf/a/new").with("anything", 1).extra("more", List.of("a"));

        assertThat(settings.isKnown()).isFalse();
        assertThat(settings.takes("whatever")).isTrue();
        assertThat(settings.input()).hasToString("{\"anything\":1,\"more\":[\"a\"]}");
    }

    @Test
    void settings_changed_leaveTheOldOnesAlone() {
        ModelSettings settings = DIFFUSION.with("seed", 1);

        assertThat(settings.without("seed").has("seed")).isFalse();
        assertThat(settings.has("seed")).isTrue();
        assertThat(settings.text("seed")).isEqualTo("1");
        assertThat(DIFFUSION.isEmpty()).isTrue();
    }

    @Test
    void withAll_valueOfTheType_setsWhatItHas() {
        ModelSettings nova = ModelSettings.of("@cf/a/nova", Nova3Options.class, Map.of());

        Object input = nova.with("diarize", true)
                .withAll(Nova3Options.builder()
                        .language("en")
                        .keyterm(List.of("a", "b"))
                        .build())
                .input();

        assertThat(input).isInstanceOfSatisfying(Nova3Options.class, typed -> {
            assertThat(typed.diarize()).isTrue();
            assertThat(typed.keyterm()).containsExactly("a", "b");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> nova.withAll(Flux2DevInput.builder().prompt("a").build()))
                .withMessageContaining("Flux2DevInput");
    }
}
