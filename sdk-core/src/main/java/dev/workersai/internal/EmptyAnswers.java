package dev.workersai.internal;

import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;

/** Answers that are well formed, and lack what was asked for. */
public final class EmptyAnswers {

    private static final int OK = 200;

    private EmptyAnswers() {}

    /**
     * {@return the exception}
     *
     * @param model the id of the model called
     * @param missing what the answer lacks, such as {@code no image}
     */
    public static ProtocolException of(String model, String missing) {
        CallFailure failure = CallFailure.builder()
                .status(OK)
                .operation("POST /ai/run/" + model)
                .model(model)
                .sample("")
                .build();
        return new ProtocolException(model + ": the answer has " + missing + ".", failure, null);
    }
}
