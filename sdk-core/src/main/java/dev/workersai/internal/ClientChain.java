package dev.workersai.internal;

import feign.Client;

/** The order in which decorators stand between Feign and the network. */
final class ClientChain {

    private ClientChain() {}

    /**
     * Returns the chain, outermost first: {@link CallLog} notes every exchange, {@link TransportErrors} puts what the
     * network throws into this SDK's words, {@code network} does the exchange.
     *
     * <p>A retrying client belongs outside of all three, so that each attempt is an exchange of its own.
     */
    static Client over(Client network) {
        return new CallLog(new TransportErrors(network));
    }
}
