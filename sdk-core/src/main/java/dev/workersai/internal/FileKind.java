package dev.workersai.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The kinds of file a form part can be named after. */
enum FileKind {
    PNG("image/png", ".png", "\u0089PNG", 0),
    JPEG("image/jpeg", ".jpg", "\u00ff\u00d8\u00ff", 0),
    WEBP("image/webp", ".webp", "WEBP", 8),
    BYTES("application/octet-stream", ".bin", "", 0);

    /** One character per byte. */
    private final String magic;

    private final int magicOffset;
    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension, String magic, int magicOffset) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magic = magic;
        this.magicOffset = magicOffset;
    }

    /** Returns the kind whose first bytes these are, {@link #BYTES} if it is none of them. */
    static FileKind sniff(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.starts(content))
                .findFirst()
                .orElse(BYTES);
    }

    static FileKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElse(BYTES);
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    private boolean starts(byte[] content) {
        int length = Math.min(content.length, magicOffset + magic.length());
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).startsWith(magic, magicOffset);
    }
}
