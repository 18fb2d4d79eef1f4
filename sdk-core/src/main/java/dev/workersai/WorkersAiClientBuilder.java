package dev.workersai;

import dev.workersai.error.ConfigurationException;
import dev.workersai.internal.AccountIdRule;
import dev.workersai.internal.ApiFactory;
import dev.workersai.internal.ApiTokenRule;
import dev.workersai.internal.BaseUrlRule;
import dev.workersai.internal.ClientSettings;
import dev.workersai.internal.HeaderLogging;
import dev.workersai.internal.Transport;
import dev.workersai.internal.TransportSettings;
import dev.workersai.internal.UserAgent;
import feign.Client;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link WorkersAiClient}. For one thread. Null is refused everywhere. */
public final class WorkersAiClientBuilder {

    private static final Duration LONGEST = Duration.ofDays(24);

    private static final String HTTP = "http";

    private @Nullable String accountId;
    private @Nullable Supplier<? extends @Nullable String> apiToken;
    private URI baseUrl = URI.create("https://api.cloudflare.com/client/v4");
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofMinutes(5);
    private Limits limits = Limits.none();
    private Ceilings ceilings = Ceilings.standard();
    private @Nullable Client httpClient;
    private CallOptions options = CallOptions.none();
    private String userAgent = UserAgent.with("");

    WorkersAiClientBuilder() {}

    /**
     * Sets the account to call. Required.
     *
     * @param accountId 32 lower-case hexadecimal digits
     * @return this
     * @throws ConfigurationException if it is anything else
     */
    public WorkersAiClientBuilder accountId(String accountId) {
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
    public WorkersAiClientBuilder apiToken(String apiToken) {
        String checked = ApiTokenRule.check(Objects.requireNonNull(apiToken, "apiToken"), "apiToken");
        this.apiToken = () -> checked;
        return this;
    }

    /**
     * Sets where to get the API token from, so that it can be replaced while the client is in use.
     *
     * @param apiToken asked for every attempt, on the calling thread; what it throws, the call throws
     * @return this
     */
    public WorkersAiClientBuilder apiToken(Supplier<String> apiToken) {
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
    public WorkersAiClientBuilder baseUrl(URI baseUrl) {
        this.baseUrl = BaseUrlRule.check(Objects.requireNonNull(baseUrl, "baseUrl"));
        return this;
    }

    /**
     * Sets the URL before {@code /accounts/…}, and takes one in clear text, too: for a proxy in a network of your own.
     * Whoever is on the way can read the token and every prompt.
     *
     * @param baseUrl http or https
     * @return this
     * @throws ConfigurationException if it is something else, or has user information, a query or a fragment
     */
    public WorkersAiClientBuilder insecureBaseUrl(URI baseUrl) {
        this.baseUrl = BaseUrlRule.checkForm(Objects.requireNonNull(baseUrl, "baseUrl"));
        return this;
    }

    /**
     * Sets how long connecting may take. Default: 10 seconds. A {@link #httpClient} may heed it or not.
     *
     * @param connectTimeout cut to whole milliseconds
     * @return this
     * @throws ConfigurationException if it is shorter than a millisecond or longer than 24 days
     */
    public WorkersAiClientBuilder connectTimeout(Duration connectTimeout) {
        this.connectTimeout = checked(connectTimeout, "connectTimeout");
        return this;
    }

    /**
     * Sets how long one attempt of a call may take until its answer is complete, or, where a stream or bytes are handed
     * over open, until it begins. Default: 5 minutes, since healthy answers were seen after three.
     *
     * @param timeout cut to whole milliseconds
     * @return this
     * @throws ConfigurationException if it is shorter than a millisecond or longer than 24 days
     */
    public WorkersAiClientBuilder timeout(Duration timeout) {
        this.timeout = checked(timeout, "timeout");
        return this;
    }

    /**
     * Sets how many calls may be under way or begin. Default: no limits. Clients made by {@link WorkersAiClient#with} share
     * them.
     *
     * @param limits of this client
     * @return this
     */
    public WorkersAiClientBuilder limits(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets how long answers may be. Default: {@link Ceilings#standard()}.
     *
     * @param ceilings of all answers
     * @return this
     */
    public WorkersAiClientBuilder ceilings(Ceilings ceilings) {
        this.ceilings = Objects.requireNonNull(ceilings, "ceilings");
        return this;
    }

    /**
     * Sets the HTTP client to send with. Default: one on the JDK's HTTP client.
     *
     * @param httpClient any of Feign's, not closed with the WorkersAiClient; it should not follow redirects, since
     *     the token would go along
     * @return this
     */
    public WorkersAiClientBuilder httpClient(Client httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
        return this;
    }

    /**
     * Sets the options of all calls. Default: none. {@link WorkersAiClient#with} adds to them for some.
     *
     * @param options hold for every call of this client
     * @return this
     */
    public WorkersAiClientBuilder options(CallOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        return this;
    }

    /**
     * Adds the name of the calling program to the user agent. Default: none.
     *
     * @param suffix such as {@code shop/2.1}
     * @return this
     * @throws ConfigurationException if it has other characters than printable ASCII
     */
    public WorkersAiClientBuilder userAgentSuffix(String suffix) {
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
        if (httpClient == null) {
            HeaderLogging.warnIfOn(System::getProperty);
        }
        TransportSettings shared =
                new TransportSettings(connectTimeout, HTTP.equals(baseUrl.getScheme()), limits, ceilings);
        ClientSettings settings = new ClientSettings(
                URI.create(baseUrl + "/accounts/" + accountId),
                accountId,
                apiToken,
                userAgent,
                connectTimeout,
                timeout);
        ApiFactory apis = new ApiFactory(
                settings, () -> httpClient == null ? Transport.onJdk(shared) : Transport.over(httpClient, shared));
        return new WorkersAiClient(accountId, baseUrl, apis.transport(), apis.bind(options), true);
    }

    private static Duration checked(Duration duration, String name) {
        if (duration.compareTo(Duration.ofMillis(1)) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new ConfigurationException(
                    name + " has to be from 1 millisecond to 24 days, but is " + duration + ".");
        }
        return Duration.ofMillis(duration.toMillis());
    }
}
