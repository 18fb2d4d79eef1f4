package dev.workersai.wire;

/**
 * Input refused before anything was sent: a field is missing, out of bounds, or set together with another that
 * excludes it. Thrown by the {@code build()} of request types.
 */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Object value;
    private final String limit;

    /**
     * Called by request types.
     *
     * @param place what is refused, as a reader would call it
     * @param field the wire name
     * @param value the refused value, or null
     * @param found what was found, without the value where it may be private or long
     * @param limit the rule in words
     */
    public InvalidInputException(String place, String field, Object value, String found, String limit) {
        super(place + " " + limit + ", but " + found + "; call unchecked() on the builder to send it all the same");
        this.field = field;
        this.value = value;
        this.limit = limit;
    }

    /** Returns the wire name of the field, for example {@code max_tokens}. */
    public String field() {
        return field;
    }

    /** Returns the refused value, null where none was set; null after deserialization of this exception. */
    public Object value() {
        return value;
    }

    /** Returns the rule in words, for example {@code must be at most 50}. */
    public String limit() {
        return limit;
    }
}
