package dev.workersai.spec.sync;

/** The service refused a request, or answered with something that is no answer. */
final class ServiceFailure extends SyncException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ServiceFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Tells whether asking for anything else would fail in the same way. */
    boolean concernsEveryRequest() {
        return status == 401 || status == 403 || status == 429;
    }
}
