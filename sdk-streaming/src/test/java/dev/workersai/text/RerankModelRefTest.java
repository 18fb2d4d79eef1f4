package dev.workersai.text;

import static dev.workersai.testing.ScriptedService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models.Rerank;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.testing.ScriptedService;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RerankModelRefTest {

    private final ScriptedService service = new ScriptedService();
    private final RerankModelRef rerank = RerankModelRef.of(service.client(), Rerank.BGE_RERANKER_BASE);

    private record Page(String title, String body) {}

    @Test
    void documents_texts_areSentAsContextsAndReturnedBestFirst() {
        service.result("{response: [{id: 0, score: 0.1}, {id: 2, score: 0.9}, {id: 1, score: '0.5'}]}");

        List<Ranked<String>> ranked = rerank.query("java").topK(3).documents(List.of("a", "b", "c"));

        assertThat(ranked)
                .containsExactly(new Ranked<>(2, 0.9, "c"), new Ranked<>(1, 0.5, "b"), new Ranked<>(0, 0.1, "a"));
        assertThat(service.sent())
                .isEqualTo(json("{query: 'java', top_k: 3, contexts: [{text: 'a'}, {text: 'b'}, {text: 'c'}]}"));
        assertThat(service.targets()).containsExactly("POST /ai/run/@cf/baai/bge-reranker-base");
    }

    @Test
    void documents_ofAnyType_areRankedByTheirText() {
        service.result("{response: [{id: 1, score: 2}]}");
        Page best = new Page("two", "the second");

        List<Ranked<Page>> ranked =
                rerank.query("q").topK(1).documents(List.of(new Page("one", "the first"), best), Page::body);

        assertThat(ranked).containsExactly(new Ranked<>(1, 2, best));
        assertThat(service.sent().at("/contexts/1/text").asText()).isEqualTo("the second");
    }

    @Test
    void documents_none_asksNobody() {
        assertThat(rerank.query("q").documents(List.of())).isEmpty();
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void documents_withoutQuery_isRefusedBeforeSending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rerank.documents(List.of("a")))
                .withMessageContainingAll("@cf/baai/bge-reranker-base", "query", "extra");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void topK_zero_isRefusedWithFieldAndLimit_unlessExtra() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rerank.query("q").topK(0).documents(List.of("a")))
                .withMessageContainingAll("top_k", "at least 1");

        service.result("{response: []}");
        rerank.query("q").extra("top_k", 0).documents(List.of("a"));
        assertThat(service.sent().path("top_k").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{response: [{id: 1, score: 0.9}]}",
                "{response: [{id: -1, score: 0.9}]}",
                "{response: [{score: 0.9}]}",
                "{response: [{id: 0}]}",
                "{response: 'none'}",
                "'text'"
            })
    void documents_answerThatCannotBeMeant_isAProtocolFailureWithoutTheTexts(String answer) {
        service.result(answer);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> rerank.query("secret").documents(List.of("private")))
                .withMessageContaining("@cf/baai/bge-reranker-base")
                .withMessageNotContainingAny("secret", "private")
                .satisfies(e -> assertThat(e.model()).contains("@cf/baai/bge-reranker-base"));
    }

    @Test
    void documents_bareListAndUnknownMembers_areRead() {
        service.result("[{id: 0, score: 1, note: {}}]");

        assertThat(rerank.query("q").documents(List.of("a"))).containsExactly(new Ranked<>(0, 1, "a"));
    }

    @Test
    void of_idThatTheCatalogDoesNotKnow_sendsEverything() {
        service.result("{response: [{id: 0, score: 1}]}");

        RerankModelRef.of(service.client(), "@cf/vendor/new-reranker").topK(0).documents(List.of("a"));

        assertThat(service.sent()).isEqualTo(json("{top_k: 0, contexts: [{text: 'a'}]}"));
    }

    @Test
    void of_idOfAnotherTask_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RerankModelRef.of(service.client(), "@cf/baai/bge-m3"))
                .withMessageContainingAll("@cf/baai/bge-m3", "no rerank model", "Text Embeddings");
        assertThatIllegalArgumentException().isThrownBy(() -> RerankModelRef.of(service.client(), "gpt"));
    }

    @Test
    void with_anything_leavesTheRefAsItWas() {
        RerankModelRef configured = rerank.query("one");
        var unused = configured.query("two").topK(1);
        service.result("{response: []}");

        configured.documents(List.of("a"));

        assertThat(service.sent()).isEqualTo(json("{query: 'one', contexts: [{text: 'a'}]}"));
        assertThat(configured).hasToString("RerankModelRef[@cf/baai/bge-reranker-base]");
    }

    @Test
    void documentsAsync_answerAndRefusal_arriveInTheFuture() throws ExecutionException, InterruptedException {
        service.result("{response: [{id: 0, score: 1}]}").refusal(429, 3040, "busy");

        assertThat(rerank.query("q").documentsAsync(List.of("a")).get()).hasSize(1);
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> rerank.query("q").documentsAsync(List.of("a")).get())
                .withCauseInstanceOf(ApiException.class);
    }
}
