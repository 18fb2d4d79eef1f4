package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes in batches and hands them out. A batch is worked on when it is queued; polls that come too soon
 * hear a status only, all others the answers.
 */
final class BatchDesk {

    private static final int MOST_BATCHES = 1000;
    private static final double NO_NEURONS = 0;

    private final Tasks tasks;
    private final BatchRules rules;
    private final RequestIds ids = new RequestIds();
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    BatchDesk(Tasks tasks, BatchRules rules) {
        this.tasks = tasks;
        this.rules = rules;
    }

    /** Whether a request is about a batch: a query flag, or one of the two members only batches have. */
    boolean concerns(Model model, RunInput input, Query query) {
        boolean batchMember = input.has("requests") || input.has("request_id");
        return query.isTrue("queueRequest")
                || (batchMember && model.input().batchBranch().isPresent());
    }

    Outcome outcome(Model model, RunInput input, Query query) {
        if (model.input().batchBranch().isEmpty()) {
            throw Refusal.invalidInput("this model does not take queued requests");
        }
        if (input.has("request_id")) {
            return poll(model, input.text("request_id"));
        }
        if (!query.isTrue("queueRequest")) {
            throw Refusal.invalidInput("'requests' needs the query parameter queueRequest=true");
        }
        if (!input.has("requests")) {
            throw Refusal.invalidInput("required properties at '/' are 'requests'");
        }
        return queue(model, input);
    }

    private Outcome queue(Model model, RunInput input) {
        model.input().require(input.fields());
        Batch batch = Batch.of(model, input.get("requests"), tasks, rules);
        String id = ids.nextUuid();
        synchronized (batches) {
            batches.put(id, batch);
            if (batches.size() > MOST_BATCHES) {
                batches.remove(batches.keySet().iterator().next());
            }
        }
        return new Outcome.Value(ticket("queued", id, model), NO_NEURONS);
    }

    private Outcome poll(Model model, String id) {
        Batch batch;
        synchronized (batches) {
            batch = batches.get(id);
        }
        if (batch == null || !batch.model().equals(model.name())) {
            throw Refusal.of(ErrorCode.WRONG_KIND, "Invalid input: no batch with this request_id");
        }
        int poll = batch.polls().incrementAndGet();
        boolean done = poll >= rules.polls();
        return new Outcome.Value(done ? batch.answers() : ticket(rules.statusAt(poll), id, model), NO_NEURONS);
    }

    private static ObjectNode ticket(String status, String id, Model model) {
        return Json.object().put("status", status).put("request_id", id).put("model", model.name());
    }
}
