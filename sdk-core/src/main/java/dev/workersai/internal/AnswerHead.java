package dev.workersai.internal;

import dev.workersai.error.CallFailure;
import feign.Response;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an answer before its body is read. It keeps nothing of the request but its {@link Call}, so that no
 * exception made of it can reach the token.
 *
 * @param call what was asked for
 * @param status the HTTP status
 * @param headers the headers, names in any case
 */
record AnswerHead(Call call, int status, Map<String, Collection<String>> headers) {

    /** Reads an answer of Feign's, whose headers are found in any case. */
    static AnswerHead of(Response response) {
        Call call = response.body() instanceof ObservedBody body
                ? body.call().subject(response.request())
                : Call.of(response.request());
        return new AnswerHead(call, response.status(), response.headers());
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    @Nullable
    String header(String name) {
        Collection<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    MediaType mediaType() {
        String header = header("content-type");
        return MediaType.of(header == null ? "" : header);
    }

    @Nullable
    String cfRay() {
        return line("cf-ray");
    }

    /** Returns a header that is quoted to people, fit for a message. */
    @Nullable
    String line(String name) {
        String value = header(name);
        return value == null ? null : Texts.shortened(value);
    }

    /** Returns what the head says of a call that failed. */
    CallFailure.Builder failure(String sample) {
        return call.failure()
                .status(status)
                .cfRay(cfRay())
                .gatewayLogId(line("cf-aig-log-id"))
                .gatewayStep(line("cf-aig-step"))
                .gatewayCacheStatus(line("cf-aig-cache-status"))
                .sample(sample);
    }
}
