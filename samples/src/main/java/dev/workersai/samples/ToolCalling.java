package dev.workersai.samples;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.Conversation;
import dev.workersai.streaming.ToolMethod;
import dev.workersai.streaming.WorkersAi;
import java.util.List;

/** Lets a model look up two temperatures at once while its answer is streamed, then asks for a table of them. */
public final class ToolCalling {

    private ToolCalling() {}

    record Weather(String city, double celsius) {}

    record Table(List<Weather> rows) {}

    /** What the model may use. A real one would ask a weather service. */
    static final class Thermometer {

        @ToolMethod("Current weather of a city")
        Weather weather(@JsonPropertyDescription("the city's English name") String city) {
            return new Weather(city, city.equals("Rome") ? 21.5 : 4.5);
        }
    }

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            ChatModelRef chat = WorkersAi.using(service.client()).chat(Chat.GLM_5_3_FLASH);
            Conversation conversation = print(chat.tools(new Thermometer()).user("Is it warmer in Oslo or in Rome?"));
            Table table =
                    chat.messages(conversation).user("Put that into a table.").as(Table.class);
            table.rows().forEach(row -> System.out.printf("%-8s %5.1f °C%n", row.city(), row.celsius()));
        }
    }

    private static Conversation print(ChatModelRef asked) {
        try (ChatStream stream = asked.stream()) {
            for (ChatChunk chunk : stream) {
                if (chunk instanceof ChatChunk.TextDelta delta) {
                    System.out.print(delta.text());
                } else if (chunk instanceof ChatChunk.ToolCallDelta call) {
                    System.out.print((call.name().isEmpty() ? "" : "\ncalls " + call.name() + " ") + call.arguments());
                } else if (chunk instanceof ChatChunk.Finish) {
                    System.out.println();
                }
            }
            return stream.result().conversation();
        }
    }
}
