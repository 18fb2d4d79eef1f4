package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Token counts and price of one text answer. {@code completion} includes {@code reasoning}. */
record Usage(int prompt, int completion, int reasoning, double neurons) {

    static final Usage NONE = new Usage(0, 0, 0, 0);

    /** The counts after the given number of completion tokens. */
    Usage after(int completionTokens) {
        return new Usage(prompt, completionTokens, Math.min(reasoning, completionTokens), neurons);
    }

    /** As legacy and chat answers say it, with the members that live answers have and schemas do not list. */
    ObjectNode toJson() {
        ObjectNode json = Json.object()
                .put("prompt_tokens", prompt)
                .put("completion_tokens", completion)
                .put("total_tokens", prompt + completion)
                .put("neurons", neurons);
        json.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
        json.putObject("completion_tokens_details")
                .put("reasoning_tokens", reasoning)
                .put("audio_tokens", 0)
                .put("accepted_prediction_tokens", 0)
                .put("rejected_prediction_tokens", 0);
        return json;
    }

    /** As the Responses form says it. */
    ObjectNode toResponsesJson() {
        ObjectNode json = Json.object()
                .put("input_tokens", prompt)
                .put("output_tokens", completion)
                .put("total_tokens", prompt + completion);
        json.putObject("input_tokens_details").put("cached_tokens", 0);
        json.putObject("output_tokens_details").put("reasoning_tokens", reasoning);
        return json;
    }
}
