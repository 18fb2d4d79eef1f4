package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.catalog.Models.Chat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final String CALL =
            "{\"choices\":[{\"message\":{\"content\":null,\"reasoning\":\"hm\",\"tool_calls\":["
                    + "{\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}}]}}]}";
    private static final String DONE = "{\"choices\":[{\"message\":{\"content\":\"Rain.\"}}]}";
    private static final String SENT = """
            [{"role":"system","content":"Be brief."},{"role":"user","content":"Umbrella?"},
             {"role":"assistant","content":"","tool_calls":[{"id":"a","type":"function",
               "function":{"name":"weather","arguments":"{\\"city\\":\\"Oslo\\"}"}}],"reasoning":"hm"},
             {"role":"tool","tool_call_id":"a","name":"weather","content":"rain"},
             {"role":"assistant","content":"Rain."},{"role":"user","content":"And Rome?"}]""";

    private final FakeService service = new FakeService();
    private final ChatModelRef chat =
            service.ai().chat(Chat.GLM_5_3).system("Be brief.").tool("weather", "", City.class, city -> "rain");

    record City(String city) {}

    private ChatResult answered() {
        service.result(CALL).result(DONE).result(DONE);
        return chat.user("Umbrella?").send();
    }

    @Test
    void conversation_toolsWereRun_goesStraightBackIn() {
        ChatResult answer = answered();

        chat.messages(answer.conversation()).ask("And Rome?");

        assertThat(answer.conversation().size()).isEqualTo(4);
        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json(SENT));
    }

    @Test
    void after_toolsWereRun_keepsTheirTurns() {
        ChatResult answer = answered();

        chat.user("Umbrella?").after(answer).ask("And Rome?");

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json(SENT));
    }

    @Test
    void after_questionThatOnlySendAdded_keepsItToo() {
        ChatResult answer = answered();

        chat.after(answer).ask("And Rome?");

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json(SENT));
    }

    @Test
    void after_answerToAnotherChat_addsWhatCameAfterItsQuestion() {
        ChatResult answer = answered();

        chat.user("Something else").after(answer).ask("And Rome?");

        assertThat(service.sent().path("messages").path(1).path("content").asText())
                .isEqualTo("Something else");
        assertThat(service.sent().path("messages")).hasSize(6);
        assertThat(service.sent().toString()).doesNotContain("Umbrella");
    }

    @Test
    void ofJson_whatToJsonGave_isTheSameConversation() {
        Conversation conversation = answered().conversation();

        Conversation read = Conversation.ofJson(conversation.toJson());
        chat.messages(read).ask("And Rome?");

        assertThat(read).isEqualTo(conversation).hasSameHashCodeAs(conversation);
        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json(SENT));
    }

    @Test
    void ofJson_noMessages_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Conversation.ofJson("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Conversation.ofJson("[{}]"));
        assertThatIllegalArgumentException().isThrownBy(() -> Conversation.ofJson("["));
    }

    @Test
    void result_serialised_keepsItsConversation() throws IOException, ClassNotFoundException {
        ChatResult answer = answered();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answer);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ChatResult) in.readObject()).conversation()).isEqualTo(answer.conversation());
        }
    }

    @Test
    void conversation_answerOfTypedStream_isTheAnswerAlone() {
        service.result(DONE);
        ChatResult answer = ChatResult.builder()
                .text("Rain.")
                .reasoning("")
                .toolCalls(List.of())
                .build();

        chat.user("Umbrella?").after(answer).ask("And Rome?");

        assertThat(service.sent().path("messages")).hasSize(4);
        assertThat(answer.conversation()).hasToString("Conversation of 1 message");
    }
}
