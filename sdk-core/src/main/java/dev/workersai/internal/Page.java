package dev.workersai.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer that is no JSON says in one line: the title of a web page, else how the text starts. */
final class Page {

    private static final Pattern OPEN = Pattern.compile("<title", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("</title", Pattern.CASE_INSENSITIVE);

    private Page() {}

    static String line(String text) {
        Matcher open = OPEN.matcher(text);
        Matcher close = CLOSE.matcher(text);
        int start = open.find() ? text.indexOf('>', open.end()) : -1;
        return Texts.shortened(start >= 0 && close.find(start) ? text.substring(start + 1, close.start()) : text);
    }
}
