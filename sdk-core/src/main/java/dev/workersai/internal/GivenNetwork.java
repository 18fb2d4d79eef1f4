package dev.workersai.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** A client given by the user, which knows how to wait only: what is to be sent without waiting gets a thread. */
final class GivenNetwork implements Network {

    private final Client client;

    GivenNetwork(Client client) {
        this.client = client;
    }

    @Override
    public Response execute(Request request, CallScope call) throws IOException {
        return client.execute(request, call);
    }

    @Override
    public CompletableFuture<Response> send(Request request, CallScope call) {
        return AsyncCall.start(() -> {
            try {
                return client.execute(request, call);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
