package dev.workersai.emulator;

/** Text generation in all its forms; also takes every model about whose answers nothing is published. */
final class TextTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().offers("response")
                || model.output().offers("choices")
                || model.output().isOpen();
    }

    @Override
    public Outcome perform(Run run) {
        Reply reply = Reply.to(run);
        TextFormat format = TextFormat.of(run.model(), run.input());
        double neurons = reply.usage().neurons();
        return run.wantsStream() && format.streams()
                ? Outcome.Events.of(format.frames(reply), neurons)
                : new Outcome.Value(format.whole(reply), neurons);
    }
}
