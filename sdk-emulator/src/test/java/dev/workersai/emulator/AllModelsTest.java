package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the whole catalog: no list of models, no model left out. */
class AllModelsTest {

    private static final Catalog CATALOG = new Catalog();
    private static final Overlays OVERLAYS = new Overlays();
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    static Stream<String> models() {
        return CATALOG.all().stream().map(Model::name);
    }

    @Test
    void catalog_isComplete() {
        assertThat(models()).hasSize(112).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void run_minimalInput_answersInTheFormOfTheOutputSchema(String name) throws IOException {
        Model model = CATALOG.find(name).orElseThrow();
        ObjectNode schemas = OVERLAYS.apply(name, model.published());
        HttpResponse<byte[]> response = call(model, schemas.path("input"));
        if (model.input().isWebsocketOnly()) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Caller.message(response)).contains("websocket");
            return;
        }
        assertThat(response.statusCode()).as(() -> Caller.text(response)).isEqualTo(200);
        assertThat(response.headers().firstValue("cf-ai-req-id")).isPresent();
        assertThat(response.headers().firstValue("cf-ai-neurons")).isPresent();
        assertThat(response.headers().firstValue("cf-ray")).isPresent();
        assertFits(response, model, schemas.path("output"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void run_sameInputTwice_answersTheSame(String name) {
        Model model = CATALOG.find(name).orElseThrow();
        JsonNode input = OVERLAYS.apply(name, model.published()).path("input");
        if (!model.input().isWebsocketOnly()) {
            assertThat(call(model, input).body()).isEqualTo(call(model, input).body());
        }
    }

    private static void assertFits(HttpResponse<byte[]> response, Model model, JsonNode output) throws IOException {
        if (Caller.type(response).equals("application/json")) {
            JsonNode result = Caller.resultOf(response);
            assertThat(new SchemaCheck(output).complaint(result))
                    .as("%s", result)
                    .isEmpty();
        } else if (Caller.type(response).equals("text/event-stream")) {
            assertThat(model.input().property("stream").path("default").asBoolean())
                    .isTrue();
            assertThat(Caller.text(response)).endsWith("data: [DONE]\n\n");
        } else {
            assertThat(Caller.type(response)).isEqualTo(model.output().rawType());
            boolean image = model.output().rawType().startsWith("image/");
            assertThat(image).isEqualTo(ImageIO.read(new ByteArrayInputStream(response.body())) != null);
        }
    }

    private static HttpResponse<byte[]> call(Model model, JsonNode input) {
        if (model.input().isRawOnly()) {
            return CALLER.run(model.name(), "audio/mpeg", new byte[] {1, 2, 3});
        }
        JsonNode body = MinimalBody.of(input);
        if (model.input().isMultipart()) {
            var form = new Form();
            body.properties()
                    .forEach(part -> form.text(part.getKey(), part.getValue().asText()));
            return CALLER.run(model.name(), form.contentType(), form.bytes());
        }
        return CALLER.run(model.name(), "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
