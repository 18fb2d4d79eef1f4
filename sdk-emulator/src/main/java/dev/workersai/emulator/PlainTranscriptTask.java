package dev.workersai.emulator;

/** Speech to text with nothing but text and duration. */
final class PlainTranscriptTask implements Task {

    private static final int SECONDS_PER_MINUTE = 60;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("text", "duration");
    }

    @Override
    public Outcome perform(Run run) {
        Transcript transcript = Transcript.of(run.input().bytes("audio"));
        double minutes = transcript.seconds() / SECONDS_PER_MINUTE;
        return new Outcome.Value(
                Json.object().put("text", transcript.text()).put("duration", transcript.seconds()),
                Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
    }
}
