package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.error.ConfigurationException;
import dev.workersai.testing.Account;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private final Map<String, String> variables =
            new HashMap<>(Map.of("CLOUDFLARE_ACCOUNT_ID", Account.ID, "CLOUDFLARE_API_TOKEN", Account.TOKEN));

    @Test
    void fromEnv_bothVariables_makesAClient() {
        try (WorkersAiClient client = WorkersAiClient.fromEnv(variables::get)) {
            assertThat(client.accountId()).isEqualTo(Account.ID);
        }
    }

    @Test
    void fromEnv_aliases_countWhereTheNamesAreNotSetOrEmpty() {
        variables.put("CLOUDFLARE_ACCOUNT_ID", "");
        variables.remove("CLOUDFLARE_API_TOKEN");
        variables.put("CF_ACCOUNT_ID", "ffffffffffffffffffffffffffffffff");
        variables.put("CF_API_TOKEN", "another-token");

        try (WorkersAiClient client = WorkersAiClient.fromEnv(variables::get)) {
            assertThat(client.accountId()).isEqualTo("ffffffffffffffffffffffffffffffff");
        }
    }

    @Test
    void fromEnv_nameAndAlias_nameWins() {
        variables.put("CF_ACCOUNT_ID", "ffffffffffffffffffffffffffffffff");

        try (WorkersAiClient client = WorkersAiClient.fromEnv(variables::get)) {
            assertThat(client.accountId()).isEqualTo(Account.ID);
        }
    }

    @ParameterizedTest
    @CsvSource({"CLOUDFLARE_ACCOUNT_ID,CF_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN,CF_API_TOKEN"})
    void fromEnv_variableMissing_saysWhichAndWhereToFindTheValue(String name, String alias) {
        variables.remove(name);

        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(alias)
                .hasMessageContaining("https://dash.cloudflare.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${CLOUDFLARE_API_TOKEN}",
                "${env.TOKEN}",
                "$CLOUDFLARE_API_TOKEN",
                "%CLOUDFLARE_API_TOKEN%",
                "$(cat token)",
                "{{ token }}"
            })
    void fromEnv_placeholder_isNamedAsSuch(String value) {
        variables.put("CLOUDFLARE_API_TOKEN", value);
        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLOUDFLARE_API_TOKEN holds a placeholder");

        variables.put("CLOUDFLARE_API_TOKEN", Account.TOKEN);
        variables.put("CLOUDFLARE_ACCOUNT_ID", value);
        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLOUDFLARE_ACCOUNT_ID holds a placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cfut_abcdef",
                "cfat_0123456789abcdef0123456789abcdef0123456789abcdef01234567",
                "cfk_x",
                "v1abcdefghijklmnopqrstuvwxyzABCDEFGH-_01"
            })
    void accountId_tokenPasted_isNamedAsSuchAndNotQuoted(String token) {
        variables.put("CLOUDFLARE_ACCOUNT_ID", token);

        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLOUDFLARE_ACCOUNT_ID holds what looks like an API token")
                .hasMessageNotContaining(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef",
                "0123456789abcdef0123456789abcdef0",
                "my-account"
            })
    void accountId_otherForm_isRefused(String value) {
        variables.put("CLOUDFLARE_ACCOUNT_ID", value);

        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("32 characters out of 0-9 and a-f")
                .hasMessageNotContaining(value);
    }

    @Test
    void apiToken_accountIdPasted_isNamedAsSuch() {
        variables.put("CLOUDFLARE_API_TOKEN", Account.ID);

        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLOUDFLARE_API_TOKEN holds what looks like an account id");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '~',
            value = {
                "\"secret\",quotation marks",
                "'secret',quotation marks",
                " secret,space or a line break",
                "secret ,space or a line break",
                "~secret\n~,space or a line break",
                "   ,blank",
                "Bearer secret,the word Bearer",
                "sec\tret,another character"
            })
    void apiToken_badlyPasted_saysHowAndDoesNotQuoteIt(String value, String reason) {
        variables.put("CLOUDFLARE_API_TOKEN", value);

        assertThatThrownBy(() -> WorkersAiClient.fromEnv(variables::get))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CLOUDFLARE_API_TOKEN")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("secret");
    }
}
