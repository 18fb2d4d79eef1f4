package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import java.util.regex.Pattern;

/** Finds what goes wrong when a value is copied by hand into a shell, a compose file or a secret store. */
final class PastedText {

    private static final Pattern UNEXPANDED =
            Pattern.compile("\\$\\{.*}|\\$\\(.*\\)|\\$[A-Za-z_]\\w*|%[A-Za-z_]\\w*%|\\{\\{.*}}", Pattern.DOTALL);

    private PastedText() {}

    /** Refuses a value that cannot be meant; the message never quotes it, because it may be a secret. */
    static void check(String value, String origin) {
        if (value.isBlank()) {
            throw new ConfigurationException(origin + " is set but blank.");
        }
        if (UNEXPANDED.matcher(value.strip()).matches()) {
            throw new ConfigurationException(
                    origin + " holds a placeholder that nothing replaced, such as ${NAME}, $NAME or %NAME%.");
        }
        if (isQuoted(value)) {
            throw new ConfigurationException(origin + " has quotation marks around its value: remove them.");
        }
        if (!value.equals(value.strip())) {
            throw new ConfigurationException(
                    origin + " starts or ends with a space or a line break: remove it, for example with tr -d '\\n'.");
        }
    }

    private static boolean isQuoted(String value) {
        return "\"'`“”‘’".indexOf(value.charAt(0)) >= 0 || "\"'`“”‘’".indexOf(value.charAt(value.length() - 1)) >= 0;
    }
}
