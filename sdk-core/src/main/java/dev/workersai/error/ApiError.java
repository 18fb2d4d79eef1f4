package dev.workersai.error;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One entry of what the service says went wrong: a code and a message. Immutable. */
public final class ApiError implements Serializable {

    private static final long serialVersionUID = 2L;

    private final @Nullable String code;
    private final String message;
    private final String rawMessage;
    private final @Nullable String document;
    private final @Nullable String pointer;

    private ApiError(
            @Nullable String code,
            String message,
            String rawMessage,
            @Nullable String document,
            @Nullable String pointer) {
        this.code = code;
        this.message = Objects.requireNonNull(message, "message");
        this.rawMessage = Objects.requireNonNull(rawMessage, "rawMessage");
        this.document = document;
        this.pointer = pointer;
    }

    /**
     * {@return an entry}
     *
     * @param code as the service wrote it, a number or a word; null if it gave none
     * @param message the message without the service's wrapping
     * @param rawMessage the message as it came
     */
    public static ApiError of(@Nullable String code, String message, String rawMessage) {
        return new ApiError(code, message, rawMessage, null, null);
    }

    /**
     * {@return this entry with the JSON that the message held}
     *
     * @param json the JSON document inside of the message, as text
     */
    public ApiError withDocument(String json) {
        return new ApiError(code, message, rawMessage, Objects.requireNonNull(json, "json"), pointer);
    }

    /**
     * {@return this entry with the place in the input that it is about}
     *
     * @param place a JSON pointer such as {@code /messages/2}, or the name of a field
     */
    public ApiError withPointer(String place) {
        return new ApiError(code, message, rawMessage, document, Objects.requireNonNull(place, "place"));
    }

    /** {@return the numeric code, which tells errors apart better than the HTTP status; empty if it is none or a word} */
    public OptionalInt code() {
        if (code == null || !code.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(code));
    }

    /** {@return the code as it came, also where it is a word such as {@code invalid_prompt}; empty if there is none} */
    public Optional<String> codeText() {
        return Optional.ofNullable(code);
    }

    /** {@return the message without the prefixes, the trailing id and the nested JSON that the service wraps it in} */
    public String message() {
        return message;
    }

    /** {@return the message as it came, which may echo parts of the input} */
    public String rawMessage() {
        return rawMessage;
    }

    /** {@return the JSON document that the message held, as text; it may say more; empty if it held none} */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /**
     * {@return the place in the input that the entry is about, a JSON pointer such as {@code /messages/2} or the name of a
     * field; empty if the service names none}
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /** {@return code and message} */
    @Override
    public String toString() {
        return code == null ? message : code + ": " + message;
    }
}
