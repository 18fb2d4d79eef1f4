package dev.workersai.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An answer that no service should give to a call. */
final class HostileAnswer {

    private final TrueAnswer to;
    private final int status;
    private final String mediaType;
    private final String retryAfter;
    private final byte[] body;

    /**
     * Makes an answer.
     *
     * @param to what the call is truly answered with
     */
    HostileAnswer(TrueAnswer to, int status, String mediaType, String retryAfter, byte[] body) {
        this.to = to;
        this.status = status;
        this.mediaType = mediaType;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    TrueAnswer to() {
        return to;
    }

    byte[] body() {
        return body;
    }

    ReplayClient.Answer answer(HostileBody packets) {
        Map<String, Collection<String>> headers = Map.of(
                "content-type", List.of(mediaType),
                "retry-after", List.of(retryAfter),
                "cf-ai-neurons", List.of(retryAfter));
        return new ReplayClient.Answer(status, headers, packets);
    }

    @Override
    public String toString() {
        return to + ": " + status + " " + mediaType + " "
                + new String(body, 0, Math.min(body.length, 2000), StandardCharsets.UTF_8);
    }
}
