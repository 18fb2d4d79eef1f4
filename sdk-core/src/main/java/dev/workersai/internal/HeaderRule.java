package dev.workersai.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers a user may add to a call. */
public final class HeaderRule {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Headers that say who calls whom, or how the body is written: one place sets each. */
    private static final Set<String> OWN = Set.of(
            "authorization",
            "proxy-authorization",
            "cf-aig-authorization",
            "x-auth-email",
            "x-auth-key",
            "cookie",
            "host",
            "user-agent",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "accept-encoding",
            "connection",
            "upgrade",
            "expect",
            "te",
            "trailer",
            "date",
            "via");

    private HeaderRule() {}

    /**
     * Refuses a header that is the client's own, or that is no header. The message does not quote the value.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a header: '" + Texts.shortened(name) + "'.");
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The header " + name
                            + " is set by the client: use its builder, or that of the gateway, where there is a setting for it.");
        }
        checkValue(name, value);
    }

    /**
     * Returns a value that can go into a header.
     *
     * @throws IllegalArgumentException if it has anything but printable ASCII; the message does not quote it
     */
    public static String checkValue(String name, String value) {
        if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(name + " has to be printable ASCII on one line, and not blank.");
        }
        return value;
    }
}
