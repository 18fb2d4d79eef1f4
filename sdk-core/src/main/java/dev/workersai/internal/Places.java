package dev.workersai.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A limited number of places, given in the order they were asked for. */
final class Places {

    private final int size;
    private final Deque<CompletableFuture<Permit>> waiting = new ArrayDeque<>();
    private int taken;

    Places(int size) {
        this.size = size;
    }

    /** Asks for a place; cancelling the future steps out of the line. */
    CompletableFuture<Permit> take() {
        CompletableFuture<Permit> place = new CompletableFuture<>();
        synchronized (this) {
            if (taken == size) {
                waiting.add(place);
                var unused = place.whenComplete((permit, failure) -> leaveLine(place, failure));
                return place;
            }
            taken++;
        }
        place.complete(newPermit());
        return place;
    }

    private synchronized void leaveLine(CompletableFuture<Permit> place, @Nullable Throwable failure) {
        if (failure != null) {
            waiting.removeIf(other -> other == place);
        }
    }

    private Permit newPermit() {
        return new Permit(this::giveBack);
    }

    private void giveBack() {
        for (CompletableFuture<Permit> next = nextInLine(); next != null; next = nextInLine()) {
            if (next.complete(newPermit())) {
                return;
            }
        }
    }

    /** Returns who is next to have the place, null if the place is free now. */
    private synchronized @Nullable CompletableFuture<Permit> nextInLine() {
        CompletableFuture<Permit> next = waiting.poll();
        if (next == null) {
            taken--;
        }
        return next;
    }
}
