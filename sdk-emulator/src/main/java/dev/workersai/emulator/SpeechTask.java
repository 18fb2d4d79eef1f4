package dev.workersai.emulator;

import java.util.Base64;

/** Text to speech: raw bytes, or base64 text where the model has a JSON form. */
final class SpeechTask implements Task {

    private static final double THOUSAND = 1000;
    private static final int SECONDS_PER_MINUTE = 60;

    @Override
    public boolean fits(Model model) {
        return model.output().rawType().startsWith("audio/");
    }

    @Override
    public Outcome perform(Run run) {
        String text =
                run.input().has("text") ? run.input().text("text") : run.input().text("prompt");
        MediaFile speech = SpeechFile.of(
                text,
                run.input().text("encoding"),
                run.input().text("container"),
                run.input().get("sample_rate").asInt(0));
        if (run.model().output().offers("audio")) {
            double minutes = SpeechScore.of(text).seconds() / SECONDS_PER_MINUTE;
            return new Outcome.Value(
                    Json.object().put("audio", Base64.getEncoder().encodeToString(speech.bytes())),
                    Neurons.ofUnits(run.model().card(), "per audio minute", minutes));
        }
        double neurons = Neurons.ofUnits(run.model().card(), "per 1k characters", text.length() / THOUSAND);
        return new Outcome.Media(speech, neurons);
    }
}
