package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How the SDK names itself to the service. */
public final class UserAgent {

    private UserAgent() {}

    /**
     * Returns name and version of the SDK, followed by the suffix.
     *
     * @param suffix names the calling program; empty for none
     * @throws ConfigurationException if the suffix has characters that do not belong in a header
     */
    public static String with(String suffix) {
        if (!suffix.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new ConfigurationException("The user agent suffix has a character other than printable ASCII.");
        }
        String own = "workers-ai-java/" + version();
        return suffix.isBlank() ? own : own + " " + suffix.strip();
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = build.getProperty("version", "");
        // Unfiltered, as in an IDE that does not run the build's resource step, the file still holds a placeholder.
        return version.isEmpty() || version.startsWith("$") ? "unknown" : version;
    }
}
