package dev.workersai.realtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Messages that wait to be read, and the end after which none come. Safe for use from many threads. */
final class SocketInbox {

    private final BlockingQueue<SocketMessage> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<SocketMessage.End> end = new CompletableFuture<>();

    void add(SocketMessage message) {
        if (!end.isDone()) {
            messages.add(message);
        }
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
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            return false;
        }
    }

    /** Throws away what waits, and says the end instead. */
    void clear() {
        messages.clear();
        SocketMessage.End last = end.getNow(null);
        if (last != null) {
            messages.add(last);
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
