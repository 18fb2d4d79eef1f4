package dev.workersai.emulator;

import java.util.List;

/** Thrown anywhere on a request's way to turn it down; {@link FrontDoor} makes the answer. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Reason> reasons;

    /** One entry of the envelope's {@code errors}. */
    record Reason(int code, String message) {}

    private Refusal(int status, List<Reason> reasons) {
        super(reasons.get(0).message(), null, false, false);
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    static Refusal of(ErrorCode code, String message) {
        return new Refusal(code.status(), List.of(new Reason(code.code(), message)));
    }

    static Refusal of(int status, int code, String message) {
        return new Refusal(status, List.of(new Reason(code, message)));
    }

    static Refusal withStatus(int status, ErrorCode code, String message) {
        return new Refusal(status, List.of(new Reason(code.code(), message)));
    }

    static Refusal invalidInput(String message) {
        return of(ErrorCode.INVALID_INPUT, message);
    }

    /** The same refusal with another first code, as the service gives both for a path cut short. */
    Refusal precededBy(ErrorCode code, String message) {
        return new Refusal(status, List.of(new Reason(code.code(), message), reasons.get(0)));
    }

    /** The same refusal with each message wrapped the way model errors are. */
    Refusal fromModel(String requestId) {
        return new Refusal(
                status,
                reasons.stream()
                        .map(reason -> new Reason(reason.code(), layered(reason) + " (" + requestId + ")"))
                        .toList());
    }

    private static String layered(Reason reason) {
        boolean invalid = reason.code() == ErrorCode.INVALID_INPUT.code();
        return "AiError: " + (invalid ? "Bad input: Error: " : "") + reason.message();
    }

    /** The same refusal with another HTTP status. */
    Refusal as(int otherStatus) {
        return new Refusal(otherStatus, reasons);
    }

    int status() {
        return status;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
