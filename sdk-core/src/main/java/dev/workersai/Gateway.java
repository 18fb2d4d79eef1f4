package dev.workersai;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An AI Gateway to send model runs through, and what it is to do with them: cache, log, retry.
 *
 * <p>By default calls go to the client's base URL and name the gateway in a header. With {@link GatewayBuilder#viaHost} they go
 * to the gateway's own host instead. What the gateway did is on {@link CallInfo}. Immutable.
 *
 * @see <a href="https://developers.cloudflare.com/ai-gateway/">AI Gateway</a>
 */
public final class Gateway {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Gateway DIRECT = new Gateway(new GatewayBuilder(""));

    private final String id;
    private final @Nullable URI host;
    private final @Nullable Supplier<String> token;
    private final Map<String, String> headers;

    Gateway(GatewayBuilder builder) {
        this.id = builder.id;
        this.host = builder.host;
        this.token = builder.token;
        this.headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
    }

    /**
     * {@return a gateway with its own settings}
     *
     * @param id 1 to 64 letters, digits, {@code _} and {@code -}; {@code default} for the account's default one
     * @throws IllegalArgumentException if the id has another form
     */
    public static Gateway of(String id) {
        return builder(id).build();
    }

    /** {@return no gateway, for calls of a client that goes through one otherwise} */
    public static Gateway direct() {
        return DIRECT;
    }

    /**
     * {@return a builder with no setting}
     *
     * @param id as in {@link #of}
     * @throws IllegalArgumentException if the id has another form
     */
    public static GatewayBuilder builder(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a gateway has 1 to 64 letters, digits, _ and -; this one has another form.");
        }
        return new GatewayBuilder(id);
    }

    /** {@return the id, empty text for {@link #direct()}} */
    public String id() {
        return id;
    }

    boolean isDirect() {
        return id.isEmpty();
    }

    /** {@return the URL before account and gateway id, empty if calls name the gateway in a header} */
    public Optional<URI> host() {
        return Optional.ofNullable(host);
    }

    /** {@return what to get the gateway's token from, empty if it needs none} */
    public Optional<Supplier<String>> token() {
        return Optional.ofNullable(token);
    }

    /** {@return the settings as the headers that carry them, without id and token; an unmodifiable map} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return id, host and the names of the settings, never the token} */
    @Override
    public String toString() {
        return isDirect()
                ? "Gateway[direct]"
                : "Gateway[" + id + (host == null ? "" : " via " + host) + " " + headers.keySet() + "]";
    }

    /** How the waits between the gateway's attempts grow. */
    public enum Backoff {
        /** All waits are alike. */
        CONSTANT,
        /** Each is longer by the first. */
        LINEAR,
        /** Each is twice as long as the one before. */
        EXPONENTIAL
    }
}
