package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.BufferUtil;

/** Reads a form: parts that the schema calls binary are files, all others are text. */
final class MultipartBody {

    private static final int MOST_PARTS = 100;

    private MultipartBody() {}

    static RunInput read(InputForm form, Incoming request) {
        ObjectNode fields = Json.object();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (MultiPartFormData.Parts parts = parse(request)) {
            for (MultiPart.Part part : parts) {
                byte[] content = BufferUtil.toArray(Content.Source.asByteBuffer(part.getContentSource()));
                if (form.property(part.getName()).path("format").asText().equals("binary")) {
                    files.put(part.getName(), content);
                } else {
                    String text = new String(content, StandardCharsets.UTF_8);
                    QueryOptions.put(fields, part.getName(), List.of(text), form.property(part.getName()));
                }
            }
        } catch (IOException | CompletionException | IllegalArgumentException e) {
            throw Refusal.invalidInput("the body is not a well-formed multipart form");
        }
        return RunInput.ofForm(fields, files);
    }

    private static MultiPartFormData.Parts parse(Incoming request) {
        long size = request.body().length;
        MultiPartConfig config = new MultiPartConfig.Builder()
                .maxParts(MOST_PARTS)
                .maxSize(size)
                .maxPartSize(size)
                .maxMemoryPartSize(size)
                .build();
        return MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(request.body())),
                new Attributes.Mapped(),
                String.valueOf(request.header("Content-Type")),
                config);
    }
}
