package dev.workersai.internal;

import dev.workersai.CallInfo;
import dev.workersai.error.CallFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an exception says of a call whose answer was handed over open, and failed there. */
public final class CallFacts {

    private CallFacts() {}

    /**
     * {@return the facts, to be added to}
     *
     * @param call as far as it has come
     */
    public static CallFailure.Builder of(CallInfo call) {
        return CallFailure.builder()
                .status(call.status().orElse(0))
                .operation(call.operation())
                .model(call.model().orElse(null))
                .cfRay(line(call.cfRay()))
                .requestId(line(call.requestId()))
                .gatewayLogId(line(call.gatewayLogId()))
                .gatewayStep(line(call.header("cf-aig-step")))
                .gatewayCacheStatus(line(call.gatewayCacheStatus()))
                .attempts(Math.max(1, call.attempts()))
                .elapsed(call.elapsed());
    }

    private static @Nullable String line(Optional<String> header) {
        return header.map(Texts::shortened).orElse(null);
    }
}
