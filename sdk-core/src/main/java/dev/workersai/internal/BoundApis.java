package dev.workersai.internal;

import dev.workersai.CallOptions;
import dev.workersai.catalog.Model;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The API interfaces of one client, whose calls have its options. Safe for use from many threads; cheap to make. */
public final class BoundApis {

    private final ApiFactory factory;
    private final CallOptions options;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    BoundApis(ApiFactory factory, CallOptions options) {
        this.factory = factory;
        this.options = options;
    }

    /** {@return the options of all calls} */
    public CallOptions options() {
        return options;
    }

    /**
     * {@return the same interfaces with further options}
     *
     * @param more hold where they set something
     */
    public BoundApis with(CallOptions more) {
        return new BoundApis(factory, options.with(more));
    }

    /**
     * {@return the interface, the same object every time}
     *
     * @param type of the interface
     * @throws IllegalStateException if the transport is closed
     * @throws IllegalArgumentException if the type is not an interface
     */
    public <T> T api(Class<T> type) {
        if (type == WebSocketRoad.class) {
            return type.cast(factory.webSockets(options));
        }
        CallHandler handler = factory.handler(type);
        return Objects.requireNonNull(type.cast(
                apis.computeIfAbsent(type, key -> handler.with(options).proxy())));
    }

    /**
     * {@return what a model of the catalog answers} The types of input and answer decide what goes over the wire.
     *
     * @param model of the catalog
     * @param input what it takes
     */
    public <I, O> O run(Model<I, O> model, I input) {
        ModelId id = ModelId.parse(model.id());
        Object answer = api(ModelRunApi.class)
                .run(id.namespace(), id.author(), id.name(), input, new AnswerAs(model.outputType()));
        @SuppressWarnings("unchecked") // the descriptor was generated with the type of its answer
        O typed = (O) Objects.requireNonNull(answer);
        return typed;
    }
}
