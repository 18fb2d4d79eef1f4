package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.image.CaptionModelRef;
import dev.workersai.image.ImageBox;
import dev.workersai.media.Media;
import dev.workersai.streaming.WorkersAi;

/** Paints a picture, and lets other models look at it. */
public final class DescribeImage {

    private DescribeImage() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            Media picture = ai.image(Models.Image.FLUX_1_SCHNELL)
                    .prompt("a cat in a boat")
                    .paint()
                    .toMedia();

            CaptionModelRef looker = ai.caption(Models.Caption.MOONDREAM3_1_9B_A2B);
            System.out.println("Caption:  " + looker.image(picture).text());
            System.out.println(
                    "Answer:   " + looker.ask(picture, "What sits in the boat?").text());
            for (ImageBox box : looker.detect(picture, "cat")) {
                System.out.printf("A cat:    from %.0f%% to %.0f%% of the width%n", 100 * box.xMin(), 100 * box.xMax());
            }
            ai.detect(Models.Detect.DETR_RESNET_50).image(picture).stream()
                    .filter(thing -> thing.score() > 0.5)
                    .forEach(thing -> System.out.printf("Detected: %s (%.2f)%n", thing.label(), thing.score()));
            System.out.println("Class:    "
                    + ai.classifyImage(Models.ClassifyImage.RESNET_50)
                            .image(picture)
                            .get(0)
                            .label());
        }
    }
}
