package dev.workersai.benchmarks.server;

import dev.workersai.benchmarks.Scenario;
import java.net.URI;
import java.util.Locale;

/**
 * Which answer a request wants: the first segment of its path, such as {@code stream-native.20000} or
 * {@code chat.1.openai}.
 *
 * @param size how many units the answer has
 * @param openAi whether it has the form that OpenAI's service gives it
 */
public record AnswerPath(Scenario scenario, int size, boolean openAi) {

    /** How many texts the models take in one request. */
    public static final int MOST_TEXTS = 100;

    private static final String OPEN_AI = "openai";

    /** Returns the address of an answer in the service's own form; {@code .openai} at its end asks for the other. */
    public static URI at(int port, Scenario scenario, int size) {
        String name = scenario.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return URI.create("http://localhost:" + port + "/" + name + "." + size);
    }

    /** Returns how many texts one request of these has. */
    int texts() {
        return Math.min(size, MOST_TEXTS);
    }

    static AnswerPath of(String segment) {
        String[] parts = segment.split("\\.", -1);
        return new AnswerPath(
                Scenario.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(parts[1]),
                parts.length > 2 && parts[2].equals(OPEN_AI));
    }
}
