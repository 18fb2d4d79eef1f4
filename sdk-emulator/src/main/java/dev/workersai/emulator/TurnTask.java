package dev.workersai.emulator;

/** Whether a speaker has finished. */
final class TurnTask implements Task {

    private static final double EVEN = 0.5;
    private static final double THOUSAND = 1000;
    private static final int SECONDS_PER_MINUTE = 60;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("is_complete");
    }

    @Override
    public Outcome perform(Run run) {
        byte[] audio = run.input().bytes("audio");
        double probability = Math.floorMod(StableHash.of(audio), (long) THOUSAND) / THOUSAND;
        double minutes = AudioFacts.of(audio).seconds() / SECONDS_PER_MINUTE;
        return new Outcome.Value(
                Json.object().put("is_complete", probability > EVEN).put("probability", probability),
                Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
    }
}
