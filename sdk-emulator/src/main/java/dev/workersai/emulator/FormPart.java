package dev.workersai.emulator;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One part of a form. */
final class FormPart {

    private final String name;
    private final @Nullable String fileName;
    private final String mediaType;
    private final byte[] content;

    FormPart(String name, @Nullable String fileName, String mediaType, byte[] content) {
        this.name = name;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    String name() {
        return name;
    }

    /** Returns an empty text if the part is no file. */
    String fileName() {
        return fileName == null ? "" : fileName;
    }

    /** Returns the media type as it came, or an empty text. */
    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
