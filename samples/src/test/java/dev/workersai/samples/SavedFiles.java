package dev.workersai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.noop.subtitle.model.SubtitleObject;
import fr.noop.subtitle.srt.SrtParser;
import fr.noop.subtitle.vtt.VttParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;

/** The files that a sample leaves behind, opened by tools that nobody here wrote. */
final class SavedFiles {

    private static final double SHORTEST_MILLIS = 500;
    private static final int QUIET = 1000;

    private SavedFiles() {}

    /** Returns the names, sorted, after a look into each file. */
    static List<String> in(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            open(file);
        }
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static void open(Path file) throws Exception {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jpg", "png" -> picture(name, content);
            case "mp3" -> sound(name, content);
            case "srt" -> subtitles(name, new SrtParser("utf-8").parse(new ByteArrayInputStream(content)));
            case "vtt" -> subtitles(name, new VttParser("utf-8").parse(new ByteArrayInputStream(content)));
            default -> throw new AssertionError("no tool to open " + name + " with");
        }
    }

    private static void picture(String name, byte[] file) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(pixels).as(name).isNotNull();
        long colours = Stream.of(0.1, 0.3, 0.5, 0.7, 0.9)
                .map(part -> pixels.getRGB((int) (part * pixels.getWidth()), (int) (part * pixels.getHeight())))
                .distinct()
                .count();
        assertThat(colours).as("colours of " + name).isGreaterThan(1);
    }

    private static void sound(String name, byte[] file) throws Exception {
        var frames = new Bitstream(new ByteArrayInputStream(file));
        var decoder = new Decoder();
        double millis = 0;
        int loudest = 0;
        for (Header frame = frames.readFrame(); frame != null; frame = frames.readFrame()) {
            var samples = (SampleBuffer) decoder.decodeFrame(frame, frames);
            for (int i = 0; i < samples.getBufferLength(); i++) {
                loudest = Math.max(loudest, Math.abs(samples.getBuffer()[i]));
            }
            millis += frame.ms_per_frame();
            frames.closeFrame();
        }
        assertThat(millis).as("length of " + name).isGreaterThan(SHORTEST_MILLIS);
        assertThat(loudest).as("loudness of " + name).isGreaterThan(QUIET);
    }

    private static void subtitles(String name, SubtitleObject subtitles) {
        assertThat(subtitles.getCues()).as(name).isNotEmpty().allSatisfy(cue -> {
            assertThat(cue.getText()).isNotBlank();
            assertThat(cue.getEndTime().getTime())
                    .isGreaterThan(cue.getStartTime().getTime());
        });
    }
}
