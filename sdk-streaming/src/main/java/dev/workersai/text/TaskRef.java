package dev.workersai.text;

import dev.workersai.CallOptions;
import org.jspecify.annotations.Nullable;

/** What all refs of this package have in common. */
abstract sealed class TaskRef<R>
        permits RerankModelRef,
                TranslateModelRef,
                SummarizeModelRef,
                ClassifyModelRef,
                ModerateModelRef,
                DecideModelRef {

    private final TaskCall call;

    TaskRef(TaskCall call) {
        this.call = call;
    }

    TaskCall call() {
        return call;
    }

    abstract R with(TaskCall changed);

    /** {@return the id of the model} */
    public final String id() {
        return call.modelId();
    }

    /**
     * {@return a ref whose calls have further options; what they set goes before what was set}
     *
     * @param options of each call
     */
    public final R options(CallOptions options) {
        return with(call.with(options));
    }

    /**
     * {@return a ref that sends a field of the model which has no method here} It is not checked, and goes before what any
     * method has set.
     *
     * @param name as on the wire
     * @param value anything that Jackson can write; null is sent as null
     */
    public final R extra(String name, @Nullable Object value) {
        return with(call.withExtra(name, value));
    }

    /** {@return the model, not the texts} */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + id() + "]";
    }
}
