package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the service says went wrong, whichever of its forms it takes: an envelope, the AI Gateway's, that of an
 * OpenAI-compatible server, a bare message, a web page, nothing.
 */
final class ErrorReader {

    /** The most that is read of a refusal, in bytes; a longer one is cut. */
    private static final int LIMIT = 64 * 1024;

    private final ObjectMapper mapper;
    private final Clock clock;

    ErrorReader(ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Reads the body of a refusal. */
    ApiException read(AnswerHead head, AnswerBody body) throws IOException {
        String text = new String(body.readNBytes(LIMIT), StandardCharsets.UTF_8);
        List<ApiError> errors = errorsOf(text);
        return ApiException.of(failure(head, errors, body.sample()));
    }

    /** Makes the exception for an envelope that says {@code success: false}. */
    ApiException ofEnvelope(AnswerHead head, JsonNode envelope, String sample) {
        return ApiException.of(failure(head, errorsOf(envelope), sample));
    }

    private CallFailure failure(AnswerHead head, List<ApiError> errors, String sample) {
        return head.failure(sample)
                .errors(errors)
                .occurredAt(clock.instant())
                .requestId(requestId(head, errors))
                .retryAfter(RetryAfter.of(head, clock))
                .build();
    }

    private @Nullable String requestId(AnswerHead head, List<ApiError> errors) {
        String inference = head.header("cf-ai-req-id");
        if (inference != null) {
            return inference;
        }
        if (head.cfRay() != null || errors.isEmpty()) {
            return head.cfRay();
        }
        return ServerMessage.parse(errors.get(0).rawMessage(), mapper).requestId();
    }

    private List<ApiError> errorsOf(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            JsonNode tree = mapper.readTree(text);
            List<ApiError> errors = errorsOf(tree);
            return errors.isEmpty() ? List.of(error(null, Texts.shortened(text))) : errors;
        } catch (JsonProcessingException e) {
            return List.of(error(null, ServerMessage.ofPage(text))); // Not JSON is one of the known forms.
        }
    }

    /** Returns the errors that a document reports, none if it reports none. */
    List<ApiError> errorsOf(JsonNode tree) {
        List<ApiError> errors = new ArrayList<>();
        tree.path("errors").forEach(entry -> add(errors, entry));
        if (errors.isEmpty() && tree.path("error").isArray()) {
            tree.path("error").forEach(entry -> add(errors, entry));
        }
        if (errors.isEmpty()) {
            add(errors, tree.path("error"));
        }
        if (errors.isEmpty() && tree.path("message").isTextual()) {
            String code = code(tree.path("internalCode"));
            errors.add(error(
                    code == null ? code(tree.path("code")) : code,
                    tree.path("message").asText()));
        }
        return errors;
    }

    private void add(List<ApiError> errors, JsonNode entry) {
        if (entry.isTextual()) {
            errors.add(error(null, entry.asText()));
        } else if (entry.isObject() && (entry.has("code") || entry.has("message"))) {
            errors.add(error(code(entry.path("code")), entry.path("message").asText("")));
        }
    }

    private static @Nullable String code(JsonNode code) {
        return code.isNumber() || (code.isTextual() && !code.asText().isBlank()) ? code.asText() : null;
    }

    private ApiError error(@Nullable String code, String raw) {
        return ApiError.of(code, ServerMessage.parse(raw, mapper).text(), raw);
    }
}
