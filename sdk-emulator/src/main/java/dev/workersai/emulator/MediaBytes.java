package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;

/** Bytes inside JSON: an array of numbers, base64 text, or a data URI. */
final class MediaBytes {

    private static final String MARK = ";base64,";

    private MediaBytes() {}

    static byte[] from(JsonNode value, String field) {
        if (value.isArray()) {
            byte[] bytes = new byte[value.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) value.get(i).asInt();
            }
            return bytes;
        }
        return fromBase64(value.asText(), field);
    }

    static void requireBase64(String text, String field) {
        fromBase64(text, field);
    }

    private static byte[] fromBase64(String text, String field) {
        int mark = text.startsWith("data:") ? text.indexOf(MARK) : -1;
        String base64 = mark < 0 ? text : text.substring(mark + MARK.length());
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ErrorCode.NOT_BASE64, "'" + field + "' is not base64 text");
        }
    }
}
