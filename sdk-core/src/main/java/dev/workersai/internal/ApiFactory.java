package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.Logger;
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
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    /** Makes a factory; no interface yet, and no connection. */
    public ApiFactory(ClientSettings settings, Transport transport) {
        ObjectMapper mapper = Json.newMapper();
        this.url = settings.account().toString();
        this.transport = transport;
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
                .responseInterceptor(new ResponseGate(mapper, Clock.systemUTC()))
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

    private Object newApi(Class<?> type) {
        return feign.newInstance(new Target.HardCodedTarget<>(type, url));
    }
}
