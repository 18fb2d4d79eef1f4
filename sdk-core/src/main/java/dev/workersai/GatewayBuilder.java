package dev.workersai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.internal.BaseUrlRule;
import dev.workersai.internal.DurationRule;
import dev.workersai.internal.HeaderRule;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the settings of a {@link Gateway}; what is not set is as the gateway is configured. For one thread. Null is refused. */
public final class GatewayBuilder {

    private static final int MOST_METADATA = 5;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final URI HOST = URI.create("https://gateway.ai.cloudflare.com/v1");

    final String id;
    final Map<String, String> headers = new TreeMap<>();
    private final Map<String, @Nullable Object> metadata = new LinkedHashMap<>();

    @Nullable
    URI host;

    @Nullable
    Supplier<String> token;

    GatewayBuilder(String id) {
        this.id = id;
    }

    /**
     * Sends calls to {@code https://gateway.ai.cloudflare.com/v1}, with account and gateway in the path.
     *
     * @return this
     */
    public GatewayBuilder viaHost() {
        return viaHost(HOST);
    }

    /**
     * Sends calls to another host of the gateway, such as a domain of your own. The API token goes there, too.
     *
     * @param url the part before account and gateway id: https, or http to this machine
     * @return this
     * @throws dev.workersai.error.ConfigurationException if it is not
     */
    public GatewayBuilder viaHost(URI url) {
        this.host = BaseUrlRule.check(url);
        return this;
    }

    /**
     * Sets the token of a gateway that asks for one.
     *
     * @param token sent as {@code cf-aig-authorization}
     * @return this
     */
    public GatewayBuilder token(String token) {
        String checked = HeaderRule.checkValue("token", token);
        return token(() -> checked);
    }

    /**
     * Sets where to get the token from, asked for every attempt.
     *
     * @param token gives printable ASCII
     * @return this
     */
    public GatewayBuilder token(Supplier<String> token) {
        this.token = Objects.requireNonNull(token, "token");
        return this;
    }

    /**
     * Sets how long the answer is cached.
     *
     * @param ttl 60 seconds to 30 days, cut to whole seconds
     * @return this
     */
    public GatewayBuilder cacheTtl(Duration ttl) {
        Duration checked = DurationRule.check(ttl, "cacheTtl", Duration.ofSeconds(60), Duration.ofDays(30));
        return set("cache-ttl", checked.toSeconds());
    }

    /**
     * Sets the key of the cache entry, instead of one made of the request.
     *
     * @param key printable ASCII
     * @return this
     */
    public GatewayBuilder cacheKey(String key) {
        return set("cache-key", key);
    }

    /**
     * Sets whether to go past the cache.
     *
     * @param skip true for a fresh answer
     * @return this
     */
    public GatewayBuilder skipCache(boolean skip) {
        return set("skip-cache", skip);
    }

    /**
     * Adds a value to the log entry, to filter by.
     *
     * @param name of the value; at most 5 different ones, the gateway drops more
     * @param value a text, a number, a boolean or null
     * @return this
     */
    public GatewayBuilder metadata(String name, @Nullable Object value) {
        if (value != null && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new IllegalArgumentException("metadata takes texts, numbers, booleans and null, but " + name
                    + " is a " + value.getClass().getSimpleName() + ".");
        }
        if (!metadata.containsKey(Objects.requireNonNull(name, "name")) && metadata.size() == MOST_METADATA) {
            throw new IllegalArgumentException("metadata takes at most 5 values.");
        }
        metadata.put(name, value);
        return set("metadata", json(metadata));
    }

    /**
     * Sets whether the call is logged at all.
     *
     * @param collect false for no entry
     * @return this
     */
    public GatewayBuilder collectLog(boolean collect) {
        return set("collect-log", collect);
    }

    /**
     * Sets whether the log entry has the request's and the answer's body.
     *
     * @param collect false for figures only
     * @return this
     */
    public GatewayBuilder collectLogPayload(boolean collect) {
        return set("collect-log-payload", collect);
    }

    /**
     * Sets an id of your own for the event.
     *
     * @param eventId printable ASCII
     * @return this
     */
    public GatewayBuilder eventId(String eventId) {
        return set("event-id", eventId);
    }

    /**
     * Sets how long the gateway waits for the first byte of the answer.
     *
     * @param timeout 1 millisecond to 24 days
     * @return this
     */
    public GatewayBuilder requestTimeout(Duration timeout) {
        return set(
                "request-timeout", DurationRule.check(timeout, "requestTimeout").toMillis());
    }

    /**
     * Sets how often the gateway tries; attempts of the client come on top, each of them a call for the gateway.
     *
     * @param attempts 1 to 5
     * @return this
     */
    public GatewayBuilder maxAttempts(int attempts) {
        if (attempts < 1 || attempts > 5) {
            throw new IllegalArgumentException("maxAttempts has to be from 1 to 5, but is " + attempts + ".");
        }
        return set("max-attempts", attempts);
    }

    /**
     * Sets how long the gateway waits between its attempts.
     *
     * @param delay 0 to 5 seconds
     * @return this
     */
    public GatewayBuilder retryDelay(Duration delay) {
        return set(
                "retry-delay",
                DurationRule.check(delay, "retryDelay", Duration.ZERO, Duration.ofSeconds(5))
                        .toMillis());
    }

    /**
     * Sets how the gateway's waits grow.
     *
     * @param backoff from one attempt to the next
     * @return this
     */
    public GatewayBuilder backoff(Gateway.Backoff backoff) {
        return set("backoff", backoff.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Sets which of the provider keys stored in the gateway is used.
     *
     * @param alias printable ASCII
     * @return this
     */
    public GatewayBuilder byokAlias(String alias) {
        return set("byok-alias", alias);
    }

    /**
     * Sets whether providers are asked to retain no data.
     *
     * @param zeroDataRetention true to ask for it
     * @return this
     */
    public GatewayBuilder zeroDataRetention(boolean zeroDataRetention) {
        return set("zdr", zeroDataRetention);
    }

    /**
     * Sets whether a call to another vendor's model has to be paid by a key of that vendor that the gateway stores: without
     * one it is refused then, instead of being paid from the account's credit. Calls of Workers AI models are not concerned.
     *
     * @param noWholesale true to refuse
     * @return this
     */
    public GatewayBuilder noWholesale(boolean noWholesale) {
        return set("no-wholesale", noWholesale);
    }

    /**
     * Sets what the gateway reckons the call costs, by tokens.
     *
     * @param perTokenIn US dollars, not negative
     * @param perTokenOut US dollars, not negative
     * @return this
     */
    public GatewayBuilder customCost(double perTokenIn, double perTokenOut) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("per_token_in", amount(perTokenIn));
        cost.put("per_token_out", amount(perTokenOut));
        return set("custom-cost", json(cost));
    }

    /**
     * Sets what the gateway reckons the call costs, as a whole.
     *
     * @param total US dollars, not negative
     * @return this
     */
    public GatewayBuilder customCost(double total) {
        return set("custom-cost", json(Map.of("total_cost", amount(total))));
    }

    /** {@return the gateway; the builder can be used again} */
    public Gateway build() {
        return new Gateway(this);
    }

    private GatewayBuilder set(String setting, Object value) {
        headers.put("cf-aig-" + setting, HeaderRule.checkValue(setting, String.valueOf(value)));
        return this;
    }

    private static double amount(double dollars) {
        if (!(dollars >= 0) || Double.isInfinite(dollars)) {
            throw new IllegalArgumentException("A cost has to be a number from 0 on, but is " + dollars + ".");
        }
        return dollars;
    }

    private static String json(Map<String, ? extends @Nullable Object> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
