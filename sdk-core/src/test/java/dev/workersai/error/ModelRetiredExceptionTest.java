package dev.workersai.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ModelRetiredExceptionTest {

    private static final String RETIRED = "@cf/meta/llama-3.1-8b-instruct";

    @Test
    void facts_modelOfTheCatalog_comeFromItsCard() {
        ModelRetiredException e = retired(RETIRED, "gone");

        assertThat(e.retiredOn()).contains(LocalDate.of(2026, 5, 30));
        assertThat(e.replacement()).contains("@cf/meta/llama-3.1-8b-instruct-fast");
        assertThat(e)
                .hasMessageContaining(
                        "The model was retired on 2026-05-30: use @cf/meta/llama-3.1-8b-instruct-fast " + "instead.");
    }

    @Test
    void facts_message_countsMoreThanTheCard() {
        ModelRetiredException e =
                retired(RETIRED, RETIRED + " was deprecated on 2026-06-01. Use @cf/openai/gpt-oss-20b.");

        assertThat(e.retiredOn()).contains(LocalDate.of(2026, 6, 1));
        assertThat(e.replacement()).contains("@cf/openai/gpt-oss-20b");
    }

    @Test
    void facts_modelUnknownAndNothingSaid_areEmpty() {
        ModelRetiredException e = retired("@cf/a/b", "gone since 2026-13-45");

        assertThat(e.retiredOn()).isEmpty();
        assertThat(e.replacement()).isEmpty();
        assertThat(e).hasMessageContaining("The model was retired: use another one.");
    }

    @Test
    void privateCode_modelThatTheCatalogRetired_isRetired() {
        CallFailure failure =
                Failures.refusal(403, "3041", "no access").model(RETIRED).build();

        assertThat(ApiException.of(failure))
                .isInstanceOfSatisfying(
                        ModelRetiredException.class,
                        e -> assertThat(e.replacement()).isPresent());
    }

    private static ModelRetiredException retired(String model, String message) {
        return (ModelRetiredException) ApiException.of(
                Failures.refusal(410, "5028", message).model(model).build());
    }
}
