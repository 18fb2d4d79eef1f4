package dev.workersai.realtime;

import dev.workersai.error.WorkersAiException;

/** The service ended a conversation that was not finished, and said why. */
public final class RealtimeClosedException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final int closeCode;
    private final String reason;

    RealtimeClosedException(String model, int closeCode, String reason) {
        super(model + ": the service closed the websocket with code " + closeCode
                + (reason.isEmpty() ? "." : ": " + reason));
        this.model = model;
        this.closeCode = closeCode;
        this.reason = reason;
    }

    /** {@return the id of the model} */
    public String model() {
        return model;
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
