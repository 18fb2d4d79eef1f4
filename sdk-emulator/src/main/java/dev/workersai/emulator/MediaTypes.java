package dev.workersai.emulator;

import java.util.Locale;

/** Facts about content types. */
final class MediaTypes {

    static final String MULTIPART = "multipart/form-data";
    static final String OCTETS = "application/octet-stream";

    private MediaTypes() {}

    /** The type without parameters, lower case. */
    static String essence(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String essence) {
        return essence.equals("application/json") || essence.endsWith("+json");
    }
}
