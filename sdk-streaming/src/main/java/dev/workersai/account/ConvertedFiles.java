package dev.workersai.account;

import dev.workersai.model.MarkdownDocument;
import dev.workersai.wire.FilePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Brings the entries of an answer, which come in no promised order, into the order of the files that were sent: by name,
 * and by place where the service gives back other names, as for those that a form has to escape.
 */
final class ConvertedFiles {

    private ConvertedFiles() {}

    static List<ConvertedFile> inOrder(List<FilePart> sent, List<MarkdownDocument> entries) {
        List<MarkdownDocument> left = new ArrayList<>(entries);
        left.removeIf(Objects::isNull);
        var files = new TreeMap<Integer, ConvertedFile>();
        for (int i = 0; i < sent.size(); i++) {
            String name = sent.get(i).fileName();
            int place = i;
            left.stream().filter(each -> name.equals(each.name())).findFirst().ifPresent(entry -> {
                left.remove(entry);
                files.put(place, read(name, entry));
            });
        }
        for (int i = 0; i < sent.size(); i++) {
            String name = sent.get(i).fileName();
            files.computeIfAbsent(i, place -> left.isEmpty() ? unmentioned(name) : read(name, left.remove(0)));
        }
        left.forEach(entry -> files.put(files.size(), read(Objects.requireNonNullElse(entry.name(), ""), entry)));
        return List.copyOf(files.values());
    }

    private static ConvertedFile unmentioned(String name) {
        return ConvertedFile.failed(name, "", "the service does not mention this file");
    }

    private static ConvertedFile read(String name, MarkdownDocument entry) {
        String mediaType = Objects.requireNonNullElse(entry.mimeType(), "");
        if (entry.data() != null && !"error".equals(entry.format())) {
            return ConvertedFile.converted(name, mediaType, entry.data(), entry.tokens());
        }
        return ConvertedFile.failed(
                name, mediaType, Objects.requireNonNullElse(entry.error(), "the service gives no text and no reason"));
    }
}
