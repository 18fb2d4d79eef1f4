package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.CallOptions;
import feign.DefaultContract;
import feign.Feign;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Logger;
import feign.MethodMetadata;
import feign.Retryer;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Reads the Feign interfaces of one client and of all derived from it: each method when it is first called and then never
 * again, since an interface has up to 170, and a program calls a few. Safe for use from many threads.
 */
public final class ApiFactory {

    private final ClientSettings settings;
    private final String url;
    private final Transport transport;
    private final ObjectMapper mapper;
    private final ClientChain chain;
    private final RequestEncoder encoder;
    private final QueryParameters query;
    private final ResponseGate gate;
    private final AnswerUsage usage;
    private final Map<Class<?>, CallHandler> handlers = new ConcurrentHashMap<>();
    private final Map<Method, MethodHandler> methods = new ConcurrentHashMap<>();

    /**
     * Makes a factory; no interface yet, and no connection.
     *
     * @param transport made while the JSON mapper is, on another thread: in a new JVM each of the two takes about a fifth of the
     *     time until the first answer
     */
    public ApiFactory(ClientSettings settings, Supplier<Transport> transport) {
        CompletableFuture<ObjectMapper> json = AsyncCall.start(Json::newMapper);
        this.settings = settings;
        this.url = settings.account().toString();
        this.transport = transport.get();
        this.mapper = json.join();
        this.chain = new ClientChain(this.transport, settings, mapper);
        this.encoder = new RequestEncoder(mapper);
        this.query = new QueryParameters(mapper);
        this.gate = new ResponseGate(
                mapper, Clock.systemUTC(), this.transport.settings().ceilings());
        this.usage = new AnswerUsage(mapper);
    }

    /** {@return what the calls of all interfaces share} */
    public Transport transport() {
        return transport;
    }

    /** Returns the interfaces of a client whose calls have these options. */
    public BoundApis bind(CallOptions options) {
        return new BoundApis(this, options);
    }

    /**
     * Returns what is behind an interface, without options.
     *
     * @throws IllegalStateException if the transport is closed
     * @throws IllegalArgumentException if the type is not an interface
     */
    CallHandler handler(Class<?> type) {
        transport.requireOpen();
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type + " is not an interface.");
        }
        return handlers.computeIfAbsent(
                type, key -> new CallHandler(key, this::method, transport, settings, usage, CallOptions.none()));
    }

    /** Returns the road to models that are talked to over a websocket, by the gateway and with the headers of options. */
    WebSocketRoad webSockets(CallOptions options) {
        transport.requireOpen();
        return new JdkWebSocketRoad(settings, transport, mapper, options);
    }

    /** Returns what a method of an interface does. */
    private MethodHandler method(Class<?> type, Method method) {
        MethodHandler known = methods.get(method);
        return known == null ? methods.computeIfAbsent(method, key -> parse(type, key)) : known;
    }

    private MethodHandler parse(Class<?> type, Method method) {
        MethodMetadata read = new OneMethod(method).of(type);
        return PlainMethod.isPlain(read)
                ? new PlainMethod(read, () -> throughFeign(type, read), url, encoder, chain, gate)
                : throughFeign(type, read);
    }

    private MethodHandler throughFeign(Class<?> type, MethodMetadata read) {
        Feign feign = Feign.builder()
                .contract(target -> List.of(read))
                .client(chain)
                // Feign's own retryer repeats a POST up to four times, and inference is billed.
                .retryer(Retryer.NEVER_RETRY)
                // At HEADERS and FULL, Feign reads whole bodies first.
                .logLevel(Logger.Level.NONE)
                .encoder(encoder)
                .queryMapEncoder(query)
                .responseInterceptor(gate)
                .invocationHandlerFactory(
                        (target, parsed) -> new Parsed(Objects.requireNonNull(parsed.get(read.method()))))
                .build();
        Object proxy = feign.newInstance(new Target.HardCodedTarget<>(type, url));
        return ((Parsed) Proxy.getInvocationHandler(proxy)).method();
    }

    /** Feign gives what it has read to the handler of a proxy, and to nobody else. */
    private record Parsed(MethodHandler method) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method called, Object[] arguments) {
            throw new UnsupportedOperationException("this proxy only carries what Feign has read");
        }
    }

    /** Reads one method of an interface. */
    private static final class OneMethod extends DefaultContract {

        private final Method method;

        OneMethod(Method method) {
            this.method = method;
        }

        MethodMetadata of(Class<?> type) {
            return parseAndValidateMetadata(type, method);
        }
    }
}
