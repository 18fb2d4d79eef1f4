package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.image.Image;
import dev.workersai.streaming.WorkersAi;
import java.nio.file.Path;

/** Paints a picture, and paints another one after it. */
public final class PaintPicture {

    private PaintPicture() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            Image fox = ai.image(Models.Image.FLUX_2_KLEIN_9B)
                    .prompt("a fox in the snow at dawn")
                    .size(384, 256)
                    .seed(42)
                    .paint();
            Path first = fox.overwrite(Path.of("fox"));
            System.out.println(
                    first + ": " + fox.mediaType() + ", " + fox.width().orElse(0) + " pixels wide");

            Image summer = ai.image(Models.Image.FLUX_2_KLEIN_9B)
                    .prompt("the same fox in summer")
                    .references(fox.toMedia())
                    .paint();
            Path second = summer.overwrite(Path.of("fox-in-summer"));
            System.out.println(
                    second + ": " + summer.mediaType() + ", " + summer.width().orElse(0) + " pixels wide");
        }
    }
}
