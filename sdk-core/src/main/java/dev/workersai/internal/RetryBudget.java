package dev.workersai.internal;

/**
 * What keeps the retries of all callers of a client together in proportion to their calls: a call pays in a fifth of a
 * retry, and a reserve is there from the start.
 */
final class RetryBudget {

    static final int RESERVE = 20;

    private static final int CALLS_PER_RETRY = 5;
    private static final int FULL = RESERVE * CALLS_PER_RETRY;

    private int balance = FULL;

    /** Pays in for a call. */
    synchronized void called() {
        balance = Math.min(FULL, balance + 1);
    }

    /** Pays for a retry, unless there is too little left. */
    synchronized boolean spend() {
        if (balance < CALLS_PER_RETRY) {
            return false;
        }
        balance -= CALLS_PER_RETRY;
        return true;
    }
}
