package dev.workersai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.api.RunApi;
import dev.workersai.api.TaskApis;
import dev.workersai.catalog.Model;
import dev.workersai.error.ConfigurationException;
import dev.workersai.internal.AccountIdRule;
import dev.workersai.internal.ApiFactory;
import dev.workersai.internal.ApiTokenRule;
import dev.workersai.internal.BaseUrlRule;
import dev.workersai.internal.ClientSettings;
import dev.workersai.internal.ModelId;
import dev.workersai.internal.Transport;
import dev.workersai.internal.TransportSettings;
import dev.workersai.internal.UserAgent;
import feign.Client;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Cloudflare Workers AI: one interface per task with one method per model, and {@link #run} for any model by its
 * id.
 *
 * <pre>{@code
 * try (WorkersAiClient client = WorkersAiClient.fromEnv()) {
 *     JsonNode answer = client.run("@cf/vendor/new-model", Map.of("prompt", "Hello"));
 * }
 * }</pre>
 *
 * <p>Make one client and keep it: it holds connections, and is safe for use from any number of threads. Calls throw
 * {@link dev.workersai.error.ApiException} where the service refuses,
 * {@link dev.workersai.error.TransportException} where no complete answer arrives and
 * {@link dev.workersai.error.ProtocolException} where the answer is not what the service promises, all of them
 * {@link dev.workersai.error.WorkersAiException}. Nothing is retried.
 */
public final class WorkersAiClient implements TaskApis, AutoCloseable {

    private final String accountId;
    private final URI baseUrl;
    private final Transport transport;
    private final ApiFactory apis;

    private WorkersAiClient(Builder builder, String accountId, Supplier<? extends @Nullable String> apiToken) {
        this.accountId = accountId;
        this.baseUrl = builder.baseUrl;
        this.transport = builder.newTransport();
        this.apis = new ApiFactory(
                new ClientSettings(
                        URI.create(baseUrl + "/accounts/" + accountId),
                        apiToken,
                        builder.userAgent,
                        builder.connectTimeout,
                        builder.timeout),
                transport);
    }

    /**
     * {@return a client with default settings and the account of the environment variables
     * {@code CLOUDFLARE_ACCOUNT_ID} and {@code CLOUDFLARE_API_TOKEN}, or {@code CF_ACCOUNT_ID} and
     * {@code CF_API_TOKEN} where those are not set}
     *
     * @throws ConfigurationException if a variable is missing or holds something that cannot be meant; the message says
     *     which, and where to find the value
     */
    public static WorkersAiClient fromEnv() {
        return fromEnv(System::getenv);
    }

    static WorkersAiClient fromEnv(Function<String, @Nullable String> variables) {
        Environment environment = new Environment(variables);
        return builder()
                .accountId(environment.accountId())
                .apiToken(environment.apiToken())
                .build();
    }

    /** {@return a builder with default settings; account id and API token have none} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an API interface: of the generated ones, or one of your own in the same manner (Feign annotations, paths
     * relative to the account). Made when first asked for; the same object every time.
     *
     * @throws IllegalStateException if this client is closed, or the interface has an annotation that is missing or
     *     wrong
     * @throws IllegalArgumentException if the type is not an interface
     */
    @Override
    public <T> T api(Class<T> type) {
        return apis.api(Objects.requireNonNull(type, "type"));
    }

    /**
     * Runs any model by its id, typed or not: also one that shipped this morning.
     *
     * @param modelId such as {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}
     * @param input what the model takes, as a map, a tree, or any value that Jackson writes as a JSON object; or bytes,
     *     as {@code byte[]} or {@link dev.workersai.wire.BinaryBody}, for a model that takes a file as it is
     * @return the result without the service's envelope; where the model answers in bytes, a
     *     {@link com.fasterxml.jackson.databind.node.BinaryNode} that holds all of them
     * @throws IllegalArgumentException if the id has not the form of a model id, or the input cannot be written
     * @throws IllegalStateException if this client is closed
     */
    public JsonNode run(String modelId, Object input) {
        ModelId model = ModelId.parse(Objects.requireNonNull(modelId, "modelId"));
        Objects.requireNonNull(input, "input");
        return api(RunApi.class).run(model.namespace(), model.author(), model.name(), input);
    }

    /**
     * {@return what a model of the catalog answers} The same as its typed method, for code that is written once for many
     * models.
     *
     * @param model such as {@code Models.Embed.BGE_M3}
     * @param input what one request takes; it decides whether JSON, a form or raw bytes go out
     * @param <I> the type of the input
     * @param <O> the type of the answer; one that is {@link AutoCloseable}, as bytes are, is the caller's to close
     * @throws IllegalArgumentException if the input cannot be written
     * @throws IllegalStateException if this client is closed
     */
    public <I, O> O run(Model<I, O> model, I input) {
        return apis.run(Objects.requireNonNull(model, "model"), Objects.requireNonNull(input, "input"));
    }

    /** {@return the account that is called} */
    public String accountId() {
        return accountId;
    }

    /** {@return the URL before {@code /accounts/…}, without a slash at its end} */
    public URI baseUrl() {
        return baseUrl;
    }

    /**
     * Refuses all further calls, also through interfaces that were taken before, with {@link IllegalStateException};
     * calls under way come to their end. Frees what this client opened, and leaves a {@link Builder#httpClient} alone.
     * Does not wait; does nothing the second time.
     */
    @Override
    public void close() {
        transport.close();
    }

    /** {@return base URL and account, never the token} */
    @Override
    public String toString() {
        return "WorkersAiClient[" + baseUrl + ", account " + accountId + "]";
    }

    /** Settings of a {@link WorkersAiClient}. For one thread. Null is refused everywhere. */
    public static final class Builder {

        private static final Duration LONGEST = Duration.ofDays(24);

        private @Nullable String accountId;
        private @Nullable Supplier<? extends @Nullable String> apiToken;
        private URI baseUrl = URI.create("https://api.cloudflare.com/client/v4");
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofMinutes(5);
        private @Nullable Client httpClient;
        private String userAgent = UserAgent.with("");

        private Builder() {}

        /**
         * Sets the account to call. Required.
         *
         * @param accountId 32 lower-case hexadecimal digits
         * @return this
         * @throws ConfigurationException if it is anything else
         */
        public Builder accountId(String accountId) {
            this.accountId = AccountIdRule.check(Objects.requireNonNull(accountId, "accountId"), "accountId");
            return this;
        }

        /**
         * Sets the API token. This or a supplier is required.
         *
         * @param apiToken a token with the permission {@code Workers AI Read}
         * @return this
         * @throws ConfigurationException if it cannot be one
         */
        public Builder apiToken(String apiToken) {
            String checked = ApiTokenRule.check(Objects.requireNonNull(apiToken, "apiToken"), "apiToken");
            this.apiToken = () -> checked;
            return this;
        }

        /**
         * Sets where to get the API token from, so that it can be replaced while the client is in use.
         *
         * @param apiToken asked for every call, on the calling thread; what it throws, the call throws
         * @return this
         */
        public Builder apiToken(Supplier<String> apiToken) {
            this.apiToken = Objects.requireNonNull(apiToken, "apiToken");
            return this;
        }

        /**
         * Sets the URL before {@code /accounts/…}. Default: {@code https://api.cloudflare.com/client/v4}.
         *
         * @param baseUrl https, or http to this machine
         * @return this
         * @throws ConfigurationException if it is not https and the host is not this machine, since the token goes
         *     there; or if it has user information, a query or a fragment
         */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = BaseUrlRule.check(Objects.requireNonNull(baseUrl, "baseUrl"));
            return this;
        }

        /**
         * Sets how long connecting may take. Default: 10 seconds. A {@link #httpClient} may heed it or not.
         *
         * @param connectTimeout cut to whole milliseconds
         * @return this
         * @throws ConfigurationException if it is shorter than a millisecond or longer than 24 days
         */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = checked(connectTimeout, "connectTimeout");
            return this;
        }

        /**
         * Sets how long the service may take until its answer begins; how long the answer itself takes is not limited.
         * Default: 5 minutes, since healthy answers were seen after three.
         *
         * @param timeout cut to whole milliseconds
         * @return this
         * @throws ConfigurationException if it is shorter than a millisecond or longer than 24 days
         */
        public Builder timeout(Duration timeout) {
            this.timeout = checked(timeout, "timeout");
            return this;
        }

        /**
         * Sets the HTTP client to send with. Default: one on the JDK's HTTP client.
         *
         * @param httpClient any of Feign's, not closed with the WorkersAiClient; it should not follow redirects, since
         *     the token would go along
         * @return this
         */
        public Builder httpClient(Client httpClient) {
            this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
            return this;
        }

        /**
         * Adds the name of the calling program to the user agent. Default: none.
         *
         * @param suffix such as {@code shop/2.1}
         * @return this
         * @throws ConfigurationException if it has other characters than printable ASCII
         */
        public Builder userAgentSuffix(String suffix) {
            this.userAgent = UserAgent.with(Objects.requireNonNull(suffix, "suffix"));
            return this;
        }

        /**
         * {@return a client; the builder can be used again}
         *
         * @throws ConfigurationException if account id or API token is missing
         */
        public WorkersAiClient build() {
            if (accountId == null) {
                throw new ConfigurationException("accountId is missing. " + AccountIdRule.WHERE_TO_FIND);
            }
            if (apiToken == null) {
                throw new ConfigurationException("apiToken is missing. " + ApiTokenRule.WHERE_TO_FIND);
            }
            return new WorkersAiClient(this, accountId, apiToken);
        }

        private Transport newTransport() {
            TransportSettings settings = TransportSettings.of(connectTimeout, "http".equals(baseUrl.getScheme()));
            return httpClient == null ? Transport.onJdk(settings) : Transport.over(httpClient, settings);
        }

        private static Duration checked(Duration duration, String name) {
            if (duration.compareTo(Duration.ofMillis(1)) < 0 || duration.compareTo(LONGEST) > 0) {
                throw new ConfigurationException(
                        name + " has to be from 1 millisecond to 24 days, but is " + duration + ".");
            }
            return Duration.ofMillis(duration.toMillis());
        }
    }
}
