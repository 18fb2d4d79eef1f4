package dev.workersai.error;

import java.util.stream.Collectors;

/** Words a refusal: what failed, for which model, what the service said, what to do, which ids to quote. */
final class FailureMessage {

    private static final int MESSAGE_LIMIT = 300;
    private static final int ERRORS_LIMIT = 5;

    private FailureMessage() {}

    static String of(CallFailure failure, String advice) {
        String subject = failure.model() == null ? failure.operation() : failure.model();
        StringBuilder text = new StringBuilder("Workers AI refused ").append(subject);
        text.append(": HTTP ").append(failure.status());
        if (failure.status() / 100 == 2) {
            text.append(" with success=false");
        }
        appendErrors(text, failure);
        if (!advice.isEmpty()) {
            text.append(' ').append(advice);
        }
        appendIds(text, failure);
        return text.toString();
    }

    private static void appendErrors(StringBuilder text, CallFailure failure) {
        if (failure.errors().isEmpty()) {
            text.append(", no reason given.");
            return;
        }
        text.append(failure.errors().stream()
                .limit(ERRORS_LIMIT)
                .map(FailureMessage::worded)
                .collect(Collectors.joining("; ", ", ", "")));
        int more = failure.errors().size() - ERRORS_LIMIT;
        if (more > 0) {
            text.append("; and ").append(more).append(" more");
        }
        if (".!?…".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append('.');
        }
    }

    private static String worded(ApiError error) {
        String message = shortened(error.message());
        return error.codeText().map(code -> "code " + code + ": " + message).orElse(message);
    }

    private static void appendIds(StringBuilder text, CallFailure failure) {
        if (failure.cfRay() != null) {
            text.append(" (ray ").append(failure.cfRay()).append(')');
        }
        if (failure.requestId() != null && !failure.requestId().equals(failure.cfRay())) {
            text.append(" (request ").append(failure.requestId()).append(')');
        }
    }

    private static String shortened(String message) {
        return message.length() <= MESSAGE_LIMIT ? message : message.substring(0, MESSAGE_LIMIT) + "…";
    }
}
