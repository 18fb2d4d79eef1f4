package dev.workersai.streaming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The standard's algorithm, word by word, over a text that is all there: simple enough to be right by reading it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">WHATWG</a>
 */
final class ReferenceSse {

    private String data = "";
    private String type = "";
    private String lastId = "";
    private long retry = -1;
    private final List<SseEvent> events = new ArrayList<>();

    private ReferenceSse() {}

    static ReferenceSse read(byte[] bytes) {
        ReferenceSse reference = new ReferenceSse();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
        lines.subList(0, lines.size() - 1).forEach(reference::line); // The last has no end: it is dropped.
        return reference;
    }

    List<SseEvent> events() {
        return events;
    }

    long retry() {
        return retry;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (line.startsWith(":")) {
            return;
        } else if (line.contains(":")) {
            String value = line.substring(line.indexOf(':') + 1);
            field(line.substring(0, line.indexOf(':')), value.startsWith(" ") ? value.substring(1) : value);
        } else {
            field(line, "");
        }
    }

    private void field(String name, String value) {
        if (name.equals("event")) {
            type = value;
        } else if (name.equals("data")) {
            data = data + value + "\n";
        } else if (name.equals("id")) {
            lastId = value.contains("\0") ? lastId : value;
        } else if (name.equals("retry") && value.matches("[0-9]+")) {
            retry = Long.parseLong(value);
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            events.add(new SseEvent(type.isEmpty() ? "message" : type, data.substring(0, data.length() - 1), lastId));
        }
        data = "";
        type = "";
    }
}
