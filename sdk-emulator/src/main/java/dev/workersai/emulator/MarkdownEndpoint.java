package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** {@code POST /ai/tomarkdown}: one entry per file; a file that cannot be converted says so in its entry. */
final class MarkdownEndpoint implements Endpoint {

    private static final int OK = 200;

    @Override
    public Answer answer(Incoming request) {
        if (!request.mediaType().equals(MediaTypes.MULTIPART)) {
            throw Refusal.invalidInput("the body has to be a multipart form");
        }
        List<FormPart> parts = MultipartBody.parts(request);
        JsonNode options = options(parts);
        ArrayNode entries = Json.array();
        parts.stream().filter(part -> part.name().equals("files")).forEach(file -> entries.add(entry(file, options)));
        if (entries.isEmpty()) {
            throw Refusal.invalidInput("required properties at '/' are 'files'");
        }
        return Envelope.answer(OK, Envelope.success(entries));
    }

    private static ObjectNode entry(FormPart file, JsonNode options) {
        String name = file.fileName();
        String type = MarkdownFormats.typeOf(name, file.mediaType()).orElse("");
        ObjectNode entry = Json.object()
                .put("id", RequestIds.uuidOf("file " + name + file.content().length))
                .put("name", name)
                .put("mimeType", type.isEmpty() ? file.mediaType() : type);
        if (type.isEmpty()) {
            return entry.put("format", "error").put("error", "Unsupported file type");
        }
        if (file.content().length == 0) {
            return entry.put("format", "error").put("error", "The file is empty");
        }
        String text = MarkdownText.of(name, type, file.content(), options);
        boolean plain = options.path("output").path("format").asText().equals("text");
        return entry.put("format", plain ? "text" : "markdown")
                .put("tokens", Tokens.count(text))
                .put("data", plain ? MarkdownText.plain(text) : text);
    }

    private static JsonNode options(List<FormPart> parts) {
        for (FormPart part : parts) {
            if (part.name().equals("conversionOptions")) {
                try {
                    return Json.read(part.content());
                } catch (IOException e) {
                    throw Refusal.invalidInput("conversionOptions is not JSON");
                }
            }
        }
        return Json.object();
    }
}
