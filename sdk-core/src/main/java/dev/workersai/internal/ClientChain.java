package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Client;

/** The order in which decorators stand between Feign and the network. */
final class ClientChain {

    private ClientChain() {}

    /**
     * Returns the chain, outermost first: {@link RequestRouting} puts a call's options onto its request,
     * {@link RequestSigner} signs an attempt, {@link CallLog} notes every exchange, {@link TransportErrors} puts what the
     * network throws into this SDK's words, {@code network} does the exchange.
     *
     * <p>Retries stand around the chain, in {@link CallHandler}: each attempt is signed, and is an exchange of its own.
     */
    static Client over(Client network, ClientSettings settings, ObjectMapper mapper) {
        return new RequestRouting(
                new RequestSigner(new CallLog(new TransportErrors(network)), settings), settings, mapper);
    }
}
