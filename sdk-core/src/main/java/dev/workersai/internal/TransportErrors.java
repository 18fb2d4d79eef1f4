package dev.workersai.internal;

import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.CallTimeoutException.Phase;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import feign.Request;
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
 * Turns what a client throws before an answer is there into this SDK's exceptions. That is done below Feign, since Feign wraps
 * an {@link IOException} in an exception that holds the request, token included.
 */
final class TransportErrors {

    private TransportErrors() {}

    /** Returns the exception for an exchange that failed before its answer was there. */
    static CallException whileSending(Request request, Request.Options options, IOException cause) {
        Call call = Call.of(request);
        String host = URI.create(request.url()).getHost();
        String subject = call.subject() + ": ";
        if (isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            return new CallInterruptedException(
                    subject + "interrupted while waiting for " + host + ".",
                    call.failure().build(),
                    cause);
        }
        if (cause instanceof WireException wire) {
            return ofWire(call, wire);
        }
        if (cause instanceof HttpConnectTimeoutException) {
            String words =
                    "no connection to " + host + " within " + options.connectTimeoutMillis() + " ms (connectTimeout).";
            return new CallTimeoutException(subject + words, call.failure().build(), Phase.CONNECT, cause);
        }
        if (cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException) {
            String words = "no answer from " + host + " within "
                    + CallScope.of(options).limitInWords() + ". The service may have done the work all the same.";
            return new CallTimeoutException(subject + words, call.failure().build(), Phase.CALL, cause);
        }
        if (cause instanceof java.net.ProtocolException) {
            String words = "what came from " + host + " is no HTTP, or its header is longer than the system property "
                    + "jdk.http.maxHeaderSize allows: " + Texts.shortened(String.valueOf(cause.getMessage()));
            return new ProtocolException(subject + words, call.failure().build(), cause);
        }
        boolean repeatable = !(cause instanceof SSLException);
        return new TransportException(
                subject + brokenConnection(host, cause), call.failure().build(), repeatable, cause);
    }

    /** Returns the exception for a websocket that does not come to stand. */
    static CallException whileOpening(String modelId, URI account, Duration timeout, IOException cause) {
        CallFailure failure =
                CallFailure.builder().operation("websocket").model(modelId).build();
        String host = account.getHost();
        if (cause instanceof HttpTimeoutException) {
            String words = "no connection to " + host + " within " + timeout.toMillis() + " ms (connectTimeout).";
            return new CallTimeoutException(modelId + ": " + words, failure, Phase.CONNECT, cause);
        }
        return new TransportException(modelId + ": " + brokenConnection(host, cause), failure, true, cause);
    }

    private static CallException ofWire(Call call, WireException cause) {
        String subject = call.subject() + ": ";
        return switch (cause.kind()) {
            case QUEUE_TIMEOUT ->
                new CallTimeoutException(
                        subject + cause.getMessage() + ". Nothing was sent.",
                        call.failure().build(),
                        Phase.QUEUE,
                        cause);
            case MISFIT ->
                new ProtocolException(
                        subject + "the answer cannot be read: " + cause.getMessage() + ".",
                        call.failure().build(),
                        cause);
            default ->
                new TransportException(
                        subject + cause.getMessage() + " while the call was under way.",
                        call.failure().build(),
                        false,
                        cause);
        };
    }

    private static String brokenConnection(String host, IOException cause) {
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

    /** Other clients throw the kind of IOException made for an interrupt, or wrap it. */
    static boolean isInterrupt(IOException cause) {
        return cause.getCause() instanceof InterruptedException
                || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException));
    }
}
