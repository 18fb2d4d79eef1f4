package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.catalog.BatchModel;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.ModelCard;
import dev.workersai.catalog.Models;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the generated catalog to its promises. */
class ModelConstantsTest {

    @Test
    void chatModel_card_hasTheFacts() {
        ModelCard card = Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST.card();

        assertThat(card.id()).isEqualTo("@cf/meta/llama-3.3-70b-instruct-fp8-fast");
        assertThat(card.contextWindow()).hasValue(24_000);
        assertThat(card.capabilities())
                .containsExactlyInAnyOrder(
                        Capability.BATCH, Capability.JSON_SCHEMA, Capability.STREAMING, Capability.TOOLS);
        assertThat(card.prices()).extracting("amount").containsExactly(0.29, 2.25);
        assertThat(card.retiredOn()).isEmpty();
    }

    @Test
    void embedModel_card_hasLimitsAndDimensions() {
        ModelCard card = Models.Embed.BGE_BASE_EN_V1_5.card();

        assertThat(card.maxInputTokens()).hasValue(512);
        assertThat(card.outputDimensions()).hasValue(768);
        assertThat(Models.Embed.BGE_BASE_EN_V1_5).isInstanceOf(BatchModel.class);
        assertThat((Model<?, ?>) Models.Transcribe.NOVA_3).isNotInstanceOf(BatchModel.class);
    }

    @ParameterizedTest
    @CsvSource({
        "@hf/mistral/mistral-7b-instruct-v0.2, 2026-05-30, @cf/mistralai/mistral-small-3.1-24b-instruct",
        "@cf/qwen/qwen1.5-14b-chat-awq, 2025-10-01, @cf/qwen/qwen3-30b-a3b-fp8",
        "@cf/moonshotai/kimi-k2.5, 2026-05-30, @cf/moonshotai/kimi-k2.6",
    })
    void retiredModel_card_hasDateAndReplacement(String id, LocalDate date, String replacement) {
        ModelCard card = Models.byId(id).orElseThrow().card();

        assertThat(card.retiredOn()).hasValue(date);
        assertThat(card.replacement()).hasValue(replacement);
    }

    @Test
    void constants_everyModel_deprecatedExactlyIfRetired() throws IllegalAccessException {
        List<Model<?, ?>> seen = new ArrayList<>();
        for (Class<?> group : Models.class.getClasses()) {
            for (Field field : group.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Model<?, ?> model) {
                    seen.add(model);
                    assertThat(field.isAnnotationPresent(Deprecated.class))
                            .as(field.getName())
                            .isEqualTo(model.card().retiredOn().isPresent());
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Models.all()).hasSize(112);
    }

    @Test
    void replacements_everyRetiredModel_isThereAndNotRetired() {
        for (Model<?, ?> model : Models.all()) {
            model.card()
                    .replacement()
                    .ifPresent(id -> assertThat(
                                    Models.byId(id).orElseThrow().card().retiredOn())
                            .as("replacement of " + model)
                            .isEmpty());
        }
    }

    @Test
    void byId_unknown_empty() {
        assertThat(Models.byId("@cf/vendor/new-model")).isEmpty();
        assertThat(Models.Chat.all()).allMatch(ChatModel.class::isInstance);
    }
}
