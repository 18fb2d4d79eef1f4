package dev.workersai.emulator;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where every request comes in and every answer goes out: logs, scripts, routes, and turns refusals into answers. */
final class FrontDoor {

    private final Router router;
    private final AnswerScript script;
    private final RequestLog log;
    private final int maxRequestBytes;
    private final RequestIds rays = new RequestIds();

    FrontDoor(Router router, AnswerScript script, RequestLog log, int maxRequestBytes) {
        this.router = router;
        this.script = script;
        this.log = log;
        this.maxRequestBytes = maxRequestBytes;
    }

    int maxRequestBytes() {
        return maxRequestBytes;
    }

    Answer answer(Incoming request) {
        log.add(request.record());
        CannedAnswer canned = script.next();
        Answer answer = canned != null ? canned.toAnswer() : routed(request);
        return answer.with("cf-ray", rays.nextRay());
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
            taken.accept(router.live(request));
            return null;
        } catch (Refusal refusal) {
            return Envelope.answer(refusal.status(), Envelope.failure(refusal, true))
                    .with("cf-ray", rays.nextRay());
        }
    }

    private Answer routed(Incoming request) {
        try {
            return router.answer(request);
        } catch (Refusal refusal) {
            return Envelope.answer(refusal.status(), Envelope.failure(refusal, false));
        }
    }
}
