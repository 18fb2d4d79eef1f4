package dev.workersai.internal;

import java.util.concurrent.atomic.AtomicBoolean;

/** A place that a call has taken, to be given back once; later attempts to do so are ignored. */
final class Permit implements Runnable {

    private final AtomicBoolean taken = new AtomicBoolean(true);
    private final Runnable giveBack;

    Permit(Runnable giveBack) {
        this.giveBack = giveBack;
    }

    /** Gives the place back. */
    @Override
    public void run() {
        if (taken.compareAndSet(true, false)) {
            giveBack.run();
        }
    }
}
