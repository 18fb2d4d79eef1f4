package dev.workersai.spec.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountTest {

    @Test
    void of_mainNamesAndAliases_mainNamesWin() {
        Account account = Account.of(Map.of(
                "CLOUDFLARE_ACCOUNT_ID", FakeService.ACCOUNT, "CF_ACCOUNT_ID", "other", "CF_API_TOKEN", "t0ken\n"));

        assertThat(account.id()).isEqualTo(FakeService.ACCOUNT);
        assertThat(account.authorization()).isEqualTo("Bearer t0ken");
    }

    @Test
    void toString_anyAccount_hidesTheToken() {
        assertThat(Account.of(FakeService.ENVIRONMENT).toString()).doesNotContain(FakeService.TOKEN);
    }

    @Test
    void of_nothingSet_namesTheVariable() {
        assertThatThrownBy(() -> Account.of(Map.of()))
                .hasMessageContainingAll("CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID");
        assertThatThrownBy(() -> Account.of(Map.of("CF_ACCOUNT_ID", FakeService.ACCOUNT, "CF_API_TOKEN", " ")))
                .hasMessageContainingAll("CLOUDFLARE_API_TOKEN", "not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${ACCOUNT}", "v1-a-token-instead", "0123456789ABCDEF"})
    void of_wrongAccountId_isRefusedWithoutShowingIt(String id) {
        assertThatThrownBy(() -> Account.of(Map.of("CF_ACCOUNT_ID", id, "CF_API_TOKEN", "t")))
                .hasMessageContaining("32 hexadecimal")
                .hasMessageNotContaining(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${TOKEN}", "two words", "line\nbreak", "grün"})
    void of_impossibleToken_isRefusedWithoutShowingIt(String token) {
        assertThatThrownBy(() -> Account.of(Map.of("CF_ACCOUNT_ID", FakeService.ACCOUNT, "CF_API_TOKEN", token)))
                .hasMessageContaining("CLOUDFLARE_API_TOKEN")
                .hasMessageNotContaining(token);
    }
}
