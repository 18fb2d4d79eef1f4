package dev.workersai.testing;

import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import dev.workersai.error.WorkersAiException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what it is told, as one list over all calls. */
public final class RecordingListener implements CallListener, CallListener.Observation {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<CallInfo> calls = new CopyOnWriteArrayList<>();

    @Override
    public Observation started(CallInfo call) {
        return told("started " + call.model().orElse("-"), call);
    }

    @Override
    public void retrying(CallInfo call, WorkersAiException cause, Duration delay) {
        told("retrying " + cause.getClass().getSimpleName(), call);
    }

    @Override
    public void firstEvent(CallInfo call) {
        told("first", call);
    }

    @Override
    public void ended(CallInfo call, @Nullable Throwable failure) {
        told("ended" + (failure == null ? "" : " " + failure.getClass().getSimpleName()), call);
    }

    private RecordingListener told(String event, CallInfo call) {
        calls.add(call);
        events.add(event);
        return this;
    }

    public List<String> events() {
        return List.copyOf(events);
    }

    public List<CallInfo> calls() {
        return List.copyOf(calls);
    }

    /** Returns the call as it was told last. */
    public CallInfo last() {
        return calls.get(calls.size() - 1);
    }
}
