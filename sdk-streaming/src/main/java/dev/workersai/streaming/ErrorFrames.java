package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.internal.EventErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of what a stream brings instead of an answer; its HTTP status was that of success. */
final class ErrorFrames {

    private final StreamOrigin origin;

    ErrorFrames(StreamOrigin origin) {
        this.origin = origin;
    }

    /** Returns the exception for an event or answer that reports an error, in whichever form. */
    ApiException reported(JsonNode frame) {
        List<ApiError> errors = EventErrors.of(frame);
        if (errors.isEmpty()) {
            errors = EventErrors.of(frame.path("response"));
        }
        if (errors.isEmpty()) {
            errors = EventErrors.of(frame.path("choices").path(0));
        }
        return exception(errors, EventErrors.shortened(frame.toString()));
    }

    /** Returns the exception for a model that says it failed, and not why. */
    ApiException finishedWithError() {
        String message = "the model stopped with finish reason 'error'";
        return exception(List.of(ApiError.of(null, message, message)), "");
    }

    /** Returns the exception for something that is not what a stream is made of. */
    ProtocolException misfit(String problem, String sample, @Nullable Throwable cause) {
        String start = EventErrors.shortened(sample);
        String message = origin.subject() + ": " + problem + (start.isEmpty() ? "" : "; it starts: " + start);
        return new ProtocolException(message, failure(List.of(), start), cause);
    }

    /** Returns the exception for a result with nothing in it, which some models give where a stream was asked for. */
    ProtocolException empty(String sample) {
        return misfit(
                origin.live()
                        ? "the model answered a streaming request with no events and no result: call it without streaming"
                        : "the model gave an empty result; asking again may help",
                sample,
                null);
    }

    private ApiException exception(List<ApiError> errors, String sample) {
        return ApiException.of(failure(errors, sample));
    }

    private CallFailure failure(List<ApiError> errors, String sample) {
        return origin.facts().errors(errors).sample(sample).build();
    }
}
