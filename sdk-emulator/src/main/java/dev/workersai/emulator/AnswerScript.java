package dev.workersai.emulator;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The scripted answers that wait for a request, first in, first out. */
final class AnswerScript {

    private final Queue<CannedAnswer> waiting = new ConcurrentLinkedQueue<>();

    void add(CannedAnswer answer) {
        waiting.add(answer);
    }

    @Nullable
    CannedAnswer next() {
        return waiting.poll();
    }
}
