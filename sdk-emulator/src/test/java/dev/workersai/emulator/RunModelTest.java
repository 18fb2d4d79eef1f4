package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.RealtimeModel;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code client.run(model, input)} is the same call as the typed method of the model. */
class RunModelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalog CATALOG = new Catalog();

    private static Emulator emulator;
    private static WorkersAiClient client;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
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

    static Stream<Model<?, ?>> models() {
        return Models.all().stream()
                .filter(model -> !(model instanceof RealtimeModel))
                .map(model -> (Model<?, ?>) model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void run_modelAndInput_sendsAndReturnsWhatTheTypedMethodDoes(Model<?, ?> model) throws Exception {
        Method method = typedMethod(model);
        for (Object input : inputs(model)) {
            Object[] arguments = method.getParameterCount() == 1 ? new Object[] {input} : new Object[] {input, null};
            Object typed = method.invoke(client.api(method.getDeclaringClass()), arguments);
            RecordedRequest expected = lastRequest();
            Object answer = run(model, input);
            RecordedRequest sent = lastRequest();

            assertThat(sent.target()).isEqualTo(expected.target());
            assertThat(withoutBoundary(sent)).isEqualTo(withoutBoundary(expected));
            assertThat(answer.getClass()).isEqualTo(typed.getClass());
            close(typed);
            close(answer);
        }
    }

    private static List<Object> inputs(Model<?, ?> model) throws Exception {
        if (model.inputType() == BinaryBody.class) {
            return List.of(BinaryBody.of(new byte[] {1, 2}, "audio/mpeg"));
        }
        JavaType type = JSON.constructType(model.inputType());
        List<Object> inputs = new ArrayList<>();
        for (JsonNode example : SchemaExamples.ofCalls(
                CATALOG.find(model.id()).orElseThrow().input().schema())) {
            ((ObjectNode) example).remove("stream");
            inputs.add(JSON.convertValue(example, type));
        }
        return inputs;
    }

    private static Method typedMethod(Model<?, ?> model) {
        return TypedMethods.of(model.id()).stream()
                .filter(method -> method.getGenericParameterTypes()[0].equals(model.inputType()))
                .filter(method -> method.getReturnType() != EventStream.class)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Object run(Model<?, ?> model, Object input) {
        return client.run((Model<Object, Object>) model, input);
    }

    private static RecordedRequest lastRequest() {
        return emulator.requests().get(emulator.requests().size() - 1);
    }

    private static String withoutBoundary(RecordedRequest request) {
        String type = request.header("Content-Type").orElseThrow();
        int boundary = type.indexOf("boundary=");
        String all = type + "\n" + request.bodyText();
        return boundary < 0 ? all : all.replace(type.substring(boundary + "boundary=".length()), "BOUNDARY");
    }

    private static void close(Object answer) {
        if (answer instanceof BinaryContent content) {
            content.close();
        }
    }
}
