package dev.workersai.spec.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.spec.sync.FakeService.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LiveCatalogTest {

    private final FakeService service = new FakeService();
    private final LiveCatalog live = new LiveCatalog(service.reader(Duration.ofSeconds(20)));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void models_serviceThatIgnoresPages_stopsWhenAPageRepeats() {
        service.model("{name: '@cf/b/two'}", "{}");
        service.model("{name: '@cf/a/one'}", "{}");

        assertThat(names()).containsExactly("@cf/a/one", "@cf/b/two");
        assertThat(service.requests).hasSize(2).allMatch(request -> request.contains("include_deprecated=true"));
        assertThat(service.requests.get(1)).contains("hide_experimental=false", "page=2");
    }

    @Test
    void models_pageThatIsNotFull_isTheLast() {
        service.next(page(2, "@cf/a/1", "@cf/a/2"));
        service.next(page(2, "@cf/a/3", "@cf/a/4"));
        service.next(page(2, "@cf/a/5"));

        assertThat(names()).containsExactly("@cf/a/1", "@cf/a/2", "@cf/a/3", "@cf/a/4", "@cf/a/5");
        assertThat(service.requests).hasSize(3);
    }

    @Test
    void models_emptyList_isAFailure() {
        assertThatThrownBy(live::models).isInstanceOf(SyncException.class).hasMessageContaining("no models");
    }

    @Test
    void models_resultThatIsNoList_isAFailure() {
        service.next(Answer.of(200, "{\"success\": true, \"result\": {}}"));

        assertThatThrownBy(live::models).isInstanceOf(SyncException.class).hasMessageContaining("without a list");
    }

    @Test
    void schemas_modelId_isOneEncodedQueryValue() {
        service.model("{name: '@cf/a/one'}", "{input: {type: 'object'}, output: {type: 'string'}}");

        assertThat(live.schemas("@cf/a/one").path("output").path("type").asText())
                .isEqualTo("string");
        assertThat(service.requests.get(0)).endsWith("/ai/models/schema?model=%40cf%2Fa%2Fone");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        live.models().forEach(model -> names.add(model.path("name").asText()));
        return names;
    }

    private static Answer page(int size, String... names) {
        List<String> entries = new ArrayList<>();
        for (String name : names) {
            entries.add("{\"name\": \"" + name + "\"}");
        }
        return Answer.of(
                200, "{\"success\": true, \"result_info\": {\"per_page\": " + size + "}, \"result\": " + entries + "}");
    }
}
