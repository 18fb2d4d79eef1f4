package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import java.util.regex.Pattern;

/** What an account id looks like, and what is often put in its place. */
public final class AccountIdRule {

    /** Where a user finds the right value. */
    public static final String WHERE_TO_FIND =
            "The account id is in the Cloudflare dashboard (https://dash.cloudflare.com) under AI, Workers AI, "
                    + "Use REST API.";

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern TOKEN = Pattern.compile("(cfut_|cfat_|cfk_).*|[A-Za-z0-9_-]{40}", Pattern.DOTALL);

    private AccountIdRule() {}

    /** Returns whether a text has the form of an account id: 32 lower-case hexadecimal digits. */
    static boolean isAccountId(String value) {
        return ACCOUNT_ID.matcher(value).matches();
    }

    /**
     * Returns the value if it can be an account id.
     *
     * @param origin the setting the value comes from, as the message should name it
     * @throws ConfigurationException if it cannot; the message does not quote the value
     */
    public static String check(String value, String origin) {
        PastedText.check(value, origin);
        if (TOKEN.matcher(value).matches()) {
            throw new ConfigurationException(
                    origin + " holds what looks like an API token, not an account id. " + WHERE_TO_FIND);
        }
        if (!isAccountId(value)) {
            throw new ConfigurationException(origin + " is no account id: that is 32 characters out of 0-9 and a-f, "
                    + "lower case, and this value has " + value.length() + " characters. " + WHERE_TO_FIND);
        }
        return value;
    }
}
