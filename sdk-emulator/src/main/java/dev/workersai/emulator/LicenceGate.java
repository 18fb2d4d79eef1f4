package dev.workersai.emulator;

/** The licence of the one model that wants it accepted before its first use. */
final class LicenceGate {

    private static final String MODEL = "@cf/meta/llama-3.2-11b-vision-instruct";

    private volatile boolean closed;

    LicenceGate(boolean closed) {
        this.closed = closed;
    }

    void requireAccepted(Model model, RunInput input) {
        if (!closed || !model.name().equals(MODEL)) {
            return;
        }
        closed = !input.text("prompt").equals("agree");
        // The acceptance itself is answered as a refusal with the same code (seen live 2026-05 to 2026-09).
        throw Refusal.of(
                ErrorCode.LICENCE_NOT_ACCEPTED,
                closed
                        ? "Prior to using this model, you must submit the prompt 'agree' to accept its licence"
                        : "Thank you for agreeing to this model's terms. You may now use the model.");
    }
}
