package dev.workersai.spec.generate;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckCodeTest {

    private final CheckCode code = new CheckCode(new Contract(json("{}")));

    @Test
    void statements_bounds_keepTheirDigits() {
        assertThat(statements("{type: 'integer', minimum: 1, maximum: 9999999999}"))
                .containsExactly("checks.atLeast(\"n\", n, \"1\");", "checks.atMost(\"n\", n, \"9999999999\");");
        assertThat(statements("{type: 'number', maximum: 0.50}")).containsExactly("checks.atMost(\"n\", n, \"0.5\");");
    }

    @Test
    void statements_boundedElements_areCheckedOneByOne() {
        assertThat(statements("{type: 'array', maxItems: 2, items: {type: 'string', maxLength: 9}}"))
                .containsExactly(
                        "checks.size(\"n\", n, 0, 2);",
                        "if (n != null) {",
                        "    for (String element : n) {",
                        "        checks.length(\"n[]\", element, 0, 9);",
                        "    }",
                        "}");
    }

    @Test
    void statements_knownValuesOrFreeForm_areNeverRefused() {
        assertThat(statements("{type: 'string', enum: ['a', 'b'], 'x-enum': 'Letter', maxLength: 1}"))
                .isEmpty();
        assertThat(statements("{'x-json': true, maxLength: 1}")).isEmpty();
        assertThat(statements("{type: 'boolean'}")).isEmpty();
    }

    @Test
    void statements_pattern_isEscapedForJava() {
        assertThat(statements("{type: 'string', pattern: '^\\\\d+\"$'}"))
                .containsExactly("checks.matches(\"n\", n, \"^\\\\d+\\\"$\");");
    }

    private List<String> statements(String schema) {
        return code.statements("n", "n", json(schema));
    }
}
