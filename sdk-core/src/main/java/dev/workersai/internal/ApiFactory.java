package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.catalog.Model;
import feign.Feign;
import feign.Logger;
import feign.Response;
import feign.Retryer;
import feign.Target;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the Feign interfaces of one client, each when it is first asked for and then never again. Safe for use from
 * many threads.
 */
public final class ApiFactory {

    private final Feign feign;
    private final String url;
    private final Transport transport;
    private final ResponseGate gate;
    private final WebSocketRoad webSockets;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    /** Makes a factory; no interface yet, and no connection. */
    public ApiFactory(ClientSettings settings, Transport transport) {
        ObjectMapper mapper = Json.newMapper();
        this.url = settings.account().toString();
        this.transport = transport;
        this.gate = new ResponseGate(mapper, Clock.systemUTC());
        this.webSockets = new JdkWebSocketRoad(settings, transport);
        this.feign = Feign.builder()
                .client(ClientChain.over(transport))
                .options(Transport.options(settings))
                // Feign's own retryer repeats a POST up to four times, and inference is billed.
                .retryer(Retryer.NEVER_RETRY)
                // At HEADERS and FULL, Feign logs the token and reads whole bodies first.
                .logLevel(Logger.Level.NONE)
                .encoder(new RequestEncoder(mapper))
                .queryMapEncoder(new QueryParameters(mapper))
                .requestInterceptor(new AuthInterceptor(settings.token(), settings.userAgent()))
                .responseInterceptor(gate)
                .invocationHandlerFactory(new PlainExceptions())
                .build();
    }

    /**
     * Returns the interface, the same object every time.
     *
     * @throws IllegalStateException if the transport is closed
     * @throws IllegalArgumentException if the type is not an interface
     */
    public <T> T api(Class<T> type) {
        transport.requireOpen();
        Object api = apis.computeIfAbsent(type, this::newApi);
        return Objects.requireNonNull(type.cast(api));
    }

    /** Runs a model of the catalog; the types of input and answer decide what goes over the wire. */
    public <I, O> O run(Model<I, O> model, I input) {
        ModelId id = ModelId.parse(model.id());
        Response response = api(ModelRunApi.class).run(id.namespace(), id.author(), id.name(), input);
        @SuppressWarnings("unchecked") // the descriptor was generated with the type of its answer
        O answer = (O) Objects.requireNonNull(gate.read(response, model.outputType()));
        return answer;
    }

    private Object newApi(Class<?> type) {
        if (type == WebSocketRoad.class) {
            return webSockets;
        }
        return feign.newInstance(new Target.HardCodedTarget<>(type, url));
    }
}
