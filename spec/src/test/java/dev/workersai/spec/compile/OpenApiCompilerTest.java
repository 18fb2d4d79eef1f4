package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.spec.catalog.JsonFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpenApiCompilerTest {

    private static final String TEXT_OUTPUT = "{type: 'object', properties: {text: {type: 'string'}}}";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TinySpec spec;

    @BeforeEach
    void threeModels() throws IOException {
        spec = new TinySpec(folder);
        spec.model("@cf/a/chat-1.5", "Chat", """
                {type: 'object', oneOf: [
                  {title: 'Prompt', required: ['prompt'], properties: {prompt: {type: 'string', minLength: 1},
                     stream: {type: 'boolean', default: false}, effort: {type: 'string', enum: ['low', 'high']}}},
                  {title: 'Batch', required: ['requests'], properties: {requests: {type: 'array', items: {
                     type: 'object', properties: {prompt: {type: 'string'}}}}}}]}
                """, """
                {oneOf: [{type: 'object', contentType: 'application/json', properties: {response: {type: 'string'}}},
                         {type: 'string', contentType: 'text/event-stream', format: 'binary'},
                         {type: 'object', properties: {request_id: {type: 'string'}}}]}
                """);
        spec.model(
                "@hf/b/ear",
                "Speech",
                "{oneOf: [{type: 'string', format: 'binary'}, {type: 'object', properties: {audio: {type: 'string'}}}]}",
                TEXT_OUTPUT);
        spec.model(
                "@cf/c/painter",
                "Image",
                "{'x-media-type': 'multipart/form-data', type: 'object', properties: {prompt: {type: 'string'}}}",
                "{type: 'string', format: 'binary', contentType: 'image/png'}");
    }

    @Test
    void compile_models_haveOneLiteralPathEach() throws IOException {
        assertThat(compile().path("paths").fieldNames())
                .toIterable()
                .containsExactly("/ai/run/@cf/a/chat-1.5", "/ai/run/@cf/c/painter", "/ai/run/@hf/b/ear");
    }

    @Test
    void compile_chatModel_getsPlainStreamAndBatchMethods() throws IOException {
        JsonNode operation = operation("@cf/a/chat-1.5");

        assertThat(methods(operation))
                .containsExactly(
                        "chat1_5 plain POST /ai/run/@cf/a/chat-1.5",
                        "chat1_5Stream stream POST /ai/run/@cf/a/chat-1.5",
                        "chat1_5Batch batch POST /ai/run/@cf/a/chat-1.5?queueRequest=true",
                        "chat1_5BatchResult batchResult POST /ai/run/@cf/a/chat-1.5?queueRequest=true");
        assertThat(operation.at("/responses/200/content").fieldNames())
                .toIterable()
                .containsExactly("application/json", "text/event-stream");
        assertThat(operation.path("x-constant").asText()).isEqualTo("CHAT_1_5");
        assertThat(operation.path("tags").toString()).isEqualTo("[\"Chat\"]");
    }

    @Test
    void compile_chatInput_isAComponentWhoseStreamBelongsToTheMethod() throws IOException {
        JsonNode input = compile().at("/components/schemas/Chat1_5Input");

        assertThat(input.at("/properties/stream/x-set-by").asText()).isEqualTo("method");
        assertThat(input.at("/properties/effort/x-enum").asText()).isEqualTo("Chat1_5InputEffort");
        assertThat(input.path("required").toString()).isEqualTo("[\"prompt\"]");
    }

    @Test
    void compile_rawAudio_getsAMethodForBytesBesideTheJsonOne() throws IOException {
        assertThat(methods(operation("@hf/b/ear")))
                .containsExactly("ear plain POST /ai/run/@hf/b/ear", "ear bytes POST /ai/run/@hf/b/ear");
    }

    @Test
    void compile_formAndRawAnswer_keepTheirMediaTypes() throws IOException {
        JsonNode operation = operation("@cf/c/painter");

        assertThat(methods(operation)).containsExactly("painter form POST /ai/run/@cf/c/painter");
        assertThat(operation.at("/requestBody/content").has("multipart/form-data"))
                .isTrue();
        assertThat(operation.at("/responses/200/content").has("image/png")).isTrue();
        assertThat(operation.path("x-methods").path(0).path("accept").asText())
                .isEqualTo("image/png, application/json");
    }

    @Test
    void compile_overlay_isAppliedFirst() throws IOException {
        spec.write("overlays/ear.json", "{models: ['@hf/b/ear'], patch: [{op: 'remove', path: '/input/oneOf/0'}]}");

        assertThat(methods(operation("@hf/b/ear"))).containsExactly("ear plain POST /ai/run/@hf/b/ear");
    }

    @Test
    void compile_namesWithoutWords_areToldOnce() throws IOException {
        assertThat(new OpenApiCompiler(folder).compile())
                .contains(
                        "Chat1_5Input has no description yet; add one to descriptions.json",
                        "EarOutput.text has no description yet; add one to descriptions.json");
    }

    @Test
    void compile_newNames_areWrittenIntoTheBookAndKept() throws IOException {
        new OpenApiCompiler(folder).compile();
        byte[] first = Files.readAllBytes(folder.resolve("openapi.yaml"));
        JsonNode names = JsonFiles.read(folder.resolve("overlays/sdk/names.json"));

        new OpenApiCompiler(folder).compile();

        assertThat(names.at("/names/EarInput").asText()).isEqualTo("@hf/b/ear input");
        assertThat(JsonFiles.read(folder.resolve("overlays/sdk/names.json"))).isEqualTo(names);
        assertThat(folder.resolve("openapi.yaml")).hasBinaryContent(first);
    }

    @Test
    void compile_nameOfAModelThatLeft_isRefusedWithTheLine() {
        spec.sdk("names", "{names: {Gone: '@cf/x/gone input'}}");

        assertThatThrownBy(this::compile).hasMessageContainingAll("names.json", "Gone: @cf/x/gone input");
    }

    @Test
    void compile_taskWithoutAGroup_isRefusedWithTaskAndModel() throws IOException {
        spec.model("@cf/d/new", "Video", "{type: 'object'}", TEXT_OUTPUT);

        assertThatThrownBy(this::compile).hasMessageContainingAll("Video", "@cf/d/new", "groups.json");
    }

    @Test
    void compile_twoModelsOfOneTaskWithOneName_isRefusedWithBothIds() throws IOException {
        spec.model("@cf/z/ear", "Speech", "{type: 'string', format: 'binary'}", TEXT_OUTPUT);

        assertThatThrownBy(this::compile).hasMessageContainingAll("@cf/z/ear", "@hf/b/ear", "method ear");
    }

    @Test
    void compile_freeFormModel_takesAndGivesJson() throws IOException {
        spec.model("@cf/d/open", "Chat", "{type: 'object'}", "{type: 'object'}");

        JsonNode method = operation("@cf/d/open").path("x-methods").path(0);

        assertThat(method.path("body")).isEqualTo(json("{type: 'object', 'x-json': true}"));
        assertThat(method.path("returns").path("x-json").asBoolean()).isTrue();
    }

    private JsonNode compile() throws IOException {
        new OpenApiCompiler(folder).compile();
        return Yaml.read(folder.resolve("openapi.yaml"));
    }

    private JsonNode operation(String id) throws IOException {
        return compile().path("paths").path("/ai/run/" + id).path("post");
    }

    private static List<String> methods(JsonNode operation) {
        List<String> methods = new ArrayList<>();
        operation
                .path("x-methods")
                .forEach(method -> methods.add(method.path("name").asText() + " "
                        + method.path("kind").asText() + " "
                        + method.path("requestLine").asText()));
        return methods;
    }
}
