package dev.workersai.emulator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the one account and the one token. */
final class Gatekeeper {

    private static final int FORBIDDEN = 403;
    private static final String SCHEME = "Bearer ";
    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{32}");

    private final String accountId;
    private final String apiToken;

    Gatekeeper(String accountId, String apiToken) {
        this.accountId = accountId;
        this.apiToken = apiToken;
    }

    static boolean isSendable(String token) {
        return SENDABLE.matcher(token).matches();
    }

    /** Refuses anything in the place of the account that is not an id at all; needs no token. */
    void requireWellFormed(String account, String path) {
        if (!ACCOUNT_ID.matcher(account).matches()) {
            throw Refusal.of(
                    ErrorCode.BAD_OBJECT_ID,
                    "Could not route to " + path + ", perhaps your object identifier is invalid?");
        }
    }

    /**
     * Refuses wrong credentials.
     *
     * @param strangerStatus the HTTP status that this endpoint gives a good token of another account
     */
    void requireAccess(String account, @Nullable String authorization, int strangerStatus) {
        if (authorization == null) {
            throw Refusal.withStatus(
                    FORBIDDEN, ErrorCode.MALFORMED_CREDENTIALS, "Missing credentials: send an Authorization header");
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || !isSendable(authorization.substring(SCHEME.length()))) {
            throw Refusal.of(
                    ErrorCode.MALFORMED_CREDENTIALS, "Malformed Authorization header: expected Bearer and one token");
        }
        if (!authorization.substring(SCHEME.length()).equals(apiToken)) {
            throw Refusal.of(ErrorCode.AUTHENTICATION, "Authentication error");
        }
        if (!account.equals(accountId)) {
            throw Refusal.withStatus(strangerStatus, ErrorCode.AUTHENTICATION, "Authentication error");
        }
    }
}
