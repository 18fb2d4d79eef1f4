package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.CallInterruptedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ToolKindsTest {

    private static final String DONE = "{\"response\":\"done\"}";
    private static final String SCHEMA = "{\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}";

    private final FakeService service = new FakeService();
    private final ChatModelRef llama = service.ai().chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

    private static String call(String name, String arguments) {
        return "{\"tool_calls\":[{\"name\":\"" + name + "\",\"arguments\":" + arguments + "}]}";
    }

    private JsonNode function() {
        return service.sent().path("tools").path(0).path("function");
    }

    private String told() {
        return service.sent().path("messages").path(2).path("content").asText();
    }

    @Test
    void tool_schemaAsText_deliversJsonText() {
        service.result(call("weather", "{\"city\":\"Oslo\"}")).result(DONE);

        llama.tool("weather", "d", SCHEMA, json -> "got " + json).ask("Hi");

        assertThat(function().path("parameters")).isEqualTo(FakeService.json("""
                {"properties":{"city":{"type":"string","description":""}},"required":["city"],"type":"object"}"""));
        assertThat(told()).isEqualTo("got {\"city\":\"Oslo\"}");
    }

    @Test
    void tool_schemaAsMap_deliversMap() {
        service.result(call("weather", "{\"city\":\"Oslo\",\"days\":3}")).result(DONE);

        llama.tool("weather", "d", Map.of("type", "object"), map -> map.get("city") + " " + map.get("days"))
                .ask("Hi");

        assertThat(function().path("parameters"))
                .isEqualTo(FakeService.json("{\"type\":\"object\",\"properties\":{},\"required\":[]}"));
        assertThat(told()).isEqualTo("Oslo 3");
    }

    @Test
    void tool_schemaAsTextAndArgumentMissing_modelIsToldWhy() {
        service.result(call("weather", "{}")).result(DONE);

        llama.tool("weather", "d", SCHEMA, json -> json).ask("Hi");

        assertThat(told()).isEqualTo("The tool weather failed: The argument city is missing.");
    }

    @Test
    void tool_schemaThatModelsRefuse_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> llama.tool("f", "", "{", json -> json));
        assertThatIllegalArgumentException().isThrownBy(() -> llama.tool("f", "", "[]", json -> json));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> llama.tool("f", "", "{\"type\":\"string\"}", json -> json));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> llama.tool("f", "", "{\"properties\":{\"a\":{\"type\":\"string\",\"description\":7}}}"));
    }

    @Test
    void tool_declaredOnly_callIsHandedOver() {
        service.result(call("weather", "{\"city\":\"Oslo\"}")).result(DONE);
        ChatModelRef chat = llama.tool("weather", "d", SCHEMA).user("Hi");

        ChatResult first = chat.send();
        ChatResult second =
                chat.after(first).toolResult(first.toolCalls().get(0), "rain").send();

        assertThat(first.toolCalls())
                .singleElement()
                .satisfies(call -> assertThat(call.arguments()).isEqualTo("{\"city\":\"Oslo\"}"));
        assertThat(second.text()).isEqualTo("done");
        assertThat(told()).isEqualTo("rain");
    }

    @Test
    void tool_declaredOneIsCalledBesideOneWithFunction_allCallsAreHandedOver() {
        service.result(
                "{\"tool_calls\":[{\"name\":\"run\",\"arguments\":{}},{\"name\":\"weather\",\"arguments\":{}}]}");

        ChatResult answer = llama.tool("run", "", Map.of(), map -> {
                    throw new AssertionError("run");
                })
                .tool("weather", "d", Report.class)
                .send("Hi");

        assertThat(answer.toolCalls()).hasSize(2);
    }

    @Test
    void toolExecutor_callers_runsOneAfterTheOtherOnTheThreadThatAsks() {
        service.result("{\"tool_calls\":[{\"name\":\"run\",\"arguments\":{}},{\"name\":\"run\",\"arguments\":{}}]}")
                .result(DONE);
        List<Thread> threads = new ArrayList<>();

        llama.tool("run", "", Map.of(), map -> threads.add(Thread.currentThread()))
                .toolExecutor(Runnable::run)
                .ask("Hi");

        assertThat(threads).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void toolTimeout_toolHangs_isInterruptedAndTheModelIsTold() throws InterruptedException {
        service.result(call("hang", "{}")).result(DONE);
        CountDownLatch interrupted = new CountDownLatch(1);

        llama.tool("hang", "", Map.of(), map -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return "";
                })
                .toolTimeout(Duration.ofMillis(20))
                .ask("Hi");

        assertThat(told()).isEqualTo("The tool hang took longer than PT0.02S (toolTimeout).");
        interrupted.await();
        assertThatIllegalArgumentException().isThrownBy(() -> llama.toolTimeout(Duration.ZERO));
    }

    @Test
    void ask_interruptedWhileToolRuns_throwsAndInterruptsTheTool() throws InterruptedException {
        service.result(call("hang", "{}"));
        Thread caller = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> llama.tool("hang", "", Map.of(), map -> {
                            caller.interrupt();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                            return "";
                        })
                        .ask("Hi"));

        assertThat(Thread.interrupted()).isTrue();
        interrupted.await();
    }

    record Report(String city, int celsius) {}

    @Test
    void as_chatWithTools_runsThemFirstAndThenAsksForTheForm() {
        service.result(call("weather", "{\"city\":\"Oslo\"}"))
                .result("{\"response\":\"It is 4 degrees.\"}")
                .result("{\"response\":{\"city\":\"Oslo\",\"celsius\":4}}");

        Report report = llama.tool("weather", "d", SCHEMA, json -> "4 degrees")
                .user("Hi")
                .as(Report.class);

        assertThat(report).isEqualTo(new Report("Oslo", 4));
        assertThat(service.sent(1).has("response_format")).isFalse();
        assertThat(service.sent(2).has("tools")).isFalse();
        assertThat(service.sent(2).has("response_format")).isTrue();
        assertThat(service.sent(2).path("messages")).hasSize(3);
    }

    @Test
    void as_callIsHandedOver_isRefused() {
        service.result(call("weather", "{\"city\":\"Oslo\"}"));

        assertThatIllegalStateException()
                .isThrownBy(() -> llama.tool("weather", "d", SCHEMA).user("Hi").as(Report.class))
                .withMessageContaining("handed over");
    }
}
