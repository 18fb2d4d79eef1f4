package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** {@code GET /ai/tomarkdown/supported}. */
final class MarkdownFormatsEndpoint implements Endpoint {

    private static final int OK = 200;

    @Override
    public Answer answer(Incoming request) {
        ArrayNode formats = Json.array();
        MarkdownFormats.ALL.forEach((extension, type) ->
                formats.addObject().put("extension", extension).put("mimeType", type));
        return Envelope.answer(OK, Envelope.success(formats));
    }
}
