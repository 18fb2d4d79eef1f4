package dev.workersai.samples;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.StructuredOutputException;
import dev.workersai.streaming.TypeOf;
import dev.workersai.streaming.WorkersAi;
import java.util.List;
import java.util.Map;

/** Gets answers as values of Java types, checked against their JSON Schema. */
public final class StructuredAnswer {

    record Recipe(
            String name,
            @JsonPropertyDescription("one sentence each") List<String> steps,
            int minutes) {}

    private StructuredAnswer() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            ChatModelRef chat =
                    WorkersAi.using(service.client()).chat(Chat.GLM_5_3_FLASH).user("Pancakes for two, please.");

            Recipe recipe = chat.as(Recipe.class);
            System.out.println(recipe.name() + ", " + recipe.minutes() + " minutes:");
            recipe.steps().forEach(step -> System.out.println("  - " + step));

            Map<String, Recipe> byMeal = chat.as(new TypeOf<Map<String, Recipe>>() {});
            System.out.println("Meals: " + byMeal.keySet());
        } catch (StructuredOutputException e) {
            System.out.println("No recipe, but: " + e.rawText());
        }
    }
}
