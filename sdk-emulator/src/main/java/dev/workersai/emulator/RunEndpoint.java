package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** {@code POST /ai/run/{model}}. */
final class RunEndpoint {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Catalog catalog;
    private final Retirement retirement;
    private final LicenceGate licences;
    private final Tasks tasks = new Tasks();
    private final BatchDesk batches;
    private final RequestIds ids = new RequestIds();

    RunEndpoint(Catalog catalog, Retirement retirement, LicenceGate licences, BatchRules rules) {
        this.catalog = catalog;
        this.retirement = retirement;
        this.licences = licences;
        this.batches = new BatchDesk(tasks, rules);
    }

    static Refusal noSuchModel(String id) {
        return Refusal.of(ErrorCode.NO_SUCH_MODEL, "No such model " + id + " or task");
    }

    Answer answer(String modelId, Incoming request) {
        Model model = catalog.find(modelId).orElseThrow(() -> noSuchModel(modelId));
        String requestId = ids.nextUuid();
        Answer answer;
        try {
            retirement.requireInService(model);
            answer = wrap(outcome(model, request));
        } catch (Refusal refusal) {
            Refusal told = statusOf(model, refusal).fromModel(requestId);
            answer = Envelope.answer(told.status(), Envelope.failure(told, true));
        }
        return answer.with("cf-ai-req-id", requestId);
    }

    /** Returns what a model does on the connection that a request wants to open. */
    LiveModel live(String modelId, Incoming request) {
        Model model = catalog.find(modelId).orElseThrow(() -> noSuchModel(modelId));
        String requestId = ids.nextUuid();
        try {
            retirement.requireInService(model);
            return LiveModels.of(model, request.query(), requestId);
        } catch (Refusal refusal) {
            throw refusal.fromModel(requestId);
        }
    }

    private Outcome outcome(Model model, Incoming request) {
        RunInput input = InputReader.read(model.input(), request);
        licences.requireAccepted(model, input);
        // Reserved by the service on every model, for example {"rejectIfBusy": true}.
        input.fields().remove("options");
        if (batches.concerns(model, input, request.query())) {
            return batches.outcome(model, input, request.query());
        }
        if (!input.isRaw() || model.input().isRawOnly()) {
            model.input().require(input.fields());
        }
        return tasks.perform(new Run(model, input));
    }

    // Decision models answer schema violations with 422 (seen 2026-10).
    private static Refusal statusOf(Model model, Refusal refusal) {
        boolean invalid = refusal.reasons().get(0).code() == ErrorCode.INVALID_INPUT.code();
        return invalid && model.output().offers("answers") ? refusal.as(UNPROCESSABLE) : refusal;
    }

    private static Answer wrap(Outcome outcome) {
        return body(outcome).with("cf-ai-neurons", String.format(Locale.ROOT, "%.4f", outcome.neurons()));
    }

    private static Answer body(Outcome outcome) {
        if (outcome instanceof Outcome.Events events) {
            return Answer.of(OK, "text/event-stream", AnswerBody.flushingEach(events.lines()));
        }
        if (outcome instanceof Outcome.Media media) {
            return Answer.of(
                    OK, media.file().mediaType(), AnswerBody.of(media.file().bytes()));
        }
        JsonNode value = ((Outcome.Value) outcome).value();
        return Envelope.answer(OK, Envelope.success(value));
    }
}
