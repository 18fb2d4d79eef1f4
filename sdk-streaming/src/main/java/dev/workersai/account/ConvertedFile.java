package dev.workersai.account;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What became of one file: its text, or why there is none. Immutable. */
public final class ConvertedFile {

    private final String name;
    private final String mediaType;
    private final @Nullable String text;
    private final @Nullable Long tokens;
    private final @Nullable String error;

    private ConvertedFile(
            String name, String mediaType, @Nullable String text, @Nullable Long tokens, @Nullable String error) {
        this.name = name;
        this.mediaType = mediaType;
        this.text = text;
        this.tokens = tokens;
        this.error = error;
    }

    static ConvertedFile converted(String name, String mediaType, String text, @Nullable Long tokens) {
        return new ConvertedFile(name, mediaType, text, tokens, null);
    }

    static ConvertedFile failed(String name, String mediaType, String error) {
        return new ConvertedFile(name, mediaType, null, null, error);
    }

    /** {@return the name under which the file was sent} */
    public String name() {
        return name;
    }

    /** {@return what the service takes the file for; empty if it does not say} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return whether there is a text} */
    public boolean isConverted() {
        return text != null;
    }

    /**
     * {@return the Markdown, or the plain text if that was asked for}
     *
     * @throws IllegalStateException if the file was not converted; the message has the service's reason
     */
    public String text() {
        if (text == null) {
            throw new IllegalStateException(name + " was not converted: " + error);
        }
        return text;
    }

    /** {@return how many tokens the text has, roughly; empty if the service does not say} */
    public OptionalLong tokens() {
        return tokens == null ? OptionalLong.empty() : OptionalLong.of(tokens);
    }

    /** {@return why the file was not converted, in the service's words; empty if it was} */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** {@return name and outcome, not the text} */
    @Override
    public String toString() {
        return "ConvertedFile[" + name + (error == null ? ", converted]" : ", " + error + "]");
    }
}
