package dev.workersai.internal;

import dev.workersai.error.TransportException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/**
 * Turns what a client throws into {@link TransportException}. It stands below Feign, since Feign wraps an
 * {@link IOException} in an exception that holds the request, token included.
 */
final class TransportErrors implements Client {

    private final Client next;

    TransportErrors(Client next) {
        this.next = next;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        try {
            return next.execute(request, options);
        } catch (IOException e) {
            throw whileSending(request, options, e);
        }
    }

    private static TransportException whileSending(Request request, Request.Options options, IOException cause) {
        Call call = Call.of(request);
        String host = URI.create(request.url()).getHost();
        return new TransportException(call.subject() + ": " + reason(host, options, cause), call.model(), cause);
    }

    /** Returns the exception for a websocket that does not come to stand. */
    static TransportException whileOpening(String modelId, String host, Duration timeout, IOException cause) {
        Request.Options options = new Request.Options(timeout, timeout, false);
        return new TransportException(modelId + ": " + reason(host, options, cause), modelId, cause);
    }

    private static String reason(String host, Request.Options options, IOException cause) {
        if (isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            return "interrupted while waiting for " + host + ".";
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection to " + host + " within " + options.connectTimeoutMillis() + " ms (connectTimeout).";
        }
        if (cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException) {
            return "no answer from " + host + " within " + options.readTimeoutMillis()
                    + " ms (timeout). The service may " + "have done the work all the same.";
        }
        if (cause instanceof UnknownHostException || cause.getCause() instanceof UnresolvedAddressException) {
            return "the name " + host + " cannot be resolved: check the network, proxy and base URL.";
        }
        if (cause instanceof ConnectException) {
            return "cannot connect to " + host + ": check the network, proxy and base URL.";
        }
        if (cause instanceof SSLException) {
            return "no secure connection to " + host + ": " + cause.getMessage();
        }
        return "the connection to " + host + " broke before an answer came: " + cause;
    }

    /** Feign's JDK client wraps an interrupt; other clients throw the kind of IOException made for it. */
    static boolean isInterrupt(IOException cause) {
        return cause.getCause() instanceof InterruptedException
                || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException));
    }

    /** Returns the exception for a body that breaks off while it is read. */
    static TransportException whileReading(Call call, IOException cause) {
        if (isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            return new TransportException(
                    call.subject() + ": interrupted while reading the answer.", call.model(), cause);
        }
        return new TransportException(
                call.subject() + ": the answer broke off before its end: " + cause, call.model(), cause);
    }
}
