package dev.workersai.realtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Messages that wait to be read, and the end after which none come. Safe for use from many threads. */
final class SocketInbox {

    private final BlockingQueue<SocketMessage> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<SocketMessage.End> end = new CompletableFuture<>();
    private volatile boolean unread;

    void add(SocketMessage message) {
        if (!end.isDone() && !unread) {
            messages.add(message);
        }
    }

    /** Says that nobody reads any more, and wakes who still waits. */
    void abandon() {
        unread = true;
        messages.clear();
        messages.add(new SocketMessage.End(null));
    }

    /** Says that nothing more comes, if it was not said before. */
    void end(@Nullable RuntimeException failure) {
        SocketMessage.End last = new SocketMessage.End(failure);
        if (end.complete(last)) {
            messages.add(last);
        }
    }

    /** Returns the end, null while there is none; what came before it may still wait. */
    SocketMessage.@Nullable End ended() {
        return end.getNow(null);
    }

    /** Waits for the end, at most so long. */
    boolean awaitEnd(long millis) throws InterruptedException {
        try {
            end.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    /** Returns the next message, and the end over and over again; null if nothing came in time. */
    @Nullable
    SocketMessage poll(long millis) throws InterruptedException {
        SocketMessage message = messages.poll(millis, TimeUnit.MILLISECONDS);
        if (message instanceof SocketMessage.End) {
            messages.add(message);
        }
        return message;
    }
}
