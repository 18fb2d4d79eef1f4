package dev.workersai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.api.RunApi;
import dev.workersai.api.TaskApis;
import dev.workersai.catalog.Model;
import dev.workersai.error.ConfigurationException;
import dev.workersai.internal.BoundApis;
import dev.workersai.internal.ModelId;
import dev.workersai.internal.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
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
 * {@link dev.workersai.error.WorkersAiException}. A failure that may
 * pass is answered by sending the call again, as {@link RetryPolicy} says.
 */
public final class WorkersAiClient implements TaskApis, AutoCloseable {

    private final String accountId;
    private final URI baseUrl;
    private final Transport transport;
    private final BoundApis apis;
    private final boolean owner;

    WorkersAiClient(String accountId, URI baseUrl, Transport transport, BoundApis apis, boolean owner) {
        this.accountId = accountId;
        this.baseUrl = baseUrl;
        this.transport = transport;
        this.apis = apis;
        this.owner = owner;
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
    public static WorkersAiClientBuilder builder() {
        return new WorkersAiClientBuilder();
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

    /**
     * {@return a client for the same account whose calls have further options} It shares connections and limits with this
     * one, and is cheap: make one per call if need be. Closing it does nothing; it is closed with this one.
     *
     * @param options hold where they set something; what they do not set is as in this client
     */
    public WorkersAiClient with(CallOptions options) {
        return new WorkersAiClient(
                accountId, baseUrl, transport, apis.with(Objects.requireNonNull(options, "options")), false);
    }

    /** {@return the options of all calls of this client} */
    public CallOptions options() {
        return apis.options();
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
     * calls under way come to their end. Frees what this client opened, and leaves a {@link WorkersAiClientBuilder#httpClient} alone.
     * Does not wait; does nothing the second time, and nothing for a client made by {@link #with}.
     */
    @Override
    public void close() {
        if (owner) {
            transport.close();
        }
    }

    /**
     * Refuses all further calls as {@link #close()} does, waits for those under way, and aborts what is then not over: it
     * fails with {@link dev.workersai.error.TransportException}, open streams included. What a
     * {@link WorkersAiClientBuilder#httpClient} has sent is not aborted, since there is no way to. Does nothing for a client made
     * by {@link #with}.
     *
     * @param patience how long to wait; zero aborts at once. An interrupt ends the wait, and its flag stays set.
     * @return whether all calls came to their own end
     * @throws IllegalArgumentException if the time is negative
     */
    public boolean close(Duration patience) {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience may not be negative, but is " + patience + ".");
        }
        return !owner || transport.close(patience);
    }

    /** {@return base URL and account, never the token} */
    @Override
    public String toString() {
        return "WorkersAiClient[" + baseUrl + ", account " + accountId + "]";
    }
}
