package dev.workersai.realtime;

import dev.workersai.error.TransportException;

/** The service ended a conversation that was not finished, and said why. */
public final class RealtimeClosedException extends TransportException {

    private static final long serialVersionUID = 1L;

    private final int closeCode;
    private final String reason;

    RealtimeClosedException(String model, int closeCode, String reason) {
        super(
                model + ": the service closed the websocket with code " + closeCode
                        + (reason.isEmpty() ? "." : ": " + reason),
                Misfits.failure(model, "").build(),
                false,
                null);
        this.closeCode = closeCode;
        this.reason = reason;
    }

    /**
     * {@return the code of the websocket protocol, such as 1008 for a refusal or 1011 for a failure of the service}
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455, status codes</a>
     */
    public int closeCode() {
        return closeCode;
    }

    /** {@return what the service says, empty if it says nothing} */
    public String reason() {
        return reason;
    }
}
