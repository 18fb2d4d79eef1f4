package dev.workersai.streaming;

import java.io.IOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * Ends a wait for bytes when the waiting thread is interrupted. The JDK's HTTP client before JDK 20 swallows the
 * interrupt and waits on (JDK-8294047); what a channel does about one works for everything that can be closed.
 */
final class InterruptGuard extends AbstractInterruptibleChannel {

    private final Runnable onInterrupt;

    /**
     * Makes a guard.
     *
     * @param onInterrupt ends the wait; runs on the thread that interrupts
     */
    InterruptGuard(Runnable onInterrupt) {
        this.onInterrupt = onInterrupt;
    }

    /** Says that the current thread begins to wait; if it is interrupted already, the wait is ended here. */
    void waitBegins() {
        begin();
    }

    /**
     * Says that the wait is over.
     *
     * @throws java.nio.channels.ClosedByInterruptException if it was interrupted
     */
    void waitEnds() throws IOException {
        end(true);
    }

    @Override
    protected void implCloseChannel() {
        onInterrupt.run();
    }
}
