package dev.workersai.account;

import dev.workersai.model.MarkdownDocument;
import dev.workersai.wire.FilePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Brings the entries of an answer, which come in no promised order, into the order of the files that were sent. */
final class ConvertedFiles {

    private ConvertedFiles() {}

    static List<ConvertedFile> inOrder(List<FilePart> sent, List<MarkdownDocument> entries) {
        List<MarkdownDocument> left = new ArrayList<>(entries);
        left.removeIf(Objects::isNull);
        List<ConvertedFile> files = new ArrayList<>();
        for (FilePart file : sent) {
            MarkdownDocument entry = left.stream()
                    .filter(each -> file.fileName().equals(each.name()))
                    .findFirst()
                    .orElse(null);
            if (entry == null) {
                files.add(ConvertedFile.failed(file.fileName(), "", "the service does not mention this file"));
            } else {
                left.remove(entry);
                files.add(read(entry));
            }
        }
        left.forEach(entry -> files.add(read(entry)));
        return List.copyOf(files);
    }

    private static ConvertedFile read(MarkdownDocument entry) {
        String name = Objects.requireNonNullElse(entry.name(), "");
        String mediaType = Objects.requireNonNullElse(entry.mimeType(), "");
        if (entry.data() != null && !"error".equals(entry.format())) {
            return ConvertedFile.converted(name, mediaType, entry.data(), entry.tokens());
        }
        return ConvertedFile.failed(
                name, mediaType, Objects.requireNonNullElse(entry.error(), "the service gives no text and no reason"));
    }
}
