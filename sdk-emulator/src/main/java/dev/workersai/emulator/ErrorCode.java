package dev.workersai.emulator;

/** The service's error codes that the emulator gives, each with its usual HTTP status. */
enum ErrorCode {
    NO_CREDIT(2021, 402),
    BODY_MISSING(3003, 400),
    TOO_LARGE(3006, 413),
    NOT_BASE64(5004, 400),
    NO_LORA(5005, 405),
    INVALID_INPUT(5006, 400),
    NO_SUCH_MODEL(5007, 400),
    LICENCE_NOT_ACCEPTED(5016, 403),
    CONTEXT_EXCEEDED(5021, 413),
    RETIRED(5028, 410),
    NO_ROUTE(7000, 400),
    METHOD_NOT_ALLOWED(7001, 405),
    BAD_OBJECT_ID(7003, 404),
    WRONG_KIND(8001, 400),
    MALFORMED_CREDENTIALS(9106, 400),
    AUTHENTICATION(10000, 401);

    private final int code;
    private final int status;

    ErrorCode(int code, int status) {
        this.code = code;
        this.status = status;
    }

    int code() {
        return code;
    }

    int status() {
        return status;
    }
}
