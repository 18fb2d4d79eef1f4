package dev.workersai.error;

/** The ways of being refused; each has an exception of its own. */
enum RefusalKind {
    AUTHENTICATION,
    PERMISSION,
    LICENCE,
    MODEL_NOT_FOUND,
    MODEL_RETIRED,
    INVALID_REQUEST,
    POLICY,
    TOO_LARGE,
    CONTEXT_WINDOW,
    QUOTA,
    PAYMENT,
    RATE,
    CAPACITY,
    TIME_LIMIT,
    SERVER,
    OTHER;

    /** Returns the judgement of a refusal that may be lifted by waiting. */
    Judgement retry(String advice) {
        return new Judgement(this, true, advice);
    }

    /** Returns the judgement of a refusal that would only be repeated. */
    Judgement stop(String advice) {
        return new Judgement(this, false, advice);
    }
}
