package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import java.util.Locale;

/** What an API token may look like; its exact form is the service's business, so only sure mistakes are refused. */
public final class ApiTokenRule {

    /** Where a user finds the right value. */
    public static final String WHERE_TO_FIND =
            "Make a token with the permission 'Workers AI Read' in the Cloudflare dashboard "
                    + "(https://dash.cloudflare.com/profile/api-tokens).";

    private ApiTokenRule() {}

    /**
     * Returns the value if it can be an API token and is safe in a header.
     *
     * @param origin the setting the value comes from, as the message should name it
     * @throws ConfigurationException if it cannot; the message does not quote the value
     */
    public static String check(String value, String origin) {
        PastedText.check(value, origin);
        if (AccountIdRule.isAccountId(value)) {
            throw new ConfigurationException(
                    origin + " holds what looks like an account id, not an API token. " + WHERE_TO_FIND);
        }
        if (value.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw new ConfigurationException(origin + " starts with the word Bearer: give the token alone.");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new ConfigurationException(origin + " has a space, a line break or another character inside that no "
                    + "API token has. " + WHERE_TO_FIND);
        }
        return value;
    }
}
