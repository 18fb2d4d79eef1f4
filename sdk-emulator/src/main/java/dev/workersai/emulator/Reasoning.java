package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a model thinks aloud before it answers. */
final class Reasoning {

    private Reasoning() {}

    static boolean wanted(Run run) {
        JsonNode template = run.input().get("chat_template_kwargs");
        return run.model().card().flag("reasoning")
                && !run.input().text("reasoning_effort").equals("none")
                && template.path("enable_thinking").asBoolean(true)
                && template.path("thinking").asBoolean(true);
    }
}
