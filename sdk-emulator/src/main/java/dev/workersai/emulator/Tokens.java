package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;

/** Rough tokens: four characters each when counted, words and pieces of words when streamed. */
final class Tokens {

    static final int CHARACTERS = 4;

    private static final int LONGEST_PIECE = 10;

    private Tokens() {}

    static int count(String text) {
        return (text.length() + CHARACTERS - 1) / CHARACTERS;
    }

    /** Cuts a text to a number of tokens, never through a character. */
    static String cut(String text, int tokens) {
        long end = (long) tokens * CHARACTERS;
        if (end >= text.length()) {
            return text;
        }
        int at = (int) end;
        return text.substring(0, at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at);
    }

    /** Splits a text into pieces that make it up again when joined. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split("(?<=\\S)(?=\\s)", -1)) {
            int start = 0;
            while (word.length() - start > LONGEST_PIECE) {
                int end = start + LONGEST_PIECE;
                end -= Character.isHighSurrogate(word.charAt(end - 1)) ? 1 : 0;
                pieces.add(word.substring(start, end));
                start = end;
            }
            if (start < word.length()) {
                pieces.add(word.substring(start));
            }
        }
        return pieces;
    }
}
