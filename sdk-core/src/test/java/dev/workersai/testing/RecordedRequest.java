package dev.workersai.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request as it came over the wire; header names in lower case, each with its last value. */
public final class RecordedRequest {

    private final String line;
    private final Map<String, String> headers;
    private final byte[] body;

    RecordedRequest(String line, Map<String, String> headers, byte[] body) {
        this.line = line;
        this.headers = headers;
        this.body = body;
    }

    public String method() {
        return line.split(" ", -1)[0];
    }

    /** Returns the request target to the letter. */
    public String target() {
        return line.split(" ", -1)[1];
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
