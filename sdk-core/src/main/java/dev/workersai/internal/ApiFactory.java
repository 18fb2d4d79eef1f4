package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.CallOptions;
import feign.Feign;
import feign.Logger;
import feign.Retryer;
import feign.Target;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the Feign interfaces of one client and of all derived from it, each when it is first asked for and then never
 * again. Safe for use from many threads.
 */
public final class ApiFactory {

    private final Feign feign;
    private final String url;
    private final Transport transport;
    private final Map<Class<?>, CallHandler> parsed = new ConcurrentHashMap<>();
    private final WebSocketRoad webSockets;

    /** Makes a factory; no interface yet, and no connection. */
    public ApiFactory(ClientSettings settings, Transport transport) {
        ObjectMapper mapper = Json.newMapper();
        AnswerUsage usage = new AnswerUsage(mapper);
        this.url = settings.account().toString();
        this.transport = transport;
        this.webSockets = new JdkWebSocketRoad(settings, transport);
        this.feign = Feign.builder()
                .client(new ClientChain(transport, settings, mapper))
                // Feign's own retryer repeats a POST up to four times, and inference is billed.
                .retryer(Retryer.NEVER_RETRY)
                // At HEADERS and FULL, Feign reads whole bodies first.
                .logLevel(Logger.Level.NONE)
                .encoder(new RequestEncoder(mapper))
                .queryMapEncoder(new QueryParameters(mapper))
                .responseInterceptor(new ResponseGate(
                        mapper, Clock.systemUTC(), transport.settings().ceilings()))
                .invocationHandlerFactory((target, methods) ->
                        new CallHandler(target.type(), methods, transport, settings, usage, CallOptions.none()))
                .build();
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
        return parsed.computeIfAbsent(type, this::parse);
    }

    /** Returns the road to models that are talked to over a websocket. */
    WebSocketRoad webSockets() {
        transport.requireOpen();
        return webSockets;
    }

    private CallHandler parse(Class<?> type) {
        return (CallHandler) Proxy.getInvocationHandler(feign.newInstance(new Target.HardCodedTarget<>(type, url)));
    }
}
