package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown of a file: tables and pages are read, pictures described by their colour, other files only named. */
final class MarkdownText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|title)\\b.*?</\\1>|<!.*?>|<\\?.*?>");
    private static final Pattern HEADING = Pattern.compile("(?is)<h([1-6])\\b[^>]*>(.*?)</h\\1>");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(p|div|li|tr|ul|ol|table)>|<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    private MarkdownText() {}

    static String of(String name, String type, byte[] content, JsonNode options) {
        if (type.equals("text/csv")) {
            return table(text(content));
        }
        if (type.equals("text/html") || type.endsWith("xml")) {
            return page(text(content));
        }
        if (type.startsWith("image/")) {
            return "# " + name + "\n\nIt shows " + ImageFacts.of(content).caption() + ".\n";
        }
        boolean metadata = type.equals("application/pdf")
                && options.path("pdf").path("metadata").asBoolean(true);
        return "# " + name + "\n" + (metadata ? "\n## Metadata\n\n- Size=" + content.length + "\n" : "")
                + "\n## Contents\n\n" + content.length + " bytes of " + type + ".\n";
    }

    /** The text without the signs of Markdown. */
    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#+ ", "").replaceAll("(?m)^\\| --- .*\\n", "");
    }

    private static String table(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return "";
        }
        String rule = "| " + lines.get(0).replaceAll("[^,]+", "---").replace(",", " | ") + " |";
        String rows = lines.stream().skip(1).map(MarkdownText::row).collect(Collectors.joining("\n"));
        return row(lines.get(0)) + "\n" + rule + "\n" + rows + "\n";
    }

    private static String row(String line) {
        return "| " + line.replace("|", "\\|").replace(",", " | ") + " |";
    }

    private static String page(String html) {
        String seen = UNSEEN.matcher(html).replaceAll("");
        String headed = HEADING.matcher(seen)
                .replaceAll(match -> "\n" + "#".repeat(Integer.parseInt(match.group(1))) + " "
                        + match.group(2).replace("\\", "").replace("$", "") + "\n\n");
        String broken = BLOCK_END.matcher(headed).replaceAll("\n\n");
        return TAG.matcher(broken)
                        .replaceAll("")
                        .replaceAll("[ \\t]+", " ")
                        .replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n")
                        .strip()
                + "\n";
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
