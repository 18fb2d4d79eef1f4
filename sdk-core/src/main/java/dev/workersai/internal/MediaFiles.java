package dev.workersai.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Saves pictures and sound under a name whose ending says truly what is in the file. */
public final class MediaFiles {

    /** The usual ending first. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("image/png", List.of(".png")),
            Map.entry("image/jpeg", List.of(".jpg", ".jpeg")),
            Map.entry("image/webp", List.of(".webp")),
            Map.entry("image/gif", List.of(".gif")),
            Map.entry("image/bmp", List.of(".bmp")),
            Map.entry("image/tiff", List.of(".tiff", ".tif")),
            Map.entry("image/avif", List.of(".avif")),
            Map.entry("audio/mpeg", List.of(".mp3")),
            Map.entry("audio/wav", List.of(".wav")),
            Map.entry("audio/ogg", List.of(".ogg", ".opus", ".oga")),
            Map.entry("audio/flac", List.of(".flac")),
            Map.entry("audio/aac", List.of(".aac")),
            Map.entry("audio/mp4", List.of(".m4a", ".mp4")),
            Map.entry("audio/webm", List.of(".webm")),
            Map.entry("audio/amr", List.of(".amr")),
            Map.entry("audio/l16", List.of(".pcm", ".raw")),
            Map.entry("audio/basic", List.of(".ulaw", ".au")),
            Map.entry("audio/x-alaw-basic", List.of(".alaw")));

    private static final String UNKNOWN = ".bin";

    private MediaFiles() {}

    /**
     * {@return the path with the right ending: added where there is none, put in the place of a wrong one}
     *
     * @param mediaType parameters are not looked at
     */
    public static Path named(Path wanted, String mediaType) {
        Path file = wanted.getFileName();
        if (file == null) {
            throw new IllegalArgumentException("No file name: " + wanted);
        }
        List<String> right = ENDINGS.getOrDefault(essence(mediaType), List.of(UNKNOWN));
        String name = file.toString();
        String ending = endingOf(name);
        if (right.contains(ending)) {
            return wanted;
        }
        boolean wrong = ENDINGS.values().stream().anyMatch(known -> known.contains(ending));
        String stem = wrong ? name.substring(0, name.length() - ending.length()) : name;
        return wanted.resolveSibling(stem + right.get(0));
    }

    /**
     * Refuses a path that nothing can be saved under, before anything is paid for.
     *
     * @throws UncheckedIOException if the folder does not exist, or the file does
     */
    public static void requireFree(Path wanted) {
        Path folder = wanted.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UncheckedIOException(new NoSuchFileException(String.valueOf(folder), null, "no such folder"));
        }
        if (Files.isRegularFile(wanted)) {
            throw exists(wanted, new FileAlreadyExistsException(wanted.toString()));
        }
    }

    /**
     * Saves under a new name.
     *
     * @return where the file is
     * @throws UncheckedIOException if the file exists already, or cannot be written; nothing of it stays then
     */
    public static Path save(Path wanted, String mediaType, InputStream content) {
        Path file = named(wanted, mediaType);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            copy(content, out, file);
        } catch (FileAlreadyExistsException e) {
            throw exists(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return file;
    }

    /**
     * Saves under a name that may be in use: the old file stays until the new one is complete.
     *
     * @return where the file is
     * @throws UncheckedIOException if the file cannot be written
     */
    public static Path overwrite(Path wanted, String mediaType, InputStream content) {
        Path file = named(wanted, mediaType);
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                copy(content, out, fresh);
            }
            return moved(fresh, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static Path moved(Path fresh, Path file) throws IOException {
        try {
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void copy(InputStream content, OutputStream out, Path file) throws IOException {
        boolean complete = false;
        try {
            content.transferTo(out);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static UncheckedIOException exists(Path file, FileAlreadyExistsException cause) {
        return new UncheckedIOException(file + " exists already; overwrite(…) replaces it", cause);
    }

    private static String essence(String mediaType) {
        int end = mediaType.indexOf(';');
        String type =
                (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "audio/x-wav", "audio/wave", "audio/vnd.wave" -> "audio/wav";
            case "audio/mp3" -> "audio/mpeg";
            case "audio/x-flac" -> "audio/flac";
            case "audio/opus" -> "audio/ogg";
            case "audio/x-l16", "audio/pcm" -> "audio/l16";
            case "image/jpg" -> "image/jpeg";
            default -> type;
        };
    }

    private static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
