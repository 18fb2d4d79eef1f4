package dev.workersai.streaming;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Makes ids for tool calls that come without one: nine letters and digits, which is what the pickiest models take. */
final class ToolCallIds implements Supplier<String> {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 9;

    @Override
    public String get() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
