package dev.workersai.spec.report;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeReportTest {

    private static final String ONE = model("@cf/a/one", "ONE", "one");
    private static final String TWO = model("@cf/a/two", "TWO", "two");
    private static final String BASE = description(ONE + ", " + TWO);

    private static String model(String id, String constant, String method) {
        return """
                '/ai/run/ID': {post: {tags: ['Text Generation'], x-constant: 'CONSTANT',
                  x-card: {id: 'ID', group: 'Chat', description: 'd', contextWindow: 100, capabilities: ['TOOLS'],
                           prices: [{unit: 'per M input tokens', price: 0.5, currency: 'USD'}]},
                  x-methods: [{name: 'METHOD', kind: 'plain', body: {$ref: '#/components/schemas/Input'},
                               returns: {$ref: '#/components/schemas/Output'}}]}}
                """.replace("ID", id).replace("CONSTANT", constant).replace("METHOD", method);
    }

    private static String description(String models) {
        return "{paths: {" + models + """
                }, components: {schemas: {
                  Input: {type: 'object', required: ['messages'], properties: {
                    messages: {type: 'array', minItems: 1, items: {$ref: '#/components/schemas/Message'}, description: 'd'},
                    top_k: {type: 'integer', minimum: 1, maximum: 50, x-default: 40},
                    effort: {type: 'string', enum: ['low', 'high']}}},
                  Message: {type: 'object', properties: {
                    role: {type: 'string'}, content: {allOf: [{$ref: '#/components/schemas/Content'}], description: 'd'}}},
                  Content: {anyOf: [{type: 'string'}, {$ref: '#/components/schemas/Part'}]},
                  Part: {type: 'object', properties: {text: {type: 'string'}}},
                  Output: {type: 'object', properties: {response: {type: 'string'}}}}}}
                """;
    }

    @Test
    void markdown_sameDescription_saysSo() {
        assertThat(report(BASE, BASE)).isEqualTo("### Catalog\n\nNo changes.\n");
    }

    @Test
    void markdown_otherWordsOnly_areNoChange() {
        assertThat(report(BASE, BASE.replace("'d'", "'other words'"))).contains("No changes.");
    }

    @Test
    void markdown_newModel_isTaskConstantAndMethods() {
        assertThat(report(description(ONE), BASE)).isEqualTo("""
                        ### Catalog

                        #### Models added

                        - `@cf/a/two` (Text Generation): `Models.Chat.TWO`

                        #### New methods

                        - `TextGenerationApi.two`

                        #### New constants

                        - `Models.Chat.TWO`
                        """);
    }

    @Test
    void markdown_modelThatLeft_isBreakingAndSuspicious() {
        assertThat(report(BASE, description(ONE)))
                .contains(
                        "#### Models gone\n\n- `@cf/a/two`: retired models stay",
                        "#### Methods gone (breaking)\n\n- `TextGenerationApi.two`",
                        "#### Constants gone (breaking)\n\n- `Models.Chat.TWO`");
    }

    @Test
    void markdown_retirement_carriesDateAndReplacement() {
        String retired =
                BASE.replaceFirst("group: 'Chat'", "group: 'Chat', retiredOn: '2026-05-30', replacement: '@cf/a/two'");

        assertThat(report(BASE, retired))
                .contains("#### Models retired\n\n- `@cf/a/one` on 2026-05-30; use `@cf/a/two`\n");
        assertThat(report(retired, retired.replace("2026-05-30", "2027-01-01")))
                .contains("`@cf/a/one` on 2027-01-01 (before: 2026-05-30)");
        assertThat(report(retired, BASE)).contains("`@cf/a/one` is not retired any more (before: 2026-05-30)");
    }

    @Test
    void markdown_cardFacts_areToldPerModel() {
        String changed = BASE.replaceFirst("contextWindow: 100", "contextWindow: 200")
                .replaceFirst("price: 0.5", "price: 0.4")
                .replaceFirst("\\['TOOLS'\\]", "['TOOLS', 'VISION']");

        assertThat(report(BASE, changed)).contains("""
                        #### Facts about models

                        - `@cf/a/one`: capabilities TOOLS → TOOLS, VISION; contextWindow 100 → 200; \
                        prices 0.5 USD per M input tokens → 0.4 USD per M input tokens
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maximum: 50                        | maximum: 64.0                          | `top_k`: greatest value 50 → 64",
                "minimum: 1,                        | ''                                     | `top_k`: least value 1 → none",
                "x-default: 40                      | x-default: 41                          | `top_k`: default 40 → 41",
                "top_k: {type: 'integer'            | top_k: {format: 'int64', type: 'integer' | `top_k`: integer → integer (int64)",
                "['low', 'high']                    | ['low', 'max']                         | `effort`: new values `max`",
                "['low', 'high']                    | ['low', 'max']                         | `effort`: values gone `high`",
                "required: ['messages']             | required: ['messages', 'top_k']        | `top_k`: now required",
                "required: ['messages']             | required: []                           | `messages`: no longer required",
                "role: {type: 'string'}             | role: {type: 'string'}, n: {type: 'string'} | new `messages[].n`: text",
                "role: {type: 'string'},            | ''                                     | gone: `messages[].role`",
                "Part: {type: 'object', properties: {text: {type: 'string'}}} |"
                        + " Part: {type: 'object', properties: {text: {type: 'string', maxLength: 9}}} |"
                        + " `messages[].content<Part>.text`: greatest length none → 9",
                "response: {type: 'string'}         | response: {x-json: true}               | `response`: text → any JSON",
                "Input: {type: 'object',            | Input: {type: 'object', x-exactly-one: [['a'], ['b']], |"
                        + " the whole: exactly one of none → [[\"a\"],[\"b\"]]"
            })
    void markdown_fieldChange_isOneSentence(String before, String after, String sentence) {
        assertThat(BASE).contains(before);

        assertThat(report(BASE, BASE.replace(before, after))).contains("\n- " + sentence + "\n");
    }

    @Test
    void markdown_newObject_isToldWithoutItsParts() {
        String grown =
                BASE.replace("effort: {", "tool: {type: 'object', properties: {name: {type: 'string'}}}, effort: {");

        assertThat(report(BASE, grown)).contains("- new `tool`: object\n").doesNotContain("tool.name");
        assertThat(report(grown, BASE)).contains("- gone: `tool`\n").doesNotContain("tool.name");
    }

    @Test
    void markdown_sameChangeInSeveralModels_isToldOnceForAll() {
        assertThat(report(BASE, BASE.replace("maximum: 50", "maximum: 64"))).isEqualTo("""
                        ### Catalog

                        #### Requests and answers

                        Request of `@cf/a/one`, `@cf/a/two`:

                        - `top_k`: greatest value 50 → 64
                        """);
    }

    @Test
    void markdown_otherType_isASignatureChange() {
        String own = BASE.replaceFirst("schemas/Input", "schemas/OneInput")
                .replace("Input: {type", "OneInput: {type: 'object', properties: {a: {type: 'string'}}}, Input: {type");

        assertThat(report(BASE, own))
                .contains("- `TextGenerationApi.one`: (Input) → Output became (OneInput) → Output");
    }

    @Test
    void markdown_typeThatContainsItself_ends() {
        String recursive = BASE.replace("text: {type: 'string'}", "part: {$ref: '#/components/schemas/Part'}");

        assertThat(report(BASE, recursive)).contains("new `messages[].content<Part>.part`: object");
    }

    private static String report(String before, String after) {
        return new ChangeReport(new Description(json(quoted(before))), new Description(json(quoted(after)))).markdown();
    }

    /** Names of extensions hold a dash, which bare names may not. */
    private static String quoted(String text) {
        return text.replaceAll("(x-[a-z-]+|\\$ref):", "'$1':");
    }
}
