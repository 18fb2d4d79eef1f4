package dev.workersai.streaming;

import java.io.IOException;

/** A stream went over one of the ceilings of {@link StreamOptions}. */
final class SizeLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param what the part that is too long, such as {@code a line}
     * @param setting the option that holds the ceiling
     */
    SizeLimitException(String what, long limit, String setting) {
        super(what + " is longer than " + limit + " bytes (" + setting + ")");
    }
}
