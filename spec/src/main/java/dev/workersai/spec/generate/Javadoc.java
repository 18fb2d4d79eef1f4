package dev.workersai.spec.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text for Javadoc: escaped, and folded at 110 columns. */
final class Javadoc {

    private static final int WIDTH = 110;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Javadoc() {}

    /** Returns the lines of a paragraph. */
    static List<String> lines(String text, int indent) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            if (!line.isEmpty() && line.length() + word.length() + indent + 4 > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns a whole comment: paragraphs, then tags. */
    static String comment(int indent, List<String> paragraphs, List<String> tags) {
        String margin = " ".repeat(indent);
        List<String> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraph.isBlank()) {
                continue;
            }
            if (!body.isEmpty()) {
                body.add("");
            }
            body.addAll(lines((body.isEmpty() ? "" : "<p>") + paragraph, indent));
        }
        if (!tags.isEmpty()) {
            body.add("");
            tags.forEach(tag -> body.addAll(lines(tag, indent)));
        }
        if (body.size() == 1) {
            return margin + "/** " + body.get(0) + " */";
        }
        var comment = new StringBuilder(margin).append("/**\n");
        body.forEach(line -> comment.append(margin)
                .append(line.isEmpty() ? " *" : " * " + line)
                .append('\n'));
        return comment.append(margin).append(" */").toString();
    }

    /** Escapes what HTML and the comment itself would misread. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;");
    }

    /** Returns the text as code, whatever it contains. */
    static String code(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.contains("*/")
                ? "<code>" + escape(text) + "</code>"
                : "{@code " + text + "}";
    }
}
