package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
        for (FormPart part : parts(request)) {
            JsonNode schema = form.property(part.name());
            if (schema.path("format").asText().equals("binary")) {
                files.put(part.name(), part.content());
            } else {
                QueryOptions.put(fields, part.name(), List.of(part.text()), schema);
            }
        }
        return RunInput.ofForm(fields, files);
    }

    /** Returns the parts in their order. */
    static List<FormPart> parts(Incoming request) {
        List<FormPart> all = new ArrayList<>();
        try (MultiPartFormData.Parts parts = parse(request)) {
            for (MultiPart.Part part : parts) {
                byte[] content = BufferUtil.toArray(Content.Source.asByteBuffer(part.getContentSource()));
                String type = part.getHeaders().get("Content-Type");
                all.add(new FormPart(part.getName(), part.getFileName(), type == null ? "" : type, content));
            }
        } catch (IOException | CompletionException | IllegalArgumentException e) {
            throw Refusal.invalidInput("the body is not a well-formed multipart form");
        }
        return all;
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
