package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.embedding.Embeddings;
import dev.workersai.embedding.Match;
import dev.workersai.embedding.Similarity;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.model.Pooling;
import dev.workersai.streaming.WorkersAi;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FluentEmbeddingTest {

    private static final List<String> PASSAGES = List.of(
            "Bread is baked from flour, water and salt.",
            "The violin has four strings.",
            "Rye bread needs a sourdough.");

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .baseUrl(emulator.baseUrl())
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    static List<EmbedModel<?, ?>> models() {
        return Models.Embed.all();
    }

    @AfterEach
    void stop() {
        client.close();
        emulator.close();
    }

    @ParameterizedTest
    @EnumSource
    void one_withAListener_isAnsweredAndToldOnEveryRoute(Route route) {
        List<CallInfo> told = new CopyOnWriteArrayList<>();
        CallOptions options = CallOptions.builder()
                .route(route)
                .listener(CallListener.onEnd((call, failure) -> told.add(call)))
                .build();

        assertThat(ai.embed(Models.Embed.BGE_M3).options(options).one("hi")).hasSize(1024);

        assertThat(told).singleElement().satisfies(call -> {
            assertThat(call.status()).hasValue(200);
            if (route == Route.OPENAI) {
                assertThat(call.promptTokens().orElse(0)).isPositive();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void all_everyModel_takesMoreTextsThanOneRequest(EmbedModel<?, ?> model) {
        List<String> texts = IntStream.range(0, 130).mapToObj(i -> "text " + i).toList();
        EmbeddingModelRef ref = ai.embed(model);

        Embeddings vectors = ref.all(texts);

        assertThat(vectors).hasSize(130);
        assertThat(ref.dimensions().orElse(vectors.dimensions())).isEqualTo(vectors.dimensions());
        assertThat(Similarity.cosine(vectors.get(129), ai.embed(model.id()).one("text 129")))
                .isGreaterThan(0.999);
    }

    @Test
    void pooling_clsAndMean_areToldApart() {
        EmbeddingModelRef bge = ai.embed(Models.Embed.BGE_BASE_EN_V1_5);
        Embeddings cls = bge.pooling(Pooling.CLS).all(PASSAGES);
        assertThat(cls.pooling()).hasValue(Pooling.CLS);
        assertThat(bge.all(PASSAGES).pooling()).hasValue(Pooling.MEAN);
        assertThat(Similarity.cosine(cls.get(0), bge.one(PASSAGES.get(0)))).isLessThan(0.5);
    }

    @Test
    void m3_threeModes_areAllWithinReach() {
        EmbeddingModelRef m3 = ai.embed(Models.Embed.BGE_M3);
        assertThat(m3.contexts().all(PASSAGES)).hasSize(3);
        assertThat(Similarity.nearest(m3.one("bread"), m3.all(PASSAGES), 2))
                .extracting(Match::index)
                .containsExactlyInAnyOrder(0, 2);
        List<Match> scores = m3.scores("How is bread baked?", PASSAGES);
        assertThat(scores).hasSize(3);
        assertThat(scores.get(0).index()).isIn(0, 2);
    }

    @Test
    void truncateInputs_textThatIsTooLong_isCutInsteadOfRefused() {
        EmbeddingModelRef m3 = ai.embed(Models.Embed.BGE_M3);
        String novel = "word ".repeat(60_000);
        assertThatThrownBy(() -> m3.one(novel)).isInstanceOf(ApiException.class);
        assertThat(m3.truncateInputs(true).one(novel)).hasSize(1024);
    }

    @Test
    void qwen3_queriesAndDocuments_areTaken() {
        EmbeddingModelRef qwen = ai.embed(Models.Embed.QWEN3_EMBEDDING_0_6B);
        Embeddings documents = qwen.documents().all(PASSAGES);
        float[] query = qwen.queries().instruction("Find a recipe").one("rye bread");
        assertThat(Similarity.nearest(query, documents, 1).get(0).index()).isEqualTo(2);
    }

    @Test
    void one_brokenInEveryWay_isAnExceptionOfTheSdk() {
        EmbeddingModelRef small = ai.embed(Models.Embed.BGE_SMALL_EN_V1_5);
        for (Fault fault : List.of(Fault.garbage(), Fault.webPage(200), Fault.truncated(500))) {
            emulator.faults().clear().next(5, fault);
            assertThatThrownBy(() -> small.one("Hello")).as(fault.toString()).isInstanceOf(WorkersAiException.class);
        }
        emulator.faults().clear();
        emulator.answerNext(CannedAnswer.json(
                200, "{\"result\":{\"data\":[[" + "0,".repeat(383) + "0]]},\"success\":true,\"errors\":[]}"));
        assertThatThrownBy(() -> small.one("Hello"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("all zero");
    }
}
