package dev.workersai.emulator;

/** A sentence about a picture. */
final class CaptionTask implements Task {

    @Override
    public boolean fits(Model model) {
        return model.output().offers("description");
    }

    @Override
    public Outcome perform(Run run) {
        String caption = ImageFacts.of(run.input().bytes("image")).caption();
        String question =
                run.input().has("prompt") ? " (You asked: " + run.input().text("prompt") + ")" : "";
        int most = run.number("max_tokens").orElse(Integer.MAX_VALUE);
        String description = Tokens.cut("The emulator sees " + caption + "." + question, most);
        double neurons = Neurons.ofTokens(run.model().card(), Tokens.count(question), Tokens.count(description));
        return new Outcome.Value(Json.object().put("description", description), neurons);
    }
}
