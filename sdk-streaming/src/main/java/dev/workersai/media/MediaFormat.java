package dev.workersai.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Formats of files that can be told by their first bytes. */
enum MediaFormat {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP"),
    BMP("image/bmp", 0, "BM"),
    TIFF_LITTLE("image/tiff", 0, "II*\u0000"),
    TIFF_BIG("image/tiff", 0, "MM\u0000*"),
    AVIF("image/avif", 4, "ftypavif"),
    HEIC("image/heic", 4, "ftyphei"),
    WAV("audio/wav", 8, "WAVE"),
    FLAC("audio/flac", 0, "fLaC"),
    OGG("audio/ogg", 0, "OggS"),
    M4A("audio/mp4", 4, "ftypM4A"),
    MP4("video/mp4", 4, "ftyp"),
    WEBM("video/webm", 0, "\u001aE\u00df\u00a3"),
    AMR("audio/amr", 0, "#!AMR"),
    MP3_TAGGED("audio/mpeg", 0, "ID3"),
    PDF("application/pdf", 0, "%PDF-");

    private final String mediaType;
    private final int offset;

    /** One character per byte. */
    private final String magic;

    MediaFormat(String mediaType, int offset, String magic) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.magic = magic;
    }

    /** Returns the media type that the first bytes tell. */
    static Optional<String> mediaTypeOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> start.startsWith(format.magic, format.offset))
                .map(format -> format.mediaType)
                .findFirst()
                .or(() -> frameTypeOf(start));
    }

    /** MPEG audio and AAC begin with a frame: eleven bits set, then the layer, which AAC has as zero. */
    private static Optional<String> frameTypeOf(String start) {
        if (start.length() < 2 || start.charAt(0) != 0xFF || (start.charAt(1) & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        return Optional.of((start.charAt(1) & 0x06) == 0 ? "audio/aac" : "audio/mpeg");
    }
}
