package dev.workersai.emulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request, fully read. */
final class Incoming {

    private final String method;
    private final String target;
    private final List<HeaderLine> headers;
    private final BoundedBody body;

    /** Takes path and query together, as on the wire. */
    Incoming(String method, String target, List<HeaderLine> headers, BoundedBody body) {
        this.method = method;
        this.target = target;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    String method() {
        return method;
    }

    byte[] body() {
        return body.bytes();
    }

    /** Whether the body was longer than the limit, and cut. */
    boolean isOversized() {
        return body.isCut();
    }

    /** The path as on the wire, without the query. */
    String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    Query query() {
        int question = target.indexOf('?');
        return Query.parse(question < 0 ? "" : target.substring(question + 1));
    }

    @Nullable
    String header(String name) {
        for (HeaderLine line : headers) {
            if (line.name().equalsIgnoreCase(name)) {
                return line.value();
            }
        }
        return null;
    }

    /** The media type without parameters, lower case, or an empty text. */
    String mediaType() {
        String contentType = header("Content-Type");
        return contentType == null ? "" : MediaTypes.essence(contentType);
    }

    /** The same request with another path. */
    Incoming at(String path) {
        int question = target.indexOf('?');
        return new Incoming(method, path + (question < 0 ? "" : target.substring(question)), headers, body);
    }

    /** The same request with another body. */
    Incoming withBody(byte[] other) {
        return new Incoming(method, target, headers, BoundedBody.of(other));
    }

    RecordedRequest record() {
        return new RecordedRequest(method, target, headers, body.bytes());
    }
}
