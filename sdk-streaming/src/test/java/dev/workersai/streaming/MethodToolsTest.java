package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.Models.Chat;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MethodToolsTest {

    private static final String DONE = "{\"response\":\"done\"}";

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

    record Node(String name, List<Node> children) {}

    static final class Atlas {

        @ToolMethod("How far it is")
        String distance(
                @JsonPropertyDescription("where from") String from,
                @JsonProperty("to_city") String to,
                List<Integer> via,
                @Nullable Double limit) {
            return from + "-" + to + via + limit;
        }

        @ToolMethod(value = "Fails", name = "broken")
        static String fail() throws IOException {
            throw new IOException("no map");
        }

        @ToolMethod("Counts")
        int size(Node tree, Node other) {
            return tree.children().size() + other.children().size();
        }

        String other() {
            return "no tool";
        }
    }

    @Test
    void tools_methods_goOutWithTheirParameters() {
        service.result(DONE);

        llama.tools(new Atlas()).ask("Hi");

        assertThat(service.sent().path("tools")).hasSize(3);
        assertThat(function()).isEqualTo(FakeService.json("""
                {"name":"distance","description":"How far it is","parameters":{"type":"object","properties":{
                  "from":{"type":"string","description":"where from"},
                  "to_city":{"type":"string","description":""},
                  "via":{"type":"array","items":{"type":"integer"},"description":""},
                  "limit":{"type":"number","description":""}},"required":["from","to_city","via"]}}"""));
        assertThat(service.sent().path("tools").path(1).path("function")).isEqualTo(FakeService.json("""
                {"name":"broken","description":"Fails","parameters":{"type":"object","properties":{},"required":[]}}"""));
    }

    @Test
    void tools_methodIsCalled_getsItsArguments() {
        service.result(call("distance", "{\"from\":\"Oslo\",\"to_city\":\"Rome\",\"via\":[1,2]}"))
                .result(DONE);

        llama.tools(new Atlas()).ask("Hi");

        assertThat(told()).isEqualTo("Oslo-Rome[1, 2]null");
    }

    @Test
    void tools_typesThatContainThemselves_haveTheirDefinitionsAtTheRoot() {
        service.result(call(
                        "size",
                        "{\"tree\":{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]},"
                                + "\"other\":{\"name\":\"c\",\"children\":[]}}"))
                .result(DONE);

        llama.tools(new Atlas()).ask("Hi");

        JsonNode parameters =
                service.sent().path("tools").path(2).path("function").path("parameters");
        parameters
                .findValuesAsText("$ref")
                .forEach(reference -> assertThat(
                                parameters.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        assertThat(parameters.findValues("$ref")).isNotEmpty();
        assertThat(told()).isEqualTo("1");
    }

    @Test
    void tools_methodThrows_modelIsToldItsOwnMessage() {
        service.result(call("broken", "{}")).result(DONE);

        llama.tools(new Atlas()).ask("Hi");

        assertThat(told()).isEqualTo("The tool broken failed: no map");
    }

    @Test
    void tools_methodThrowsAndFailuresAreThrown_keepsItsException() {
        service.result(call("broken", "{}"));

        assertThatExceptionOfType(ToolException.class)
                .isThrownBy(
                        () -> llama.tools(new Atlas()).throwingToolFailures().ask("Hi"))
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void tools_argumentDoesNotFit_modelIsToldWhy() {
        service.result(call("distance", "{\"from\":\"Oslo\",\"to_city\":\"Rome\",\"via\":\"x\"}"))
                .result(DONE);

        llama.tools(new Atlas()).ask("Hi");

        assertThat(told()).contains("The arguments do not fit the schema");
    }

    static class Base {

        @ToolMethod("Inherited")
        String inherited() {
            return "of the base";
        }

        @ToolMethod("Overridden")
        String overridden() {
            return "of the base";
        }
    }

    static final class Derived extends Base {

        @Override
        String overridden() {
            return "of the derived class";
        }
    }

    @Test
    void tools_inheritedMethods_areToolsOfTheObject() {
        service.result(call("overridden", "{}")).result(DONE);

        llama.tools(new Derived()).ask("Hi");

        assertThat(service.sent().path("tools")).hasSize(2);
        assertThat(told()).isEqualTo("of the derived class");
    }

    @Test
    void tools_objectWithoutToolMethods_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> llama.tools("text"))
                .withMessageContaining("@ToolMethod");
    }
}
