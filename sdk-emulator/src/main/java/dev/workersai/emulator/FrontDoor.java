package dev.workersai.emulator;

/** Where every request comes in and every answer goes out: logs, scripts, routes, and turns refusals into answers. */
final class FrontDoor {

    private final Endpoint service;
    private final AnswerScript script;
    private final RequestLog log;
    private final int maxRequestBytes;
    private final RequestIds rays = new RequestIds();

    FrontDoor(Endpoint service, AnswerScript script, RequestLog log, int maxRequestBytes) {
        this.service = service;
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

    private Answer routed(Incoming request) {
        try {
            return service.answer(request);
        } catch (Refusal refusal) {
            return Envelope.answer(refusal.status(), Envelope.failure(refusal, false));
        }
    }
}
