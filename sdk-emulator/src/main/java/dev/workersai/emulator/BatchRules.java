package dev.workersai.emulator;

/**
 * How batches go.
 *
 * @param polls which poll, counted from 1, is the first to get the answers
 * @param faults which items fail
 */
record BatchRules(int polls, Faults faults) {

    /** Returns the state at a poll before the answers: the first half of them finds the batch still queued. */
    String statusAt(int poll) {
        return poll <= (polls - 1) / 2 ? "queued" : "running";
    }
}
