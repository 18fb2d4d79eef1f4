package dev.workersai.emulator;

import java.util.List;

/** All kinds of work, most particular first. */
final class Tasks {

    private final List<Task> tasks = List.of(
            new DecisionTask(),
            new EmbeddingTask(),
            new RerankTask(),
            new GuardTask(),
            new VisionSkillsTask(),
            new CaptionTask(),
            new DetectionTask(),
            new SentimentTask(),
            new ImageLabelTask(),
            new ImageTask(),
            new SpeechTask(),
            new WhisperTask(),
            new NovaTask(),
            new PlainTranscriptTask(),
            new TurnTask(),
            new TranslationTask(),
            new SummaryTask(),
            new TextTask());

    Outcome perform(Run run) {
        return tasks.stream()
                .filter(task -> task.fits(run.model()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no task fits " + run.model().name()))
                .perform(run);
    }
}
