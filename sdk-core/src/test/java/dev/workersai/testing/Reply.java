package dev.workersai.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A scripted answer of {@link WireServer}. */
public final class Reply {

    /** Writes what follows the header lines, and decides when. */
    public interface Script {
        void write(OutputStream out) throws IOException;
    }

    private static final String SCRIPTED = "as scripted";
    private static final String HANGING = "Connection: hanging";

    private final int status;
    private final List<String> headers;
    private final Script script;

    private Reply(int status, List<String> headers, Script script) {
        this.status = status;
        this.headers = headers;
        this.script = script;
    }

    public static Reply json(String body) {
        return json(200, body);
    }

    public static Reply json(int status, String body) {
        return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply result(String json) {
        return json("{\"result\":" + json + ",\"success\":true,\"errors\":[],\"messages\":[]}");
    }

    public static Reply of(int status, String mediaType, byte[] body) {
        return new Reply(status, List.of("Content-Length: " + body.length), out -> out.write(body))
                .with("Content-Type", mediaType);
    }

    public static Reply text(int status, String mediaType, String body) {
        return of(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer without a length: it ends with the connection. */
    public static Reply open(String mediaType, Script script) {
        return new Reply(200, List.of("Connection: close"), script).with("Content-Type", mediaType);
    }

    /** An answer that declares more bytes than it sends. */
    public static Reply truncated(String mediaType, String body) {
        return new Reply(
                        200,
                        List.of("Connection: close", "Content-Length: " + (body.length() + 100)),
                        out -> out.write(body.getBytes(StandardCharsets.UTF_8)))
                .with("Content-Type", mediaType);
    }

    /** Sends some bytes, whatever they are, and then nothing until the client hangs up. */
    public static Reply stalling(String bytes) {
        return new Reply(0, List.of(HANGING), out -> out.write(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bytes as they are, as if they were a whole answer. */
    public static Reply bytes(String bytes) {
        return new Reply(0, List.of(), out -> out.write(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bytes as they are, and ends the connection. */
    public static Reply raw(String bytes) {
        return silent(out -> out.write(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bytes as they are, and resets the connection as soon as they are out. */
    public static Reply reset(String bytes) {
        return silent(out -> {
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw new Reset();
        });
    }

    /** The connection is to be reset, not closed in good order. */
    static final class Reset extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Breaks the connection instead of answering. */
    public static Reply none() {
        return new Reply(0, List.of(), out -> {
            throw new IOException(SCRIPTED);
        });
    }

    static boolean isScripted(IOException end) {
        return SCRIPTED.equals(end.getMessage());
    }

    /** Sends nothing of its own accord. */
    public static Reply silent(Script script) {
        return new Reply(0, List.of("Connection: close"), script);
    }

    public Reply with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header + ": " + value);
        return new Reply(status, more, script);
    }

    /** Returns whether nothing follows before the client hangs up. */
    boolean hangs() {
        return headers.contains(HANGING);
    }

    /** Returns whether the connection can take another request. */
    boolean send(OutputStream out) throws IOException {
        if (status > 0) {
            String head = "HTTP/1.1 " + status + " Scripted\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
        }
        script.write(out);
        out.flush();
        return !headers.contains("Connection: close");
    }
}
