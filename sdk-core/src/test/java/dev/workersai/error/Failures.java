package dev.workersai.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals of a model that no catalog has. */
final class Failures {

    private Failures() {}

    static CallFailure.Builder refusal(int status, @Nullable String code, String message) {
        return CallFailure.builder()
                .status(status)
                .operation("POST /ai/run/@cf/a/b")
                .model("@cf/a/b")
                .errors(List.of(ApiError.of(code, message, message)));
    }
}
