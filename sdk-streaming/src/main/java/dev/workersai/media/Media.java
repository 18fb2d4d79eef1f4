package dev.workersai.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a recording or a document that goes to a model: its bytes and what they are, or an address where they can
 * be had.
 *
 * <p>What it is, is told by the first bytes; the name of a file plays no part. Immutable as long as the caller leaves a
 * given array alone, since the bytes are not copied. Safe for use from many threads.
 */
public final class Media {

    private static final String UNKNOWN = "application/octet-stream";
    private static final long DOWNLOAD_BYTES = 20L * 1024 * 1024;
    private static final Duration DOWNLOAD_TIMEOUT = Duration.ofSeconds(30);
    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final byte @Nullable [] bytes;
    private final @Nullable URI address;
    private final String mediaType;
    private final String name;

    private Media(byte @Nullable [] bytes, @Nullable URI address, String mediaType, String name) {
        this.bytes = bytes;
        this.address = address;
        this.mediaType = mediaType;
        this.name = name;
    }

    /**
     * {@return the content of a file, which is read now}
     *
     * @param file any size that fits into memory
     * @throws IllegalArgumentException if there is no such file, or it is a directory or empty, or has 2 GiB or more
     * @throws UncheckedIOException if it cannot be read
     */
    public static Media of(Path file) {
        Objects.requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a directory; a file is needed.");
        }
        try {
            if (Files.size(file) > LARGEST_ARRAY) {
                throw new IllegalArgumentException(
                        "The file " + file + " is too large to be held in memory: cut it into pieces.");
            }
            return named(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file.toAbsolutePath() + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /**
     * {@return the given bytes}
     *
     * @param bytes not copied
     * @throws IllegalArgumentException if there are none
     */
    public static Media of(byte[] bytes) {
        return named(Objects.requireNonNull(bytes, "bytes"), "");
    }

    /**
     * {@return the given bytes as what the caller says they are}
     *
     * @param bytes not copied
     * @param mediaType such as {@code audio/L16}, for content that its first bytes do not tell
     * @throws IllegalArgumentException if there are no bytes, or the media type has not the form of one
     */
    public static Media of(byte[] bytes, String mediaType) {
        Objects.requireNonNull(mediaType, "mediaType");
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+(;[ \\w.=+-]*)?")) {
            throw new IllegalArgumentException("A media type looks like image/png, but this is '" + mediaType + "'.");
        }
        return new Media(notEmpty(Objects.requireNonNull(bytes, "bytes"), "The content"), null, mediaType, "");
    }

    /**
     * {@return what a stream holds; it is read to its end, and not closed}
     *
     * @param stream any size that fits into memory
     * @throws IllegalArgumentException if it is empty
     * @throws UncheckedIOException if it cannot be read
     */
    public static Media of(InputStream stream) {
        try {
            return of(Objects.requireNonNull(stream, "stream").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The stream cannot be read", e);
        }
    }

    /**
     * {@return what stands at an address, which is not looked up; few models take one, see {@link #download(URI)}}
     *
     * @param address {@code http} or {@code https}, or a data URI, which is decoded
     * @throws IllegalArgumentException if it is another kind of address
     */
    public static Media of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "data" -> ofDataUri(address.toString());
            case "http", "https" -> new Media(null, address, UNKNOWN, "");
            case "file" -> of(Path.of(address));
            default ->
                throw new IllegalArgumentException(
                        "An address of media begins with https:, http:, data: or file:, but this one with " + scheme
                                + ":");
        };
    }

    /**
     * {@return what stands at an address, which is fetched now} At most 20 MiB, within 30 seconds.
     *
     * @param address https, or http to this machine; redirects are followed to such addresses only. No token is sent
     *     along
     * @throws IllegalArgumentException if it is another kind of address, or the file is empty
     * @throws UncheckedIOException if it cannot be fetched
     */
    public static Media download(URI address) {
        return download(address, DOWNLOAD_BYTES, DOWNLOAD_TIMEOUT);
    }

    /**
     * {@return what stands at an address, which is fetched now}
     *
     * @param address see {@link #download(URI)}
     * @param maxBytes the most that is read
     * @param timeout for all of it, redirects included; a server that falls silent may take twice as long
     * @throws IllegalArgumentException if it is another kind of address, or the file is empty, or a bound makes no sense
     * @throws UncheckedIOException if it cannot be fetched, is larger, or takes longer
     */
    public static Media download(URI address, long maxBytes, Duration timeout) {
        Objects.requireNonNull(address, "address");
        try {
            byte[] content = new Download(maxBytes, Objects.requireNonNull(timeout, "timeout")).fetch(address);
            String path = String.valueOf(address.getPath());
            return named(content, path.substring(path.lastIndexOf('/') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("The download failed: " + e.getMessage(), e);
        }
    }

    /**
     * {@return what a data URI holds}
     *
     * @param uri such as {@code data:image/png;base64,iVBORw0…}
     * @throws IllegalArgumentException if it is no data URI in base64; the message does not repeat it
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>
     */
    public static Media ofDataUri(String uri) {
        int comma = uri.indexOf(',');
        if (!uri.regionMatches(true, 0, "data:", 0, 5) || comma < 0) {
            throw new IllegalArgumentException("A data URI looks like data:image/png;base64,… but this is none.");
        }
        String head = uri.substring(5, comma);
        if (!head.toLowerCase(Locale.ROOT).endsWith(";base64")) {
            throw new IllegalArgumentException("The data URI lacks ';base64' before its comma.");
        }
        byte[] content;
        try {
            content = Base64.getMimeDecoder().decode(uri.substring(comma + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("What follows the comma of the data URI is no base64.", e);
        }
        String declared = head.substring(0, head.length() - ";base64".length());
        Media media = of(content);
        return media.mediaType.equals(UNKNOWN) && !declared.isEmpty() ? of(content, declared) : media;
    }

    private static Media named(byte[] bytes, String name) {
        byte[] content = notEmpty(bytes, name.isEmpty() ? "The content" : name);
        return new Media(content, null, MediaFormat.mediaTypeOf(content).orElse(UNKNOWN), name);
    }

    private static byte[] notEmpty(byte[] bytes, String subject) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException(subject + " is empty.");
        }
        return bytes;
    }

    /**
     * {@return the bytes themselves, not a copy}
     *
     * @throws IllegalStateException if only an address is known
     */
    public byte[] bytes() {
        if (bytes == null) {
            throw new IllegalStateException("Only the address " + Download.shown(Objects.requireNonNull(address))
                    + " is known, not what stands there: Media.download(…) fetches it.");
        }
        return bytes;
    }

    /** {@return the address, if that is all that is known} */
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    /** {@return the media type that the first bytes tell, or the caller told; {@code application/octet-stream} if none} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the name of the file, empty if it came from elsewhere} */
    public String name() {
        return name;
    }

    /** {@return whether this is known to be a picture} */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** {@return whether this is known to be sound} */
    public boolean isAudio() {
        return mediaType.startsWith("audio/");
    }

    /**
     * {@return the bytes in base64}
     *
     * @throws IllegalStateException if only an address is known
     */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /**
     * {@return the bytes as a data URI}
     *
     * @throws IllegalStateException if only an address is known
     */
    public String toDataUri() {
        return "data:" + mediaType + ";base64," + toBase64();
    }

    /** {@return media type and size, or the address, never the content} */
    @Override
    public String toString() {
        return address == null
                ? "Media[" + mediaType + ", " + bytes().length + " bytes]"
                : "Media[" + Download.shown(address) + "]";
    }
}
