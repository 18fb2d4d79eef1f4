package dev.workersai.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a body is said to hold.
 *
 * @param essence type and subtype in lower case, empty if nothing is said
 * @param declared the header as it came, empty if there is none
 */
record MediaType(String essence, String declared) {

    /** Feign reads braces in a header as a template, and a line break would start another header. */
    private static final Pattern SENDABLE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+ *(;[ -z|~]*)?");

    /**
     * Returns the media type given by a caller.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String checked(String mediaType) {
        if (!SENDABLE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a media type: '" + Texts.shortened(mediaType) + "'.");
        }
        return mediaType;
    }

    static MediaType of(String header) {
        int parameters = header.indexOf(';');
        String essence = parameters < 0 ? header : header.substring(0, parameters);
        return new MediaType(essence.strip().toLowerCase(Locale.ROOT), header.strip());
    }

    boolean isUnknown() {
        return essence.isEmpty();
    }

    boolean isJson() {
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }

    boolean isEventStream() {
        return essence.equals("text/event-stream");
    }

    /** Returns whether the answer is content of its own kind, such as an image, and not text for a reader or parser. */
    boolean isBinary() {
        return !isUnknown() && !isJson() && !essence.startsWith("text/") && !essence.endsWith("+xml");
    }

    /** Returns the header as it came, or the name of bytes of any kind. */
    String declaredOrBytes() {
        return declared.isEmpty() ? "application/octet-stream" : declared;
    }
}
