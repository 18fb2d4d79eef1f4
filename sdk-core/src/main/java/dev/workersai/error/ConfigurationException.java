package dev.workersai.error;

/**
 * A setting is missing, or holds something that cannot be meant: found before anything is sent. The message names the
 * setting and says where to find the right value; it never quotes a value that may be a secret.
 */
public final class ConfigurationException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message names the setting and where to find its value; never the value itself
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
