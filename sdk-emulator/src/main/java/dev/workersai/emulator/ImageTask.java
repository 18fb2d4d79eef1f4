package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures: real files of the requested size, raw or as base64 text. */
final class ImageTask implements Task {

    private static final int USUAL_SIZE = 1024;
    private static final int TILE = 512;

    @Override
    public boolean fits(Model model) {
        return model.output().rawType().startsWith("image/") || model.output().offers("image");
    }

    @Override
    public Outcome perform(Run run) {
        Canvas canvas = new Canvas(size(run, "width"), size(run, "height"));
        String prompt = run.input().text("prompt");
        new Landscape(run.model().name() + prompt + run.input().get("seed")).paintOn(canvas);
        List<byte[]> sources = sources(run.input());
        for (int i = 0; i < sources.size(); i++) {
            Inset.paintOn(canvas, sources.get(i), i);
        }
        Caption.paintOn(canvas, prompt);
        double tiles = Math.ceil((double) canvas.width() * canvas.height() / (TILE * TILE));
        double neurons = Neurons.ofUnits(run.model().card(), "per 512 by 512 tile", tiles);
        String type = run.model().output().rawType();
        if (!type.isEmpty()) {
            byte[] file = PictureNote.in(encoded(canvas.image(), type.endsWith("jpeg") ? "jpg" : "png"), prompt);
            return new Outcome.Media(new MediaFile(file, type), neurons);
        }
        String format = run.model().input().isMultipart() ? "png" : "jpg";
        byte[] file = PictureNote.in(encoded(canvas.image(), format), prompt);
        return new Outcome.Value(Json.object().put("image", Base64.getEncoder().encodeToString(file)), neurons);
    }

    private static int size(Run run, String side) {
        OptionalInt asked = run.number(side);
        return asked.isPresent() && asked.getAsInt() > 0 ? asked.getAsInt() : USUAL_SIZE;
    }

    private static List<byte[]> sources(RunInput input) {
        List<byte[]> sources = new ArrayList<>(input.files().values());
        for (String field : List.of("image", "image_b64", "mask")) {
            JsonNode value = input.get(field);
            if (value.isArray() || value.isTextual()) {
                sources.add(MediaBytes.from(value, field));
            }
        }
        return sources;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be encoded", e);
        }
        return bytes.toByteArray();
    }
}
