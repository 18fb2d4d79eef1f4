package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Safety verdicts: an obvious word makes a conversation unsafe. */
final class GuardTask implements Task {

    @Override
    public boolean fits(Model model) {
        return Branches.of(model.output().member("response")).stream()
                .anyMatch(branch -> branch.path("properties").has("safe"));
    }

    @Override
    public Outcome perform(Run run) {
        Conversation conversation = Conversation.of(run.input());
        List<String> hazards = HazardWords.classesIn(conversation.everything());
        ObjectNode result = Json.object();
        String verdict = hazards.isEmpty() ? "safe" : "unsafe\n" + String.join(",", hazards);
        if (run.input().get("response_format").path("type").asText().equals("json_object")) {
            ObjectNode response = result.putObject("response").put("safe", hazards.isEmpty());
            hazards.forEach(response.putArray("categories")::add);
        } else {
            result.put("response", verdict);
        }
        int prompt = conversation.promptTokens();
        double neurons = Neurons.ofTokens(run.model().card(), prompt, Tokens.count(verdict));
        result.set("usage", new Usage(prompt, Tokens.count(verdict), 0, neurons).toJson());
        return new Outcome.Value(result, neurons);
    }
}
