package dev.workersai.emulator;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Workers AI that runs inside this JVM, on a loopback port, without a network or an account.
 *
 * <p>It serves every model of the catalog under {@code /client/v4/accounts/{account}/ai/run/{model}}, checks each
 * request against the model's own schema, and answers in the model's real content type and shape. The values are made
 * up but steady: the same request gets the same answer. Refusals carry the service's envelope, status and code.
 *
 * <p>Models that can call tools do so, by a simple rule: a tool that is named in the request, or whose name or description
 * shares a word with the user's question, else the first one, is called once for each name, quotation or number in the
 * question that fits its first required argument. So a question about Oslo and Rome makes two calls at once, and one
 * about nothing in particular none. After the results of tools, the answer quotes them; JSON that is asked for has their
 * values in members of the same names.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.start()) {
 *     // point a client at emulator.baseUrl(), emulator.accountId() and emulator.apiToken()
 * }
 * }</pre>
 *
 * <p>Safe for use from many threads. Two emulators in one JVM share nothing.
 */
public final class Emulator implements AutoCloseable {

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{32}");
    private static final int PORT_LIMIT = 65_535;
    private static final int DEFAULT_BODY_LIMIT = 32 * 1024 * 1024;

    private final String accountId;
    private final String apiToken;
    private final RequestLog log = new RequestLog();
    private final AnswerScript script = new AnswerScript();
    private final Faults faults = new Faults();
    private final LoopbackServer server;

    private Emulator(Builder builder) {
        this.accountId = builder.accountId;
        this.apiToken = builder.apiToken;
        var batches = new BatchRules(builder.batchPolls, faults);
        var site = new Site(
                new Catalog(), builder.refuseRetired, new LicenceGate(builder.requireLicence), builder.clock, batches);
        var router = new Router(new Gatekeeper(accountId, apiToken), site);
        var gateway = new AiGateway(router, builder.gatewayToken, new GatewayCache(builder.clock));
        this.server =
                new LoopbackServer(builder.port, new FrontDoor(gateway, script, faults, log, builder.maxRequestBytes));
    }

    /**
     * Starts an emulator with a made-up account and token on a free port.
     *
     * @return a running emulator; close it to free the port
     * @throws IllegalStateException if no loopback port can be opened
     */
    public static Emulator start() {
        return builder().start();
    }

    /**
     * Returns the settings of an emulator that is not started yet.
     *
     * @return a builder with every setting at its default
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the address to give to a client instead of {@code https://api.cloudflare.com/client/v4}.
     *
     * @return an {@code http} address on the loopback interface that ends in {@code /client/v4}
     */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/client/v4");
    }

    /**
     * Returns the address to give to a client instead of {@code https://gateway.ai.cloudflare.com/v1}, the host of the AI
     * Gateway. Any gateway id is known there.
     *
     * @return an {@code http} address on the loopback interface that ends in {@code /v1}
     */
    public URI gatewayUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1");
    }

    /**
     * Returns the one account that this emulator knows.
     *
     * @return 32 lower-case hexadecimal characters
     */
    public String accountId() {
        return accountId;
    }

    /**
     * Returns the one token that this emulator accepts.
     *
     * @return the token, without the word {@code Bearer}
     */
    public String apiToken() {
        return apiToken;
    }

    /**
     * Returns what arrived so far, oldest first, refused requests included.
     *
     * <p>At most the last 500 requests are kept, and at most 64 MiB of bodies: the oldest are dropped first. A request
     * is listed before its answer leaves, so whoever holds the answer finds the request here.
     *
     * @return a copy that later requests do not change
     */
    public List<RecordedRequest> requests() {
        return log.snapshot();
    }

    /**
     * Lets the next request, whatever it asks, be answered with the given bytes instead of a computed answer.
     *
     * <p>Each call scripts one answer. Scripted answers go out in the order they were added, before routing,
     * authentication and validation.
     *
     * @param answer what to send
     */
    public void answerNext(CannedAnswer answer) {
        script.add(requireNonNull(answer, "answer"));
    }

    /**
     * Returns what this emulator does wrong on demand; nothing until something is added.
     *
     * @return the same object every time
     */
    public Faults faults() {
        return faults;
    }

    /** Stops the server, frees the port and ends its threads. Further calls do nothing. */
    @Override
    public void close() {
        server.close();
    }

    /** Returns the address and the account; never the token. */
    @Override
    public String toString() {
        return "Emulator[" + baseUrl() + ", account " + accountId + "]";
    }

    /** The settings of an emulator. Not safe for use from many threads. */
    public static final class Builder {

        private int port;
        private String accountId = "e0000000000000000000000000000001";
        private String apiToken = "emulator-token";
        private @Nullable String gatewayToken;
        private boolean refuseRetired;
        private boolean requireLicence;
        private int maxRequestBytes = DEFAULT_BODY_LIMIT;
        private int batchPolls = 2;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Sets the loopback port. Default: 0, any free port.
         *
         * @param port 0 to 65535
         * @return this builder
         * @throws IllegalArgumentException if the number is not a port
         */
        public Builder port(int port) {
            if (port < 0 || port > PORT_LIMIT) {
                throw new IllegalArgumentException("port must be 0 to 65535, got " + port);
            }
            this.port = port;
            return this;
        }

        /**
         * Sets the account that requests must name. Default: a made-up one.
         *
         * @param accountId 32 lower-case hexadecimal characters, as the service demands
         * @return this builder
         * @throws IllegalArgumentException if the value has another form
         */
        public Builder accountId(String accountId) {
            if (!ACCOUNT_ID.matcher(accountId).matches()) {
                throw new IllegalArgumentException("accountId must be 32 lower-case hexadecimal characters, got "
                        + accountId.length() + " characters of another form");
            }
            this.accountId = accountId;
            return this;
        }

        /**
         * Sets the token that requests must carry. Default: a made-up one.
         *
         * @param apiToken printable characters without blanks, at least one
         * @return this builder
         * @throws IllegalArgumentException if the value could not be sent in a header
         */
        public Builder apiToken(String apiToken) {
            if (!Gatekeeper.isSendable(apiToken)) {
                throw new IllegalArgumentException("apiToken must be printable ASCII without blanks");
            }
            this.apiToken = apiToken;
            return this;
        }

        /**
         * Locks the AI Gateway: requests that go through one must carry this token as {@code cf-aig-authorization},
         * else they get 401 and code 2009. Default: not locked.
         *
         * @param gatewayToken printable characters without blanks, at least one
         * @return this builder
         * @throws IllegalArgumentException if the value could not be sent in a header
         */
        public Builder gatewayToken(String gatewayToken) {
            if (!Gatekeeper.isSendable(gatewayToken)) {
                throw new IllegalArgumentException("gatewayToken must be printable ASCII without blanks");
            }
            this.gatewayToken = gatewayToken;
            return this;
        }

        /**
         * Makes the emulator refuse models whose announced deprecation date has passed, with status 410 and code 5028,
         * and leave them out of the model search unless {@code include_deprecated=true} asks for them. Default: false,
         * every model of the catalog answers.
         *
         * @param refuseRetired true to refuse them
         * @return this builder
         */
        public Builder refuseRetired(boolean refuseRetired) {
            this.refuseRetired = refuseRetired;
            return this;
        }

        /**
         * Makes the emulator refuse {@code @cf/meta/llama-3.2-11b-vision-instruct} with status 403 and code 5016 until
         * its licence is accepted by the prompt {@code agree}, as the service does once for each account. Default:
         * false.
         *
         * @param requireLicence true to demand it
         * @return this builder
         */
        public Builder requireLicence(boolean requireLicence) {
            this.requireLicence = requireLicence;
            return this;
        }

        /**
         * Sets the largest request body in bytes; a larger one gets status 413 and code 3006. Default: 32 MiB. (The
         * service's own limit is not published.)
         *
         * @param maxRequestBytes at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxRequestBytes(int maxRequestBytes) {
            if (maxRequestBytes < 1) {
                throw new IllegalArgumentException("maxRequestBytes must be >= 1, got " + maxRequestBytes);
            }
            this.maxRequestBytes = maxRequestBytes;
            return this;
        }

        /**
         * Sets how long a queued batch takes: which poll is the first to get its answers. Of those before, one half
         * finds it queued, the other running. Default: 2. The last 1000 batches are kept, and give their answers as
         * often as they are asked for.
         *
         * @param polls at least 1, which is at once
         * @return this builder
         * @throws IllegalArgumentException if the number is below 1
         */
        public Builder batchPolls(int polls) {
            if (polls < 1) {
                throw new IllegalArgumentException("batchPolls must be >= 1, got " + polls);
            }
            this.batchPolls = polls;
            return this;
        }

        /** Sets what "today" is when retired models are refused. */
        Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Starts the emulator. The builder can be used again.
         *
         * @return a running emulator; close it to free the port
         * @throws IllegalStateException if the port cannot be opened
         */
        public Emulator start() {
            return new Emulator(this);
        }
    }
}
