package dev.workersai.internal;

import java.nio.charset.StandardCharsets;

/** Makes foreign text fit for a message: one line, no control characters, no secrets, at most 300 characters. */
final class Texts {

    private static final int LIMIT = 300;

    private Texts() {}

    static String shortened(String text) {
        String start = text.length() > 4 * LIMIT ? text.substring(0, 4 * LIMIT) : text;
        String line = Secrets.hidden(start).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + "…";
    }

    static String shortened(byte[] utf8) {
        return shortened(new String(utf8, StandardCharsets.UTF_8));
    }
}
