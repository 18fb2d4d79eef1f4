package dev.workersai.internal;

import org.jspecify.annotations.Nullable;

/** The thread that makes a wait, for others to end that wait, and nothing that the thread does later. */
final class WaitingThread {

    private @Nullable Thread thread = Thread.currentThread();
    private boolean interrupted;

    /** Interrupts the wait if it is not over. */
    synchronized void interrupt() {
        Thread waiting = thread;
        if (waiting != null) {
            interrupted = true;
            waiting.interrupt();
        }
    }

    /** Says that the wait is over; for its own thread. An interrupt made here is taken back. */
    synchronized void end() {
        thread = null;
        if (interrupted) {
            var unused = Thread.interrupted();
        }
    }
}
