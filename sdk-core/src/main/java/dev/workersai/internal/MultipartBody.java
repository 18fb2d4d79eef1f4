package dev.workersai.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A form written part by part. For one thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578, multipart/form-data</a>
 */
final class MultipartBody {

    private final List<byte[]> heads = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final Supplier<String> boundaries;
    private String boundary = "";

    MultipartBody() {
        this(() -> "workers-ai-" + UUID.randomUUID());
    }

    /** Takes boundaries from the supplier until one occurs in no part. */
    MultipartBody(Supplier<String> boundaries) {
        this.boundaries = boundaries;
    }

    void addText(String name, String value) {
        add(disposition(name), value.getBytes(StandardCharsets.UTF_8));
    }

    void addFile(String name, String fileName, String mediaType, byte[] content) {
        add(disposition(name) + "; filename=\"" + escaped(fileName) + "\"\r\nContent-Type: " + mediaType, content);
    }

    /** Returns the content type with the boundary that the parts added so far leave free. */
    String contentType() {
        return "multipart/form-data; boundary=" + boundary();
    }

    /** Returns the whole body, to be sent with {@link #contentType()}. */
    byte[] bytes() {
        byte[] delimiter = ascii("--" + boundary() + "\r\n");
        int size = contents.stream().mapToInt(content -> content.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 256 * (heads.size() + 1));
        for (int i = 0; i < heads.size(); i++) {
            out.writeBytes(delimiter);
            out.writeBytes(heads.get(i));
            out.writeBytes(contents.get(i));
            out.writeBytes(ascii("\r\n"));
        }
        out.writeBytes(ascii("--" + boundary() + "--\r\n"));
        return out.toByteArray();
    }

    private void add(String head, byte[] content) {
        boundary = "";
        heads.add((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        contents.add(content);
    }

    private String boundary() {
        if (boundary.isEmpty()) {
            boundary = Stream.generate(boundaries)
                    .filter(candidate -> !occurs(ascii(candidate)))
                    .findFirst()
                    .orElseThrow();
        }
        return boundary;
    }

    private boolean occurs(byte[] wanted) {
        return heads.stream().anyMatch(head -> contains(head, wanted))
                || contents.stream().anyMatch(content -> contains(content, wanted));
    }

    private static String disposition(String name) {
        return "Content-Disposition: form-data; name=\"" + escaped(name) + "\"";
    }

    // The three escapes of https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
    private static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && startsAt(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] content, int offset, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (content[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
