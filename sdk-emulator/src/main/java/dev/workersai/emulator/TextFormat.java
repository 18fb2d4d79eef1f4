package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One of the forms in which text models answer. */
interface TextFormat {

    JsonNode whole(Reply reply);

    /** The payloads of the events, without the end marker. */
    List<JsonNode> frames(Reply reply);

    /** Whether a request for a stream gets one; otherwise it gets the whole answer, as seen on the live service. */
    default boolean streams() {
        return true;
    }

    /** Returns the form that a model uses for an input: the families differ, and some follow the input. */
    static TextFormat of(Model model, RunInput input) {
        OutputForm output = model.output();
        boolean chat = output.offersInList("choices", "message") || output.isOpen();
        boolean fromPrompt = input.has("prompt");
        if (input.has("input") && output.offers("output")) {
            return new ResponsesFormat();
        }
        if (fromPrompt && output.offersInList("choices", "text")) {
            return new TextCompletionFormat();
        }
        boolean legacy = output.offers("response") && (fromPrompt || !chat);
        return legacy ? new LegacyFormat(output.offers("request_id"), CallForm.of(output)) : new ChatCompletionFormat();
    }
}
