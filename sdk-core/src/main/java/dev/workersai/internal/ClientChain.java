package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * The road of one attempt between Feign and the network, and back: {@link RequestRouting} puts the options of the call onto
 * the request, {@link RequestSigner} signs it, {@link CallLog} notes the exchange, {@link Transport} makes it, and
 * {@link TransportErrors} puts what the network throws into this SDK's words.
 *
 * <p>Retries stand around it, in {@link CallHandler}: each attempt is signed, and is an exchange of its own.
 */
final class ClientChain implements Client {

    private final RequestRouting routing;
    private final RequestSigner signer;
    private final Transport transport;

    ClientChain(Transport transport, ClientSettings settings, ObjectMapper mapper) {
        this.routing = new RequestRouting(settings, mapper);
        this.signer = new RequestSigner(settings);
        this.transport = transport;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        ActiveCall call = ActiveCall.of(options);
        Request ready = signer.signed(routing.routed(request, call), call);
        return call.isAsync() ? PromisedAnswer.response(ready, send(ready, call)) : receive(ready, call);
    }

    private Response receive(Request request, ActiveCall call) {
        CallLog log = CallLog.begin(request);
        Response answer = null;
        try {
            answer = transport.execute(request, call);
        } catch (IOException e) {
            throw TransportErrors.whileSending(request, call, e);
        } finally {
            log.end(answer);
        }
        return noted(answer, call);
    }

    private CompletableFuture<Response> send(Request request, ActiveCall call) {
        CallLog log = CallLog.begin(request);
        return transport
                .send(request, call)
                .whenComplete((answer, failure) -> log.end(answer))
                .thenApply(answer -> noted(answer, call));
    }

    private static Response noted(Response response, ActiveCall call) {
        call.answered(response);
        ObservedBody body = new ObservedBody(response.body(), call);
        call.answeredBy(body);
        return response.toBuilder().body(body).build();
    }
}
