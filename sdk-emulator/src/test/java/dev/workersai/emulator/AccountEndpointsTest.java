package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wire of the endpoints that belong to no model. */
class AccountEndpointsTest {

    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @Test
    void genericRun_modelAndInputInTheBody_answersLikeTheModelsOwnPath() {
        JsonNode generic = Caller.resultOf(CALLER.post(
                "/ai/run",
                "{\"model\":\"@cf/meta/m2m100-1.2b\",\"input\":{\"text\":\"Hello\",\"target_lang\":\"fr\"}}"));
        JsonNode own = Caller.resultOf(
                CALLER.post("/ai/run/@cf/meta/m2m100-1.2b", "{\"text\":\"Hello\",\"target_lang\":\"fr\"}"));

        assertThat(generic).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "/ai/run|{\"model\":\"@cf/meta/m2m100-1.2b\"}|400|5006",
                "/ai/run|no json|400|5006",
                "/ai/run|{\"model\":\"openai/gpt\",\"input\":{}}|402|2021",
                "/ai/run|{\"model\":\"@cf/no/such\",\"input\":{}}|400|5007",
                "/ai/finetunes|{\"model\":\"@cf/google/gemma-2b-it-lora\"}|400|5006",
                "/ai/finetunes|{\"model\":\"@cf/no/such\",\"name\":\"n\"}|400|5007",
                "/ai/finetunes|{\"model\":\"@cf/baai/bge-m3\",\"name\":\"n\"}|405|5005",
                "/ai/finetunes/none/finetune-assets|{}|400|5006",
                "/ai/tomarkdown|{}|400|5006",
                "/ai/tomarkdown/supported|{}|405|7001",
                "/ai/finetunes/public|{}|405|7001"
            })
    void post_whatCannotBeAnswered_isRefused(String path, String body, int status, int code) {
        HttpResponse<byte[]> response = CALLER.post(path, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Caller.code(response)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"/ai/tomarkdown", "/ai/run", "/ai/finetunes/x/finetune-assets"})
    void get_ofWhatTakesAPost_isRefused(String path) {
        assertThat(CALLER.get(path).statusCode()).isEqualTo(405);
    }

    @Test
    void finetunes_list_isAListInAList() {
        assertThat(Caller.resultOf(CALLER.get("/ai/finetunes"))).hasSize(1).allMatch(JsonNode::isArray);
    }
}
