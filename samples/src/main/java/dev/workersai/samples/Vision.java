package dev.workersai.samples;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.media.Media;
import dev.workersai.streaming.WorkersAi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Shows a picture to a model: a file named on the command line, or else a sunset painted here. */
public final class Vision {

    private Vision() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) throws IOException {
        Media picture = arguments.length > 0 ? Media.of(Path.of(arguments[0])) : sunset();
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());
            String answer = ai.chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT)
                    .user("What is in the picture?", picture)
                    .send()
                    .text();
            System.out.println(picture + ": " + answer);
        }
    }

    private static Media sunset() throws IOException {
        var image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE0, 0x50, 0x10));
        pen.fillRect(0, 0, 160, 90);
        pen.setColor(Color.YELLOW);
        pen.fillOval(60, 45, 40, 40);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return Media.of(file.toByteArray());
    }
}
