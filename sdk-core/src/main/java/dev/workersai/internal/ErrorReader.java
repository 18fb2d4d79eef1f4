package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the service says went wrong, whichever of its forms it takes: an envelope, the AI Gateway's, that of an
 * OpenAI-compatible server, a bare message, a web page, nothing.
 */
final class ErrorReader {

    /** The most that is read of a refusal, in bytes; a longer one is cut. */
    private static final int LIMIT = 64 * 1024;

    private static final int PACKET = 8 * 1024;

    private final ObjectMapper mapper;
    private final Clock clock;

    ErrorReader(ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads the body of a refusal, as much of it as arrives: what is known of one counts more than how its body ended.
     *
     * @throws IOException if the thread was interrupted meanwhile
     */
    ApiException read(AnswerHead head, AnswerBody body) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        IOException cut = null;
        try {
            byte[] packet = new byte[PACKET];
            for (int count = 0; count >= 0 && start.size() < LIMIT; count = body.read(packet)) {
                start.write(packet, 0, count);
            }
        } catch (IOException e) {
            if (TransportErrors.isInterrupt(e)) {
                throw e;
            }
            cut = e;
        }
        ApiException refusal =
                ApiException.of(failure(head, errorsOf(start.toString(StandardCharsets.UTF_8)), body.sample()));
        if (cut != null) {
            refusal.addSuppressed(cut);
        }
        return refusal;
    }

    /** Makes the exception for an envelope that says {@code success: false}. */
    ApiException ofEnvelope(AnswerHead head, JsonNode envelope, String sample) {
        ErrorList errors = new ErrorList(mapper);
        errors.addAll(envelope);
        return ApiException.of(failure(head, errors, sample));
    }

    private CallFailure failure(AnswerHead head, ErrorList errors, String sample) {
        return head.failure(sample)
                .errors(errors.entries())
                .occurredAt(clock.instant())
                .requestId(requestId(head, errors))
                .retryAfter(RetryAfter.of(head, clock))
                .build();
    }

    private @Nullable String requestId(AnswerHead head, ErrorList errors) {
        String inference = head.line("cf-ai-req-id");
        if (inference != null) {
            return inference;
        }
        return head.cfRay() == null ? errors.requestId() : head.cfRay();
    }

    private ErrorList errorsOf(String text) {
        ErrorList errors = new ErrorList(mapper);
        try {
            errors.addAll(mapper.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (JsonProcessingException e) {
            errors.addCut(text);
        }
        if (errors.isEmpty() && !text.isBlank()) {
            errors.add(null, Page.line(text));
        }
        return errors;
    }

    /** Returns the errors that a document reports, none if it reports none. */
    List<ApiError> errorsOf(JsonNode tree) {
        ErrorList errors = new ErrorList(mapper);
        errors.addAll(tree);
        return errors.entries();
    }
}
