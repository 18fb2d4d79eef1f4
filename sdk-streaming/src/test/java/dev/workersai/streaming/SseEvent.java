package dev.workersai.streaming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An event as text, to be compared. */
record SseEvent(String type, String data, String lastId) {

    static List<SseEvent> readAll(InputStream in) throws IOException {
        return readAll(new SseReader(in, 1 << 20, 1 << 20));
    }

    static List<SseEvent> readAll(SseReader reader) throws IOException {
        List<SseEvent> events = new ArrayList<>();
        while (reader.next()) {
            events.add(new SseEvent(reader.type(), data(reader), reader.lastEventId()));
        }
        return events;
    }

    static String data(SseReader reader) {
        int start = reader.dataStart();
        return new String(reader.buffer(), start, reader.dataEnd() - start, StandardCharsets.UTF_8);
    }
}
