package dev.workersai.spec.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "top_p, topP",
        "input_image_0, inputImage0",
        "default, defaultValue",
        "build, buildValue",
        "to_builder, toBuilderValue",
        "hash_code, hashCodeValue",
        "extra_fields, extraFieldsValue",
        "conversionOptions, conversionOptions"
    })
    void field_wireName_isAFreeJavaName(String wireName, String field) {
        assertThat(JavaNames.field(wireName)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"messages, message", "queries, query", "text, ''", "class, ''", "defaults, ''", "is, ''"})
    void adder_plural_isItsSingularOrNothing(String field, String adder) {
        assertThat(JavaNames.adder(field)).isEqualTo(adder);
    }

    @ParameterizedTest
    @CsvSource({"amr-nb, AMR_NB", "json_schema, JSON_SCHEMA", "3d, _3D", "gpt-4.1, GPT_4_1"})
    void constant_knownText_isAConstantName(String text, String constant) {
        assertThat(JavaNames.constant(text)).isEqualTo(constant);
    }
}
