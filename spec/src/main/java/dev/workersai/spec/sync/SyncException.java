package dev.workersai.spec.sync;

/** The catalog cannot be refreshed; the message tells a person why and what to do. */
class SyncException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SyncException(String message) {
        super(message);
    }

    SyncException(String message, Throwable cause) {
        super(message, cause);
    }
}
