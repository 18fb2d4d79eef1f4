package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.error.AuthenticationException;
import dev.workersai.error.InvalidRequestException;
import dev.workersai.error.ModelNotFoundException;
import dev.workersai.error.ModelRetiredException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the emulator refuses in the service's words, the SDK understands. */
class RefusalsTest {

    private static final Map<String, String> PROMPT = Map.of("prompt", "hi");

    private final Emulator emulator = Emulator.builder().refuseRetired(true).start();
    private final WorkersAiClient client = client(emulator.accountId(), emulator.apiToken());

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    @Test
    void run_wrongToken_saysWhatToCheck() {
        try (WorkersAiClient stranger = client(emulator.accountId(), "another-token-0123456789-0123456789-01234")) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> stranger.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", PROMPT))
                    .withMessageContaining("Workers AI Read");
        }
    }

    @Test
    void run_wrongAccount_saysWhatToCheck() {
        try (WorkersAiClient stranger = client("f".repeat(32), emulator.apiToken())) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> stranger.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", PROMPT))
                    .withMessageContaining("account id");
        }
    }

    @Test
    void run_unknownModel_isNotFound() {
        assertThatExceptionOfType(ModelNotFoundException.class)
                .isThrownBy(() -> client.run("@cf/vendor/new-model", PROMPT))
                .satisfies(e -> assertThat(e.model()).contains("@cf/vendor/new-model"));
    }

    @Test
    void run_retiredModel_namesDateAndReplacement() {
        assertThatExceptionOfType(ModelRetiredException.class)
                .isThrownBy(() -> client.run("@cf/meta/llama-3.1-8b-instruct", PROMPT))
                .satisfies(e -> {
                    assertThat(e.retiredOn()).contains(LocalDate.of(2026, 5, 30));
                    assertThat(e.replacement()).contains("@cf/meta/llama-3.1-8b-instruct-fast");
                });
    }

    @Test
    void run_messageWithoutContent_namesThePlace() {
        Map<String, Object> input =
                Map.of("messages", List.of(Map.of("role", "user", "content", "a"), Map.of("role", "user")));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", input))
                .satisfies(e -> assertThat(e.pointer()).contains("/messages/1"));
    }

    private WorkersAiClient client(String accountId, String token) {
        return WorkersAiClient.builder()
                .accountId(accountId)
                .apiToken(token)
                .baseUrl(emulator.baseUrl())
                .build();
    }
}
