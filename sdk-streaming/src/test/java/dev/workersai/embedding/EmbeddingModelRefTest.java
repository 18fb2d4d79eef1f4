package dev.workersai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.ScriptedService.Reply;
import dev.workersai.error.ProtocolException;
import dev.workersai.model.BgeM3Input;
import dev.workersai.model.Pooling;
import dev.workersai.model.Qwen3Embedding0_6bInput;
import dev.workersai.model.SimpleTextEmbeddingsInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.wire.InvalidInputException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingModelRefTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<EmbedModel<?, ?>> models() {
        return Models.Embed.all();
    }

    /** The limit is written down in one place here and in the schema there: they have to agree. */
    @ParameterizedTest
    @MethodSource("models")
    void chunkSize_ofEveryModel_isTheLimitOfItsSchema(EmbedModel<?, ?> model) throws Exception {
        int limit = EmbeddingTarget.of(model).limit();
        Class<?> input = (Class<?>) model.inputType();
        String whole = MAPPER.writeValueAsString(Map.of("text", Collections.nCopies(limit, "a")));
        assertThat(MAPPER.readValue(whole, input)).isNotNull();
        boolean bounded = !List.of(SimpleTextEmbeddingsInput.class).contains(input);
        if (bounded) {
            String more = MAPPER.writeValueAsString(Map.of("text", Collections.nCopies(limit + 1, "a")));
            assertThatThrownBy(() -> MAPPER.readValue(more, input)).hasRootCauseInstanceOf(InvalidInputException.class);
        }
        assertThat(input)
                .isIn(
                        TextEmbeddingsInput.class,
                        BgeM3Input.class,
                        Qwen3Embedding0_6bInput.class,
                        SimpleTextEmbeddingsInput.class);
        assertThatThrownBy(
                        () -> EmbeddingModelRef.of(ScriptedService.ofLengths().client(), model)
                                .chunkSize(limit + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to " + limit);
    }

    @Test
    void one_text_isSentInAListWithTheSettings() {
        ScriptedService service = answering(384);
        float[] vector = EmbeddingModelRef.of(service.client(), Models.Embed.BGE_SMALL_EN_V1_5)
                .pooling(Pooling.MEAN)
                .extra("new_field", 7)
                .one("Hello");
        assertThat(vector).hasSize(384);
        assertThat(service.bodies().get(0)).hasToString("{\"text\":[\"Hello\"],\"pooling\":\"mean\",\"new_field\":7}");
    }

    @Test
    void dimensions_ofKnownModel_areThoseOfTheCard() {
        assertThat(EmbeddingModelRef.of(ScriptedService.ofLengths().client(), Models.Embed.BGE_M3)
                        .dimensions())
                .hasValue(1024);
        assertThat(ScriptedService.ofLengths().ref().dimensions()).isEmpty();
    }

    @Test
    void one_otherDimensionThanTheCard_isAProtocolException() {
        ScriptedService service = answering(383);
        EmbeddingModelRef ref = EmbeddingModelRef.of(service.client(), Models.Embed.BGE_SMALL_EN_V1_5);
        assertThatThrownBy(() -> ref.one("Hello"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("383")
                .hasMessageContaining("384")
                .hasMessageContaining("r1");
        assertThat(ref.extra("dimensions", 383).one("Hello")).hasSize(383);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[[1,2],[3,4]]}",
                "{\"data\":[]}",
                "{\"data\":[[]]}",
                "{\"data\":[[0,0.0]]}",
                "{\"data\":[[1,null]]}",
                "{\"data\":[\"text\"]}",
                "{\"response\":\"no vectors\"}",
                "[]"
            })
    void one_answerOfAnotherShape_isAProtocolException(String result) {
        ScriptedService service = new ScriptedService(body -> Reply.result(result));
        assertThatThrownBy(() -> service.ref().one("Hello")).isInstanceOf(ProtocolException.class);
    }

    @Test
    void one_otherPoolingThanAskedFor_isAProtocolException() {
        assertThatThrownBy(() ->
                        ScriptedService.ofLengths().ref().pooling(Pooling.CLS).one("Hello"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("pooling cls was asked for");
    }

    @Test
    void all_poolingChangesBetweenRequests_isRefusedRatherThanMixed() {
        ScriptedService service = new ScriptedService(body -> {
            String answer = ScriptedService.lengths(body).body();
            return new Reply(
                    200, body.path("text").get(0).asText().equals("b") ? answer.replace("mean", "cls") : answer);
        });
        assertThatThrownBy(() -> service.ref().chunkSize(1).all(List.of("a", "b")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("of pooling mean and of cls");
    }

    @Test
    void all_openAiForm_isReadAndItsUsageAddedUp() {
        ScriptedService service = new ScriptedService(body -> new Reply(200, """
                {"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":[0.25,-1e-3]}],
                "usage":{"prompt_tokens":3,"total_tokens":3},"unknown":{"deep":[1]}}"""));
        Embeddings vectors = service.ref().chunkSize(1).all(List.of("a", "b"));
        assertThat(vectors.get(1)).containsExactly(0.25f, -0.001f);
        assertThat(vectors.usage()).hasValueSatisfying(usage -> {
            assertThat(usage.promptTokens()).isEqualTo(6);
            assertThat(usage.totalTokens()).isEqualTo(6);
        });
    }

    @Test
    void qwen3_queriesAndDocuments_areSentAsSuch() {
        ScriptedService service = new ScriptedService(body -> Reply.result(vectors(1, 1024)));
        EmbeddingModelRef qwen = EmbeddingModelRef.of(service.client(), Models.Embed.QWEN3_EMBEDDING_0_6B);
        assertThat(qwen.queries().instruction("Find the answer").one("Why?")).hasSize(1024);
        qwen.documents().one("Because.");
        assertThat(service.bodies())
                .extracting(Object::toString)
                .containsExactly(
                        "{\"queries\":[\"Why?\"],\"instruction\":\"Find the answer\"}",
                        "{\"documents\":[\"Because.\"]}");
    }

    @Test
    void m3_contexts_areReadFromResponse() {
        ScriptedService service =
                new ScriptedService(body -> Reply.result(vectors(1, 1024).replace("\"data\"", "\"response\"")));
        EmbeddingModelRef m3 = EmbeddingModelRef.of(service.client(), Models.Embed.BGE_M3);
        assertThat(m3.contexts().truncateInputs(true).one("A passage")).hasSize(1024);
        assertThat(service.bodies().get(0))
                .hasToString("{\"contexts\":[{\"text\":\"A passage\"}],\"truncate_inputs\":true}");
    }

    @Test
    void m3_scores_comeBestFirst() {
        ScriptedService service = new ScriptedService(
                body -> Reply.result("{\"response\":[{\"id\":0,\"score\":0.1},{\"id\":1,\"score\":0.9}]}"));
        EmbeddingModelRef m3 = EmbeddingModelRef.of(service.client(), Models.Embed.BGE_M3);
        assertThat(m3.scores("q", List.of("a", "b"))).containsExactly(new Match(1, 0.9), new Match(0, 0.1));
        assertThat(service.bodies().get(0).path("query").asText()).isEqualTo("q");
    }

    @Test
    void m3_scoreOfAContextThatIsNotThere_isAProtocolException() {
        ScriptedService service =
                new ScriptedService(body -> Reply.result("{\"response\":[{\"id\":2,\"score\":0.1}]}"));
        EmbeddingModelRef m3 = EmbeddingModelRef.of(service.client(), Models.Embed.BGE_M3);
        assertThatThrownBy(() -> m3.scores("q", List.of("a", "b"))).isInstanceOf(ProtocolException.class);
    }

    @Test
    void settings_thatTheModelHasNot_areRefusedWithModelsThatDo() {
        EmbeddingModelRef bge =
                EmbeddingModelRef.of(ScriptedService.ofLengths().client(), Models.Embed.BGE_SMALL_EN_V1_5);
        assertThatThrownBy(bge::queries)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@cf/qwen/qwen3-embedding-0.6b")
                .hasMessageContaining("extra(\"queries\", …)");
        assertThatThrownBy(() -> bge.truncateInputs(true)).hasMessageContaining("@cf/baai/bge-m3");
        assertThatThrownBy(() -> bge.scores("q", List.of("c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        EmbeddingModelRef.of(bgeClient(), Models.Embed.BGE_M3).pooling(Pooling.CLS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bounds_broken_areRefusedAtOnce() {
        EmbeddingModelRef ref = ScriptedService.ofLengths().ref();
        assertThatThrownBy(() -> ref.parallelism(0)).hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> ref.parallelism(65)).hasMessageContaining("65");
        assertThatThrownBy(() -> ref.chunkBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ref.startAt(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ref.one("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmbeddingModelRef.of(bgeClient(), "@cf/black-forest-labs/flux-1-schnell"))
                .hasMessageContaining("makes no vectors");
    }

    @Test
    void oneAsync_text_givesItsVector() {
        assertThat(ScriptedService.ofLengths().ref().oneAsync("abc").join()).containsExactly(3, 1);
    }

    @Test
    void similarity_cosineAndNearest_areWhatTheyAre() {
        float[] east = {1, 0};
        assertThat(Similarity.cosine(east, new float[] {2, 0})).isEqualTo(1);
        assertThat(Similarity.cosine(east, new float[] {0, 3})).isZero();
        assertThat(Similarity.cosine(east, new float[] {-1, 0})).isEqualTo(-1);
        assertThat(Similarity.cosine(east, new float[] {1, 1})).isCloseTo(Math.sqrt(0.5), within(1e-9));
        List<float[]> vectors = List.of(new float[] {0, 1}, new float[] {5, 0}, new float[] {1, 1}, new float[] {1, 0});
        assertThat(Similarity.nearest(east, vectors, 3))
                .extracting(Match::index)
                .containsExactly(1, 3, 2);
        assertThatThrownBy(() -> Similarity.cosine(east, new float[3])).hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> Similarity.cosine(east, new float[2])).hasMessageContaining("all zero");
        assertThatThrownBy(() -> Similarity.nearest(east, vectors, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkersAiClient bgeClient() {
        return ScriptedService.ofLengths().client();
    }

    private static ScriptedService answering(int dimensions) {
        return new ScriptedService(body -> Reply.result(vectors(1, dimensions)));
    }

    private static String vectors(int count, int dimensions) {
        String vector = "[" + String.join(",", Collections.nCopies(dimensions, "0.5")) + "]";
        return "{\"data\":[" + String.join(",", Collections.nCopies(count, vector)) + "],\"pooling\":\"mean\"}";
    }
}
