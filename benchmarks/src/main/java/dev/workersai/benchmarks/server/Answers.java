package dev.workersai.benchmarks.server;

import dev.workersai.benchmarks.Scenario;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whole HTTP responses around the payloads. */
final class Answers {

    private Answers() {}

    /** Returns a response in one part, or in as many as are to be sent one by one. */
    static List<byte[]> parts(AnswerPath path) {
        Scenario scenario = path.scenario();
        if (scenario == Scenario.PACED) {
            return paced(Payloads.events(path));
        }
        if (scenario.isStream()) {
            return List.of(stream(Payloads.events(path)));
        }
        return List.of(whole(scenario == Scenario.IMAGE_RAW ? "image/png" : "application/json", Payloads.body(path)));
    }

    /** Returns the head, then the events one by one, the last with the end. */
    private static List<byte[]> paced(List<String> events) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(bytes(streamHead()));
        for (String event : events.subList(0, events.size() - 1)) {
            parts.add(bytes(chunk(event)));
        }
        parts.add(bytes(chunk(events.get(events.size() - 1)) + "0\r\n\r\n"));
        return parts;
    }

    private static byte[] stream(List<String> events) {
        StringBuilder out = new StringBuilder(streamHead());
        events.forEach(event -> out.append(chunk(event)));
        return bytes(out.append("0\r\n\r\n").toString());
    }

    private static String streamHead() {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\ncf-ray: 8f00ba5-FRA\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    /** Every event travels as a chunk of its own. */
    private static String chunk(String event) {
        return Integer.toHexString(bytes(event).length) + "\r\n" + event + "\r\n";
    }

    private static byte[] whole(String type, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\ncf-ray: 8f00ba5-FRA\r\nContent-Length: "
                + body.length + "\r\n\r\n"));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
