package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** From a request's body and query to a model's input, unchecked. */
final class InputReader {

    private InputReader() {}

    static RunInput read(InputForm form, Incoming request) {
        if (form.isWebsocketOnly()) {
            throw Refusal.invalidInput("this model answers over a websocket only: open one instead of sending a POST");
        }
        if (form.isMultipart()) {
            return multipart(form, request);
        }
        if (request.body().length == 0) {
            throw Refusal.of(ErrorCode.BODY_MISSING, "Request body is missing");
        }
        if (form.isRawOnly()) {
            return rawWithOptions(form, request);
        }
        return form.takesRaw() && !isJson(request)
                ? RunInput.ofRaw(request.body(), Json.object())
                : RunInput.of(json(request));
    }

    private static RunInput multipart(InputForm form, Incoming request) {
        if (!request.mediaType().equals(MediaTypes.MULTIPART)) {
            throw Refusal.invalidInput("required properties at '/' are 'multipart'");
        }
        return MultipartBody.read(form, request);
    }

    private static RunInput rawWithOptions(InputForm form, Incoming request) {
        if (MediaTypes.isJson(request.mediaType())) {
            throw Refusal.invalidInput("the body must be the audio itself with its own content type, not JSON");
        }
        return RunInput.ofRaw(request.body(), QueryOptions.typed(form, request.query()));
    }

    private static boolean isJson(Incoming request) {
        return MediaTypes.isJson(request.mediaType()) || (request.mediaType().isEmpty() && request.body()[0] == '{');
    }

    static ObjectNode json(Incoming request) {
        try {
            JsonNode body = Json.read(request.body());
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw Refusal.invalidInput("Type mismatch of '/', the body is no JSON object");
        } catch (IOException e) {
            throw Refusal.invalidInput("the body is not JSON");
        }
    }
}
