package dev.workersai.emulator;

/** Thrown to end a connection because of what the client sent. */
final class LiveRefusal extends RuntimeException {

    /** The code for a kind of message that is not taken. */
    static final int UNSUPPORTED = 1003;

    /** The code for a message that breaks a rule. */
    static final int POLICY = 1008;

    private static final long serialVersionUID = 1L;

    private final int closeCode;

    LiveRefusal(int closeCode, String reason) {
        super(reason, null, false, false);
        this.closeCode = closeCode;
    }

    int closeCode() {
        return closeCode;
    }
}
