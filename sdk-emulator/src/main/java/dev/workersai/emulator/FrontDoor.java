package dev.workersai.emulator;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in and every answer goes out: logs, spoils on demand, scripts, routes, and
 * turns refusals into answers.
 */
final class FrontDoor {

    private final AiGateway service;
    private final AnswerScript script;
    private final Faults faults;
    private final RequestLog log;
    private final int maxRequestBytes;
    private final RequestIds rays = new RequestIds();

    FrontDoor(AiGateway service, AnswerScript script, Faults faults, RequestLog log, int maxRequestBytes) {
        this.service = service;
        this.script = script;
        this.faults = faults;
        this.log = log;
        this.maxRequestBytes = maxRequestBytes;
    }

    int maxRequestBytes() {
        return maxRequestBytes;
    }

    Answer answer(Incoming request) {
        RecordedRequest recorded = request.record();
        log.add(recorded);
        Fault fault = faults.take(recorded);
        Answer answer = fault == null ? honest(request) : fault.on(() -> honest(request));
        return answer.with("cf-ray", rays.nextRay());
    }

    private Answer honest(Incoming request) {
        CannedAnswer canned = script.next();
        return canned != null ? canned.toAnswer() : routed(request);
    }

    /**
     * Opens a connection that stays open.
     *
     * @param taken is given what a model does on it
     * @return the refusal, null if there is none
     */
    @Nullable
    Answer open(Incoming request, Consumer<LiveModel> taken) {
        log.add(request.record());
        CannedAnswer canned = script.next();
        if (canned != null) {
            return canned.toAnswer().with("cf-ray", rays.nextRay());
        }
        try {
            taken.accept(service.live(request));
            return null;
        } catch (Refusal refusal) {
            return Envelope.answer(refusal.status(), Envelope.failure(refusal, true))
                    .with("cf-ray", rays.nextRay());
        }
    }

    private Answer routed(Incoming request) {
        try {
            return service.answer(request);
        } catch (Refusal refusal) {
            return Envelope.answer(refusal.status(), Envelope.failure(refusal, false));
        }
    }
}
