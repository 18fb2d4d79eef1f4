package dev.workersai.spec.sync;

import java.util.Map;
import java.util.regex.Pattern;

/** The account whose catalog is read, and the token that opens it. Never printed whole. */
final class Account {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    /** What fits into a header: anything else would be quoted in the error message of the HTTP client. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");

    private final String id;
    private final String token;

    private Account(String id, String token) {
        this.id = id;
        this.token = token;
    }

    /** Returns the account that the environment names. */
    static Account of(Map<String, String> environment) {
        String id = value(environment, "CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID");
        if (!ID.matcher(id).matches()) {
            throw new SyncException("CLOUDFLARE_ACCOUNT_ID must be 32 hexadecimal characters, got " + id.length()
                    + " characters; is it the token, or a variable that nobody filled in?");
        }
        String token = value(environment, "CLOUDFLARE_API_TOKEN", "CF_API_TOKEN");
        if (!TOKEN.matcher(token).matches() || token.startsWith("${")) {
            throw new SyncException(
                    "CLOUDFLARE_API_TOKEN holds characters that no token has; paste it again, without quotes");
        }
        return new Account(id, token);
    }

    private static String value(Map<String, String> environment, String name, String alias) {
        String value = environment.getOrDefault(name, environment.getOrDefault(alias, ""));
        if (value.isBlank()) {
            throw new SyncException(name + " is not set (nor " + alias + ")");
        }
        return value.strip();
    }

    String id() {
        return id;
    }

    String authorization() {
        return "Bearer " + token;
    }

    /** Returns a text of the service without the token, should it repeat it. */
    String withoutToken(String text) {
        return text.replace(token, "…");
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
