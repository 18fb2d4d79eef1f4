package dev.workersai.internal;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Exchanges one request for one answer, whose body may still be on the wire. */
interface Network {

    /** Sends a request and waits for the head of its answer, or for the call to be aborted. */
    Response execute(Request request, CallScope call) throws IOException;

    /** Sends a request without a thread that waits. Cancelling the future aborts the exchange. */
    CompletableFuture<Response> send(Request request, CallScope call);
}
