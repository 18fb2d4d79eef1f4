package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntegerWidthsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed: {type: 'integer', maximum: 9999999999}         | int64",
                "seed: {type: 'integer', maximum: 18446744073709551615} | int64",
                "seed: {type: 'integer', minimum: -9999999999, maximum: 0} | int64",
                "seed: {type: 'integer'}                              | int64",
                "created: {type: 'integer'}                           | int64",
                "total_tokens: {type: 'integer'}                      | int64",
                "steps: {type: 'integer', maximum: 2147483647}        | ''",
                "steps: {type: 'integer', maximum: 2147483648}        | int64",
                "seed: {type: 'integer', maximum: 100}                | ''",
                "steps: {type: 'integer'}                             | ''",
                "seed: {type: 'number', maximum: 9999999999}          | ''"
            })
    void apply_wholeNumber_getsTheWidthItsBoundNeeds(String property, String format) {
        ObjectNode component = json("{properties: {" + property + "}}");

        IntegerWidths.apply(component);

        assertThat(component.path("properties").iterator().next().path("format").asText())
                .isEqualTo(format);
    }
}
