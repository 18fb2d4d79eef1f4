package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogEndpointsTest {

    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void search_withoutFilter_listsEverythingOnOnePage() {
        JsonNode envelope = Caller.json(CALLER.get("/ai/models/search?per_page=5&page=3"));
        assertThat(envelope.path("result")).hasSize(112);
        assertThat(envelope.at("/result_info/total_count").asInt()).isEqualTo(112);
        assertThat(envelope.at("/result/0/task/name").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "search=FLUX-2,3",
        "search=no-such-thing,0",
        "author=baai,6",
        "task=Text%20Embeddings,8",
        "task=0137cdcf-162a-4108-94f2-1ca59e8c65ee,8",
        "task=Text+Embeddings&author=qwen,1",
        "source=2,13"
    })
    void search_filter_narrowsTheList(String query, int count) {
        assertThat(Caller.resultOf(CALLER.get("/ai/models/search?" + query))).hasSize(count);
    }

    @Test
    void schema_model_isAsPublished() {
        JsonNode result = Caller.resultOf(CALLER.get("/ai/models/schema?model=@cf/deepgram/nova-3"));
        assertThat(result.at("/input/properties/audio").isObject()).isTrue();
        assertThat(result.at("/output/properties/results").isObject()).isTrue();
    }

    @Test
    void schema_unknownOrNoModel_isRefused() {
        HttpResponse<byte[]> unknown = CALLER.get("/ai/models/schema?model=%40cf%2Fno%2Fsuch");
        assertThat(Caller.code(unknown)).isEqualTo(5007);
        assertThat(CALLER.get("/ai/models/schema").statusCode()).isEqualTo(400);
    }

    @Test
    void tasksAndAuthors_areThoseOfTheCatalog() {
        assertThat(Caller.resultOf(CALLER.get("/ai/tasks/search")))
                .hasSize(12)
                .extracting(task -> task.path("name").asText())
                .contains("Text Generation", "Voice Activity Detection");
        assertThat(Caller.resultOf(CALLER.get("/ai/authors/search")))
                .extracting(author -> author.path("name").asText())
                .contains("meta", "cloudflare", "zai-org")
                .doesNotHaveDuplicates();
    }
}
