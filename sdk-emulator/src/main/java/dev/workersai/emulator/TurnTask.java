package dev.workersai.emulator;

import java.util.Arrays;

/** Whether a speaker has finished: if the sound ends in silence, as far as that can be told from samples of 16 bits. */
final class TurnTask implements Task {

    private static final double FINISHED = 0.95;
    private static final double TALKING = 0.05;
    private static final int SECONDS_PER_MINUTE = 60;

    /** A fifth of a second of 16 kHz. */
    private static final int ENDING = 6400;

    @Override
    public boolean fits(Model model) {
        return model.output().offers("is_complete");
    }

    @Override
    public Outcome perform(Run run) {
        byte[] audio = run.input().bytes("audio");
        byte[] ending = Arrays.copyOfRange(audio, Math.max(0, audio.length - ENDING), audio.length);
        boolean complete = !Loudness.isSpeech(ending);
        double minutes = AudioFacts.of(audio).seconds() / SECONDS_PER_MINUTE;
        return new Outcome.Value(
                Json.object().put("is_complete", complete).put("probability", complete ? FINISHED : TALKING),
                Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
    }
}
