package dev.workersai.emulator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.wire.BatchRequest;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.RequestLine;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the whole catalog: every typed method of every model, with the smallest and the largest input of each form its
 * schema allows, over a socket, and back into types.
 */
class EveryModelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalog CATALOG = new Catalog();
    private static final byte[] RAW = {1, 2, 3, (byte) 200};

    private static Emulator emulator;
    private static WorkersAiClient client;
    private static HttpClient plain;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        plain = HttpClient.newHttpClient();
        client = WorkersAiClient.builder()
                .baseUrl(emulator.baseUrl())
                .accountId(emulator.accountId())
                .apiToken(emulator.apiToken())
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        emulator.close();
    }

    static Stream<String> models() {
        return CATALOG.all().stream().map(Model::name);
    }

    @Test
    void constants_catalog_sameModels() {
        assertThat(Models.all())
                .extracting(dev.workersai.catalog.Model::id)
                .containsExactlyInAnyOrderElementsOf(models().toList())
                .hasSize(112);
    }

    @ParameterizedTest
    @MethodSource("models")
    void typedMethods_everyForm_requestAndAnswerComplete(String id) throws Exception {
        Model model = CATALOG.find(id).orElseThrow();
        if (model.input().isWebsocketOnly()) {
            refusesWithWords(model);
            return;
        }
        List<Method> methods = TypedMethods.of(model.name());
        assertThat(methods).as("typed methods of " + model.name()).isNotEmpty();
        for (Method method : methods) {
            if (method.getReturnType() == BatchTicket.class) {
                queues(model, method);
            } else if (method.getParameterTypes()[0] == BinaryBody.class) {
                sendsBytes(model, method);
            } else if (method.getParameterTypes()[0] != BatchPoll.class) {
                sendsEveryExample(model, method);
            }
        }
    }

    private static void refusesWithWords(Model model) {
        List<Method> methods = TypedMethods.refusing(model.shortName());
        assertThat(methods).hasSize(1);
        assertThatThrownBy(() -> call(methods.get(0), (Object) null))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(model.name())
                .hasMessageContaining("websocket");
    }

    private static void sendsEveryExample(Model model, Method method) throws Exception {
        for (JsonNode example : SchemaExamples.ofCalls(model.input().schema())) {
            send(model, method, (ObjectNode) example);
        }
    }

    private static void send(Model model, Method method, ObjectNode example) throws Exception {
        example.remove("stream");
        Object input = JSON.convertValue(example, JSON.constructType(method.getGenericParameterTypes()[0]));
        Object answer = call(method, input);
        RecordedRequest sent = lastRequest(model, method);
        if (model.input().isMultipart()) {
            compareParts(model, example, SentForm.parts(sent));
        } else {
            ObjectNode expected = example.deepCopy();
            StreamFlag flag = method.getAnnotation(StreamFlag.class);
            if (flag != null) {
                expected.put("stream", flag.value());
            }
            assertThat(JsonComparison.differences(expected, JSON.readTree(sent.body())))
                    .as("body of " + model.name())
                    .isEmpty();
        }
        compareAnswer(method, answer, sent, input);
    }

    private static void compareParts(Model model, ObjectNode example, Map<String, byte[]> parts) throws IOException {
        assertThat(parts.keySet())
                .isEqualTo(example.propertyStream().map(Map.Entry::getKey).collect(toSet()));
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            boolean file = model.input()
                    .property(field.getKey())
                    .path("format")
                    .asText()
                    .equals("binary");
            byte[] expected = file
                    ? field.getValue().binaryValue()
                    : field.getValue().asText().getBytes(StandardCharsets.UTF_8);
            assertThat(parts.get(field.getKey())).as(field.getKey()).isEqualTo(expected);
        }
    }

    private static void sendsBytes(Model model, Method method) throws Exception {
        BinaryBody body = BinaryBody.of(RAW, "audio/mpeg");
        if (method.getParameterCount() == 1) {
            Object answer = call(method, body);
            RecordedRequest sent = lastRequest(model, method);
            assertThat(sent.body()).isEqualTo(RAW);
            assertThat(sent.header("Content-Type")).hasValue("audio/mpeg");
            compareAnswer(method, answer, sent, body);
            return;
        }
        for (JsonNode example : SchemaExamples.ofCalls(model.input().schema())) {
            Object options = JSON.convertValue(example, method.getParameterTypes()[1]);
            Object answer = call(method, body, options);
            RecordedRequest sent = lastRequest(model, method);
            assertThat(sent.body()).isEqualTo(RAW);
            example.fieldNames()
                    .forEachRemaining(name -> assertThat(sent.target()).containsPattern("[?&]" + name + "="));
            compareAnswer(method, answer, sent, body, options);
        }
    }

    private static void queues(Model model, Method method) throws Exception {
        for (JsonNode example : SchemaExamples.ofBatches(model.input().schema())) {
            Class<?> itemType =
                    (Class<?>) ((ParameterizedType) method.getGenericParameterTypes()[0]).getActualTypeArguments()[0];
            List<Object> items = new ArrayList<>();
            ObjectNode expected = example.deepCopy();
            expected.path("requests").forEach(item -> ((ObjectNode) item).remove("stream"));
            expected.path("requests").forEach(item -> items.add(JSON.convertValue(item, itemType)));
            BatchTicket ticket = (BatchTicket) call(method, BatchRequest.of(items));
            RecordedRequest sent = lastRequest(model, method);
            assertThat(sent.target()).endsWith("?queueRequest=true");
            assertThat(JsonComparison.differences(expected, JSON.readTree(sent.body())))
                    .isEmpty();
            assertThat(ticket.requestId()).isNotBlank();
            collects(model, method.getDeclaringClass(), ticket, items.size());
        }
    }

    private static void collects(Model model, Class<?> api, BatchTicket ticket, int size) throws Exception {
        Method poll = TypedMethods.of(model.name()).stream()
                .filter(method -> method.getParameterTypes()[0] == BatchPoll.class)
                .findFirst()
                .orElseThrow();
        assertThat(poll.getDeclaringClass()).isEqualTo(api);
        BatchPoll question = BatchPoll.builder().requestId(ticket.requestId()).build();
        BatchAnswer waiting = (BatchAnswer) call(poll, question);
        assertThat(waiting.responses()).isNull();
        BatchAnswer done = (BatchAnswer) call(poll, question);
        assertThat(done.responses()).hasSize(size);
        assertThat(done.responses().get(0).success()).isTrue();
    }

    private static void compareAnswer(Method method, Object answer, RecordedRequest sent, Object... arguments)
            throws Exception {
        HttpResponse<byte[]> raw = again(sent);
        String type = raw.headers().firstValue("Content-Type").orElse("");
        if (answer instanceof BinaryContent content) {
            assertThat(content.bytes()).isEqualTo(raw.body());
            assertThat(content.mediaType()).isEqualTo(type);
        } else if (answer instanceof EventStream stream && type.equals("application/json")) {
            // Some requests for a stream are answered at once: gpt-oss with input, moondream's point and detect.
            assertThat(stream.mediaType()).isEqualTo(type);
            assertThat(JSON.readTree(stream.body()))
                    .isEqualTo(JSON.readTree(raw.body()).path("result"));
        } else if (answer instanceof EventStream stream) {
            String events = new String(stream.body().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(events).startsWith("data: ").endsWith("data: [DONE]\n\n");
            stream.close();
        } else {
            ObjectNode envelope = (ObjectNode) JSON.readTree(raw.body());
            assertThat(JsonComparison.differences(envelope.path("result"), tree(answer)))
                    .as("answer of " + method.getName())
                    .isEmpty();
            addUnknown(envelope.path("result"));
            emulator.answerNext(CannedAnswer.json(200, envelope.toString()));
            assertThat(JsonComparison.differences(envelope.path("result"), tree(call(method, arguments))))
                    .as("unknown members in the answer of " + method.getName())
                    .isEmpty();
        }
    }

    /** Puts a member that no schema knows into every object; a number where all others are, since it may be a map. */
    private static void addUnknown(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(EveryModelTest::addUnknown);
        } else if (node instanceof ObjectNode object) {
            object.forEach(EveryModelTest::addUnknown);
            if (object.propertyStream().allMatch(member -> member.getValue().isNumber())) {
                object.put("x_unknown", 0.5);
            } else {
                object.putObject("x_unknown").putArray("deep").add(1).add("a").addNull();
            }
        }
    }

    private static JsonNode tree(Object answer) throws IOException {
        return JSON.readTree(JSON.writeValueAsBytes(answer));
    }

    private static RecordedRequest lastRequest(Model model, Method method) {
        RecordedRequest sent = emulator.requests().get(emulator.requests().size() - 1);
        String line = method.getAnnotation(RequestLine.class).value();
        assertThat(sent.method()).isEqualTo(line.substring(0, line.indexOf(' ')));
        assertThat(sent.target()).startsWith("/client/v4/accounts/" + emulator.accountId() + "/ai/run/" + model.name());
        return sent;
    }

    private static HttpResponse<byte[]> again(RecordedRequest sent) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + emulator.baseUrl().getAuthority() + sent.target()))
                .header("Authorization", "Bearer " + emulator.apiToken())
                .header("Content-Type", sent.header("Content-Type").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent.body()))
                .build();
        return plain.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Object call(Method method, Object... arguments) throws Exception {
        try {
            return method.invoke(client.api(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
