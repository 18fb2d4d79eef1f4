package dev.workersai.emulator;

import java.util.List;
import java.util.function.BiFunction;

/** {@code POST /ai/v1/chat/completions}: any text model, in one form whatever the model's own is. */
final class OpenAiChat implements BiFunction<Model, RunInput, Outcome> {

    private final TextTask task = new TextTask();
    private final TextFormat format = new ChatCompletionFormat();

    @Override
    public Outcome apply(Model model, RunInput input) {
        if (!task.fits(model) || !model.input().takes("messages")) {
            throw RunEndpoint.noSuchModel(model.name());
        }
        if (!input.get("messages").isArray() || input.get("messages").isEmpty()) {
            throw Refusal.invalidInput("required properties at '/' are 'messages'");
        }
        for (String foreign : List.of("prompt", "guided_json", "raw")) {
            if (input.has(foreign)) {
                throw Refusal.invalidInput("'" + foreign + "' is no field of a chat completion");
            }
        }
        Run run = new Run(model, input);
        Reply reply = Reply.to(run);
        return input.get("stream").asBoolean()
                ? Outcome.Events.of(format.frames(reply), reply.usage().neurons())
                : new Outcome.Value(format.whole(reply), reply.usage().neurons());
    }
}
