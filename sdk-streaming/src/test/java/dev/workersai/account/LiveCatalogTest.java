package dev.workersai.account;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Capability;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.catalog.Price;
import dev.workersai.error.ApiException;
import dev.workersai.testing.ScriptedService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCatalogTest {

    private final ScriptedService service = new ScriptedService();
    private final LiveCatalog models = LiveCatalog.of(service.client());

    @Test
    void search_allFilters_areInTheQuery() {
        service.result("[]");

        assertThat(models.search("flux 2")
                        .author("meta")
                        .task("Text Generation")
                        .source(1)
                        .hideExperimental()
                        .includeDeprecated()
                        .list())
                .isEmpty();

        assertThat(service.targets().get(0))
                .startsWith("GET /ai/models/search?")
                .contains(
                        "search=flux%202",
                        "author=meta",
                        "task=Text%20Generation",
                        "source=1",
                        "hide_experimental=true",
                        "include_deprecated=true",
                        "page=1",
                        "per_page=100");
    }

    @Test
    void list_pageThatIsNotFull_isTheLast() {
        service.result(page(0, 3)).result(page(3, 2));

        assertThat(models.all().perPage(3).list())
                .extracting(ModelInfo::id)
                .containsExactly("@cf/a/0", "@cf/a/1", "@cf/a/2", "@cf/a/3", "@cf/a/4");
        assertThat(service.targets().get(1)).contains("page=2");
    }

    @Test
    void list_pageThatRepeats_endsTheListWithoutDuplicates() {
        service.result(page(0, 5)).result(page(0, 5));

        assertThat(models.all().perPage(3).list()).hasSize(5);
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void list_fullPageThenNone_ends() {
        service.result(page(0, 3)).result("[]");

        assertThat(models.all().perPage(3).list()).hasSize(3);
    }

    @Test
    void iterator_nextPage_isAskedForWhenItIsNeeded() {
        service.result(page(0, 2)).result(page(2, 1));
        Iterator<ModelInfo> found = models.all().perPage(2).iterator();

        assertThat(service.requests()).isEmpty();
        found.next();
        found.next();
        assertThat(service.requests()).hasSize(1);
        found.next();
        assertThat(service.requests()).hasSize(2);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(found::next);
    }

    @Test
    void perPage_zero_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> models.all().perPage(0));
    }

    @Test
    void model_allFacts_areTyped() {
        ModelInfo model = only("""
                {id: 'u', source: 1, name: '@cf/zai-org/glm-5.3-flash', description: 'Fast',
                 task: {id: 't', name: 'Text Generation'}, created_at: '2026-06-12 10:11:12.123', tags: ['x'],
                 deprecated: false, more: {a: [1]}, properties: [
                  {property_id: 'context_window', value: '131072'},
                  {property_id: 'function_calling', value: 'true'},
                  {property_id: 'async_queue', value: true},
                  {property_id: 'vision', value: 'false'},
                  {property_id: 'beta', value: 'true'},
                  {property_id: 'require_workers_paid', value: 'true'},
                  {property_id: 'terms', value: 'https://example.com'},
                  {property_id: 'planned_deprecation_date', value: '2027-01-02'},
                  {property_id: 'price', value: [{unit: 'per M input tokens', price: 0.35, currency: 'USD'}]},
                  {property_id: 'reasoning_effort', value: {supported_efforts: ['low', 'high'], mandatory: true}}]}""");

        assertThat(model.id()).isEqualTo("@cf/zai-org/glm-5.3-flash");
        assertThat(model.description()).isEqualTo("Fast");
        assertThat(model.task()).isEqualTo("Text Generation");
        assertThat(model.createdAt()).contains(Instant.parse("2026-06-12T10:11:12.123Z"));
        assertThat(model.tags()).containsExactly("x");
        assertThat(model.deprecated()).isFalse();
        assertThat(model.retiresOn()).contains(LocalDate.of(2027, 1, 2));
        assertThat(model.contextWindow()).hasValue(131_072);
        assertThat(model.capabilities()).containsExactlyInAnyOrder(Capability.TOOLS, Capability.BATCH);
        assertThat(model.can(Capability.VISION)).isFalse();
        assertThat(model.prices()).containsExactly(new Price("per M input tokens", 0.35, "USD"));
        assertThat(model.reasoningEfforts()).containsExactly("low", "high");
        assertThat(model.beta()).isTrue();
        assertThat(model.partner()).isFalse();
        assertThat(model.requiresPaidPlan()).isTrue();
        assertThat(model.terms()).contains("https://example.com");
        assertThat(model.properties())
                .containsEntry("reasoning_effort", "{\"supported_efforts\":[\"low\",\"high\"],\"mandatory\":true}");
        assertThat(model.model()).contains(Chat.GLM_5_3_FLASH);
        assertThat(json(model.rawJson()).at("/more/a/0").asInt()).isEqualTo(1);
    }

    @Test
    void model_nothingStated_isEmptyEverywhere() {
        ModelInfo model = only("{name: '@cf/vendor/new'}");

        assertThat(model.contextWindow()).isEmpty();
        assertThat(model.createdAt()).isEmpty();
        assertThat(model.prices()).isEmpty();
        assertThat(model.capabilities()).isEmpty();
        assertThat(model.reasoningEfforts()).isEmpty();
        assertThat(model.retiresOn()).isEmpty();
        assertThat(model.task() + model.description()).isEmpty();
        assertThat(model.deprecated()).isFalse();
        assertThat(model.model()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'128000'|128000",
                "128000|128000",
                "'131,072'|131072",
                "'131072.0'|131072",
                "'many'|-1",
                "['128000']|-1",
                "{tokens: 1}|-1",
                "null|-1",
                "'99999999999999999999'|-1"
            })
    void contextWindow_anyForm_isANumberOrEmpty(String value, long expected) {
        ModelInfo model = only("{name: '@cf/a/b', properties: [{property_id: 'context_window', value: " + value
                + "}, {value: 'x'}, {property_id: 'y'}]}");

        assertThat(model.contextWindow().orElse(-1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{unit: 'per step', price: '0.5'}", "[{unit: 'per step', price: 0.5}, {unit: 'free'}, 'x']"})
    void prices_objectOrList_areRead(String value) {
        ModelInfo model = only("{name: '@cf/a/b', properties: [{property_id: 'price', value: " + value + "}]}");

        assertThat(model.prices()).containsExactly(new Price("per step", 0.5, "USD"));
    }

    @Test
    void find_id_isTheExactOne() {
        service.result("[{name: '@cf/baai/bge-m3-large'}, {name: '@cf/baai/bge-m3'}]")
                .result("[]");

        assertThat(models.find("@cf/baai/bge-m3"))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("@cf/baai/bge-m3"));
        assertThat(models.find("@cf/no/such")).isEmpty();
        assertThat(service.targets().get(0)).contains("search=bge-m3", "include_deprecated=true");
    }

    @Test
    void schema_ofAModel_isJsonAndMaps() {
        service.result("{input: {type: 'object', required: ['text']}, output: {type: 'string'}}")
                .result("{}");

        ModelSchema schema = models.schema("@cf/baai/bge-m3");

        assertThat(schema.input()).isEqualTo("{\"type\":\"object\",\"required\":[\"text\"]}");
        assertThat(schema.inputMap()).containsEntry("required", List.of("text"));
        assertThat(schema.outputMap()).containsEntry("type", "string");
        assertThat(service.targets().get(0))
                .startsWith("GET /ai/models/schema?model=")
                .endsWith("bge-m3");
        assertThat(models.schemaAsync("@cf/baai/bge-m3").join().inputMap()).isEmpty();
    }

    @Test
    void tasksAndAuthors_textsOrObjects_areRead() {
        service.result("[{id: 't', name: 'Translation', description: 'd', more: 1}]")
                .result("['meta', {name: 'qwen'}]");

        assertThat(models.tasks())
                .containsExactly(new CatalogEntry(
                        "t",
                        "Translation",
                        "d",
                        "{\"id\":\"t\",\"name\":\"Translation\",\"description\":\"d\",\"more\":1}"));
        assertThat(models.authors()).extracting(CatalogEntry::name).containsExactly("meta", "qwen");
        assertThat(service.targets()).containsExactly("GET /ai/tasks/search", "GET /ai/authors/search");
    }

    @Test
    void acceptLicence_answerThatIsARefusalWithThanks_isAccepted() {
        service.refusal(403, 5016, "AiError: AiError: Thank you for agreeing to this model's terms.")
                .result("{response: 'ok'}");

        models.acceptLicence(Chat.LLAMA_3_2_11B_VISION_INSTRUCT);
        models.acceptLicence(Chat.LLAMA_3_2_11B_VISION_INSTRUCT);

        assertThat(service.sent()).isEqualTo(json("{prompt: 'agree'}"));
        assertThat(service.targets()).containsOnly("POST /ai/run/@cf/meta/llama-3.2-11b-vision-instruct");
    }

    @ParameterizedTest
    @CsvSource({"403, 5016, Prior to using this model", "429, 3040, Thank you for waiting"})
    void acceptLicence_anyOtherRefusal_isThrown(int status, int code, String message) {
        service.refusal(status, code, message);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> models.acceptLicence(Chat.LLAMA_3_2_11B_VISION_INSTRUCT));
    }

    @Test
    void async_answers_arrive() {
        service.result(page(0, 1)).result(page(0, 1)).result("['a']").result("['b']");

        assertThat(models.all().listAsync().join()).hasSize(1);
        assertThat(models.findAsync("@cf/a/0").join()).isPresent();
        assertThat(models.tasksAsync().join()).extracting(CatalogEntry::name).containsExactly("a");
        assertThat(models.authorsAsync().join()).extracting(CatalogEntry::name).containsExactly("b");
    }

    private ModelInfo only(String model) {
        service.result("[" + model + "]");
        return models.all().list().get(0);
    }

    private static String page(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "{name: '@cf/a/" + i + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
