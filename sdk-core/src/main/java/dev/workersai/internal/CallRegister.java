package dev.workersai.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls under way on one client: to be waited for or ended when it closes. */
final class CallRegister {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Map<CallScope, Integer> holds = new HashMap<>();
    private final Runnable whenIdle;
    private boolean closed;

    /**
     * Makes an empty register.
     *
     * @param whenIdle run once, when the register is closed and no call is under way any more
     */
    CallRegister(Runnable whenIdle) {
        this.whenIdle = whenIdle;
    }

    /**
     * Takes note that something of a call is under way: the call itself, or its open answer.
     *
     * @throws IllegalStateException if the register is closed and does not know the call
     */
    void enter(CallScope call) {
        lock.lock();
        try {
            if (closed && !holds.containsKey(call)) {
                throw closedClient();
            }
            holds.merge(call, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    void leave(CallScope call) {
        boolean idle;
        lock.lock();
        try {
            holds.computeIfPresent(call, (known, count) -> count == 1 ? null : count - 1);
            idle = closed && holds.isEmpty();
            if (idle) {
                empty.signalAll();
            }
        } finally {
            lock.unlock();
        }
        if (idle) {
            whenIdle.run();
        }
    }

    void requireOpen() {
        lock.lock();
        try {
            if (closed) {
                throw closedClient();
            }
        } finally {
            lock.unlock();
        }
    }

    private static IllegalStateException closedClient() {
        return new IllegalStateException("This Workers AI client is closed.");
    }

    int size() {
        lock.lock();
        try {
            return holds.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets no new call in. */
    void close() {
        boolean idle;
        lock.lock();
        try {
            idle = !closed && holds.isEmpty();
            closed = true;
        } finally {
            lock.unlock();
        }
        if (idle) {
            whenIdle.run();
        }
    }

    /** Waits until no call is under way, and returns whether it came to that. */
    boolean awaitIdle(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!holds.isEmpty() && left > 0) {
                left = empty.awaitNanos(left);
            }
            return holds.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void abortAll() {
        List<CallScope> calls;
        lock.lock();
        try {
            calls = List.copyOf(holds.keySet());
        } finally {
            lock.unlock();
        }
        calls.forEach(CallScope::abort);
    }
}
