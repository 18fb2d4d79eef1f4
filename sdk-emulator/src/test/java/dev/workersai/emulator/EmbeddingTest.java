package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {

    private static final String BASE = "@cf/baai/bge-base-en-v1.5";
    private static final String M3 = "@cf/baai/bge-m3";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "@cf/baai/bge-small-en-v1.5,384",
        "@cf/baai/bge-base-en-v1.5,768",
        "@cf/baai/omni-bge-base-en-v1.5,768",
        "@cf/baai/bge-large-en-v1.5,1024",
        "@cf/baai/bge-m3,1024",
        "@cf/google/embeddinggemma-300m,768",
        "@cf/qwen/qwen3-embedding-0.6b,1024",
        "@cf/pfnet/plamo-embedding-1b,2048"
    })
    void embed_twoTexts_givesTwoVectorsOfTheModelsSize(String model, int size) {
        JsonNode result = CALLER.result(model, "{\"text\":[\"one\",\"two\"]}");
        assertThat(result.path("shape")).extracting(JsonNode::asInt).containsExactly(2, size);
        assertThat(result.path("data")).hasSize(2);
        assertThat(result.at("/data/1")).hasSize(size);
    }

    @Test
    void embed_oneText_givesARowOfLengthOne() {
        JsonNode result = CALLER.result(BASE, "{\"text\":\"Hello world\"}");
        assertThat(result.path("data")).hasSize(1);
        assertThat(result.path("pooling").asText()).isEqualTo("mean");
        assertThat(cosine(result.at("/data/0"), result.at("/data/0"))).isCloseTo(1, Offset.offset(1e-5));
    }

    @Test
    void embed_similarTexts_areCloserThanUnrelatedOnes() {
        String texts = "[\"The cat sleeps on the warm sofa\",\"A cat was sleeping on a sofa\","
                + "\"Interest rates rose again last quarter\"]";
        JsonNode data = CALLER.result(BASE, "{\"text\":" + texts + "}").path("data");
        double similar = cosine(data.get(0), data.get(1));
        assertThat(similar).isGreaterThan(0.5);
        assertThat(cosine(data.get(0), data.get(2))).isLessThan(similar - 0.3);
    }

    @Test
    void embed_otherPoolingOrModel_givesVectorsThatDoNotMix() {
        JsonNode mean = CALLER.result(BASE, "{\"text\":\"Hello world\"}").at("/data/0");
        JsonNode cls = CALLER.result(BASE, "{\"text\":\"Hello world\",\"pooling\":\"cls\"}");
        assertThat(cls.path("pooling").asText()).isEqualTo("cls");
        assertThat(Math.abs(cosine(mean, cls.at("/data/0")))).isLessThan(0.3);
        JsonNode other = CALLER.result("@cf/baai/omni-bge-base-en-v1.5", "{\"text\":\"Hello world\"}");
        assertThat(Math.abs(cosine(mean, other.at("/data/0")))).isLessThan(0.3);
    }

    @Test
    void embed_moreTextsThanTheLimit_isRefused() {
        String texts = "[" + "\"a\",".repeat(100) + "\"a\"]";
        assertThat(CALLER.run(BASE, "{\"text\":" + texts + "}").statusCode()).isEqualTo(400);
    }

    @Test
    void m3_queryWithContexts_givesScores() {
        String body = "{\"query\":\"java sdk\",\"contexts\":[{\"text\":\"a cake\"},{\"text\":\"an SDK for Java\"}]}";
        JsonNode response = CALLER.result(M3, body).path("response");
        assertThat(response).extracting(entry -> entry.path("id").asInt()).containsExactly(1, 0);
    }

    @Test
    void m3_contextsAlone_giveVectorsUnderResponse() {
        JsonNode result = CALLER.result(M3, "{\"contexts\":[{\"text\":\"a\"},{\"text\":\"b\"}]}");
        assertThat(result.path("response")).hasSize(2);
        assertThat(result.path("shape")).extracting(JsonNode::asInt).containsExactly(2, 1024);
        assertThat(result.has("data")).isFalse();
    }

    @Test
    void m3_tooLongText_isRefusedUnlessItMayBeCut() {
        String text = "\"text\":\"" + "word ".repeat(60_000) + "\"";
        assertThat(Caller.code(CALLER.run(M3, "{" + text + "}"))).isEqualTo(5021);
        assertThat(CALLER.run(M3, "{" + text + ",\"truncate_inputs\":true}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void qwen3_queriesAndDocuments_areAllEmbedded() {
        JsonNode result =
                CALLER.result("@cf/qwen/qwen3-embedding-0.6b", "{\"queries\":\"a\",\"documents\":[\"b\",\"c\"]}");
        assertThat(result.path("data")).hasSize(3);
    }

    @Test
    void rerank_contexts_areSortedAndCutToTopK() {
        String body = "{\"query\":\"java sdk\",\"top_k\":2,\"contexts\":[{\"text\":\"bread and butter\"},"
                + "{\"text\":\"the java sdk\"},{\"text\":\"java coffee\"}]}";
        JsonNode response = CALLER.result("@cf/baai/bge-reranker-base", body).path("response");
        assertThat(response).extracting(entry -> entry.path("id").asInt()).containsExactly(1, 2);
        assertThat(response.at("/0/score").asDouble())
                .isBetween(response.at("/1/score").asDouble(), 1.0);
    }

    private static double cosine(JsonNode a, JsonNode b) {
        double dot = 0;
        for (int i = 0; i < a.size(); i++) {
            dot += a.get(i).asDouble() * b.get(i).asDouble();
        }
        return dot;
    }
}
