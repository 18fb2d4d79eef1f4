package dev.workersai.realtime;

import java.time.Duration;

/**
 * What a connection may take.
 *
 * @param idle the longest wait for a message, or for a message to go out; zero for no limit
 * @param messageBytes the longest message
 */
record SocketLimits(Duration idle, int messageBytes) {

    static final SocketLimits DEFAULT = new SocketLimits(Duration.ofSeconds(60), 1024 * 1024);

    SocketLimits {
        if (idle.isNegative()) {
            throw new IllegalArgumentException("idleTimeout has to be zero or longer, but is " + idle + ".");
        }
        if (messageBytes < 1) {
            throw new IllegalArgumentException("maxMessageBytes has to be at least 1, but is " + messageBytes + ".");
        }
    }

    SocketLimits withIdle(Duration changed) {
        return new SocketLimits(changed, messageBytes);
    }

    SocketLimits withMessageBytes(int changed) {
        return new SocketLimits(idle, changed);
    }

    /** Returns the limit of one wait; one that is never reached where there is none. */
    long idleMillis() {
        return idle.isZero() ? Long.MAX_VALUE : Math.max(1, idle.toMillis());
    }
}
