package dev.workersai.samples;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.WorkersAi;

/** Gives a model a function to call, whose arguments are a record. */
public final class ToolFunction {

    record WeatherQuery(
            @JsonPropertyDescription("the city's English name")
            String city) {}

    private ToolFunction() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            String answer = WorkersAi.using(service.client())
                    .chat(Chat.KIMI_K2_7_CODE)
                    .tool("get_weather", "Current weather of a city", WeatherQuery.class, ToolFunction::weather)
                    .maxToolRounds(4)
                    .ask("Umbrella in Oslo today?");
            System.out.println(answer);
        }
    }

    /** A real one would ask a weather service. */
    private static String weather(WeatherQuery query) {
        System.out.println("Looking up the weather in " + query.city() + ".");
        return "heavy rain";
    }
}
