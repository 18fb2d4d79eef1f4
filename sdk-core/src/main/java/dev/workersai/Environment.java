package dev.workersai;

import dev.workersai.error.ConfigurationException;
import dev.workersai.internal.AccountIdRule;
import dev.workersai.internal.ApiTokenRule;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the two settings that have no default from environment variables. */
final class Environment {

    private static final String ACCOUNT_ID = "CLOUDFLARE_ACCOUNT_ID";
    private static final String ACCOUNT_ID_ALIAS = "CF_ACCOUNT_ID";
    private static final String API_TOKEN = "CLOUDFLARE_API_TOKEN";
    private static final String API_TOKEN_ALIAS = "CF_API_TOKEN";

    private final Function<String, @Nullable String> variables;

    Environment(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    String accountId() {
        String name = nameOf(ACCOUNT_ID, ACCOUNT_ID_ALIAS);
        return AccountIdRule.check(value(name, ACCOUNT_ID_ALIAS, AccountIdRule.WHERE_TO_FIND), name);
    }

    String apiToken() {
        String name = nameOf(API_TOKEN, API_TOKEN_ALIAS);
        return ApiTokenRule.check(value(name, API_TOKEN_ALIAS, ApiTokenRule.WHERE_TO_FIND), name);
    }

    /** The alias counts only where the name itself is not set, or set to nothing. */
    private String nameOf(String name, String alias) {
        String value = variables.apply(name);
        String other = variables.apply(alias);
        boolean useAlias = (value == null || value.isEmpty()) && other != null;
        return useAlias ? alias : name;
    }

    private String value(String name, String alias, String whereToFind) {
        String value = variables.apply(name);
        if (value == null) {
            throw new ConfigurationException("The environment variable " + name + " (or " + alias + ") is not set. "
                    + whereToFind + " Or pass it to WorkersAiClient.builder().");
        }
        return value;
    }
}
