package dev.workersai.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.api.MarkdownApi;
import dev.workersai.internal.AsyncCall;
import dev.workersai.media.Media;
import dev.workersai.model.MarkdownRequest;
import dev.workersai.wire.FilePart;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Converts documents and pictures to Markdown.
 *
 * <pre>{@code
 * List<ConvertedFile> files = ai.toMarkdown().file(Path.of("report.pdf")).pdfMetadata(false).convert();
 * }</pre>
 *
 * <p>Describing pictures, those in documents included, runs a model and is billed; all else is free. What is not set is
 * not sent.
 *
 * <p>Immutable: each method returns a new value, so that a configured one can be kept and used from any number of
 * threads. A file that cannot be converted says so in its own result and does not fail the others; calls throw
 * {@link dev.workersai.error.WorkersAiException} if the service refuses as a whole or no complete answer arrives.
 */
public final class MarkdownConverter {

    private static final String UNKNOWN = "application/octet-stream";
    private static final List<String> WITH_IMAGES = List.of("html", "docx", "pdf");

    private final WorkersAiClient client;
    private final List<FilePart> files;
    private final ObjectNode options;

    private MarkdownConverter(WorkersAiClient client, List<FilePart> files, ObjectNode options) {
        this.client = client;
        this.files = files;
        this.options = options;
    }

    /**
     * {@return a converter without files}
     *
     * @param client sends the calls; stays the caller's to close
     */
    public static MarkdownConverter of(WorkersAiClient client) {
        return new MarkdownConverter(Objects.requireNonNull(client, "client"), List.of(), AccountJson.object());
    }

    /**
     * {@return a converter with one more file, which is read now}
     *
     * @param file its name tells the service the format
     * @throws IllegalArgumentException if there is no such file, or it is a directory or empty
     */
    public MarkdownConverter file(Path file) {
        Media content = Media.of(file);
        return file(content.name(), content);
    }

    /**
     * {@return a converter with one more file}
     *
     * @param name with its ending, such as {@code report.pdf}, which tells the service the format
     * @param content not copied
     */
    public MarkdownConverter file(String name, byte[] content) {
        return file(name, Media.of(content));
    }

    /**
     * {@return a converter with one more file}
     *
     * @param name with its ending, such as {@code report.pdf}, which tells the service the format
     * @param content bytes, not an address
     * @throws IllegalArgumentException if the name is blank
     */
    public MarkdownConverter file(String name, Media content) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A file needs a name: its ending tells the service the format.");
        }
        List<FilePart> more = new ArrayList<>(files);
        more.add(FilePart.of(name, content.bytes(), mediaType(name, content)));
        return new MarkdownConverter(client, List.copyOf(more), options);
    }

    private static String mediaType(String name, Media content) {
        String guess = URLConnection.guessContentTypeFromName(name);
        return guess == null || !content.mediaType().equals(UNKNOWN) ? content.mediaType() : guess;
    }

    /** {@return a converter to plain text instead of Markdown} */
    public MarkdownConverter plainText() {
        return option("output.format", "text");
    }

    /**
     * {@return a converter that describes pictures in this language, by themselves and in documents}
     *
     * @param language such as {@code en}, {@code es}, {@code fr}, {@code it}, {@code pt} or {@code de}
     */
    public MarkdownConverter descriptionLanguage(String language) {
        MarkdownConverter changed = option("image.descriptionLanguage", language);
        for (String kind : WITH_IMAGES) {
            changed = changed.option(kind + ".images.descriptionLanguage", language);
        }
        return changed;
    }

    /**
     * {@return a converter that describes pictures in documents, or leaves them out}
     *
     * @param convert whether to; describing is billed
     */
    public MarkdownConverter embeddedImages(boolean convert) {
        MarkdownConverter changed = this;
        for (String kind : WITH_IMAGES) {
            changed = changed.option(kind + ".images.convert", convert);
        }
        return changed;
    }

    /**
     * {@return a converter that describes so many pictures of a document at most}
     *
     * @param images from 0; the service stops at 10 in any case
     */
    public MarkdownConverter maxEmbeddedImages(int images) {
        if (images < 0) {
            throw new IllegalArgumentException("The number of pictures cannot be negative, but is " + images + ".");
        }
        MarkdownConverter changed = this;
        for (String kind : WITH_IMAGES) {
            changed = changed.option(kind + ".images.maxConvertedImages", images);
        }
        return changed;
    }

    /**
     * {@return a converter that puts the properties of a PDF before its text, or leaves them out}
     *
     * @param metadata whether to
     */
    public MarkdownConverter pdfMetadata(boolean metadata) {
        return option("pdf.metadata", metadata);
    }

    /**
     * {@return a converter that resolves the relative links of web pages}
     *
     * @param hostname where the pages are from
     */
    public MarkdownConverter htmlHostname(String hostname) {
        return option("html.hostname", hostname);
    }

    /**
     * {@return a converter that keeps a part of web pages only}
     *
     * @param selector of CSS, such as {@code article}
     */
    public MarkdownConverter htmlSelector(String selector) {
        return option("html.cssSelector", selector);
    }

    /**
     * {@return a converter with an option by its name; it is not checked}
     *
     * @param path as on the wire, with dots between the levels, such as {@code html.images.convertOGImage}
     * @param value anything that Jackson can write
     */
    public MarkdownConverter option(String path, Object value) {
        ObjectNode changed = options.deepCopy();
        String[] names = path.split("\\.", -1);
        ObjectNode level = changed;
        for (int i = 0; i < names.length - 1; i++) {
            level = level.withObjectProperty(names[i]);
        }
        level.set(names[names.length - 1], AccountJson.tree(Objects.requireNonNull(value, "value")));
        return new MarkdownConverter(client, files, changed);
    }

    /**
     * {@return what became of each file, in the order in which they were added; waits for all of them}
     *
     * @throws IllegalStateException if there is no file
     */
    public List<ConvertedFile> convert() {
        requireFile();
        MarkdownRequest.Builder request = MarkdownRequest.builder().files(files);
        if (!options.isEmpty()) {
            request.conversionOptions(options);
        }
        return ConvertedFiles.inOrder(files, client.api(MarkdownApi.class).toMarkdown(request.build()));
    }

    /** {@return what became of each file, when it is known} Cancelling the future ends the call. */
    public CompletableFuture<List<ConvertedFile>> convertAsync() {
        requireFile();
        return AsyncCall.start(this::convert);
    }

    /** {@return the kinds of files that the service converts now} */
    public List<FileFormat> supportedFormats() {
        return client.api(MarkdownApi.class).supported().stream()
                .filter(Objects::nonNull)
                .map(format -> new FileFormat(
                        Objects.requireNonNullElse(format.extension(), ""),
                        Objects.requireNonNullElse(format.mimeType(), "")))
                .toList();
    }

    private void requireFile() {
        if (files.isEmpty()) {
            throw new IllegalStateException("There is nothing to convert: call file(…) first.");
        }
    }

    /** {@return the names of the files} */
    @Override
    public String toString() {
        return "MarkdownConverter" + files.stream().map(FilePart::fileName).toList();
    }
}
