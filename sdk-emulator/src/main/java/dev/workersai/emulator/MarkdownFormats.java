package dev.workersai.emulator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that can be converted to Markdown: media types by file name ending. */
final class MarkdownFormats {

    static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(".csv", "text/csv"),
            Map.entry(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry(".et", "application/vnd.ms-excel"),
            Map.entry(".htm", "text/html"),
            Map.entry(".html", "text/html"),
            Map.entry(".jpeg", "image/jpeg"),
            Map.entry(".jpg", "image/jpeg"),
            Map.entry(".numbers", "application/vnd.apple.numbers"),
            Map.entry(".ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry(".odt", "application/vnd.oasis.opendocument.text"),
            Map.entry(".pdf", "application/pdf"),
            Map.entry(".png", "image/png"),
            Map.entry(".svg", "image/svg+xml"),
            Map.entry(".webp", "image/webp"),
            Map.entry(".xls", "application/vnd.ms-excel"),
            Map.entry(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry(".xml", "application/xml")));

    private MarkdownFormats() {}

    /** Returns the media type: the one given if it can be converted, else that of the file name. */
    static Optional<String> typeOf(String fileName, String mediaType) {
        String essence = MediaTypes.essence(mediaType);
        if (ALL.containsValue(essence)) {
            return Optional.of(essence);
        }
        int dot = fileName.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(ALL.get(fileName.substring(dot).toLowerCase(Locale.ROOT)));
    }
}
