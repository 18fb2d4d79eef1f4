package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence is about, as far as capitals, quotation marks and digits tell.
 *
 * @param names quotations, and words with a capital that do not begin a sentence; those in a row are one name
 */
record Mentions(List<TextNode> names, List<NumericNode> numbers) {

    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\""
            + "|(?<![.!?\\n]\\s{0,9})(?<=\\s)(?!I\\b)(\\p{Lu}[\\p{L}\\p{N}'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}'-]*)*)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.])-?\\d{1,9}(\\.\\d{1,9})?(?![\\p{L}\\p{N}])");

    static Mentions in(String text) {
        List<TextNode> names = new ArrayList<>();
        for (Matcher name = NAME.matcher(text); name.find(); ) {
            names.add(TextNode.valueOf(name.group(1) == null ? name.group(2) : name.group(1)));
        }
        List<NumericNode> numbers = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            String digits = number.group();
            numbers.add(
                    number.group(1) == null
                            ? IntNode.valueOf(Integer.parseInt(digits))
                            : DoubleNode.valueOf(Double.parseDouble(digits)));
        }
        return new Mentions(names.stream().distinct().toList(), numbers);
    }
}
