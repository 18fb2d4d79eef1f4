package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;

/** A whole HTTP answer, ready to be written. */
record Answer(int status, List<HeaderLine> headers, AnswerBody body) {

    Answer {
        headers = List.copyOf(headers);
    }

    static Answer of(int status, String contentType, AnswerBody body) {
        return new Answer(status, List.of(new HeaderLine("Content-Type", contentType)), body);
    }

    boolean isJson() {
        return headers.stream()
                .anyMatch(line ->
                        line.name().equals("Content-Type") && MediaTypes.isJson(MediaTypes.essence(line.value())));
    }

    Answer with(String name, String value) {
        List<HeaderLine> more = new ArrayList<>(headers);
        more.add(new HeaderLine(name, value));
        return new Answer(status, more, body);
    }
}
