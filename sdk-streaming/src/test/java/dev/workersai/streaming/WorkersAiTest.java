package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The environment of a process cannot be changed from within, so each case has a process of its own. */
class WorkersAiTest {

    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "test-token-0123456789-0123456789-0123456789";

    /** Says what the environment gives. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) {
            try {
                ChatModelRef chat = chatOfAClosedClient();
                System.out.print(" " + chat.id());
                chat.ask("Hi");
            } catch (ConfigurationException e) {
                System.out.print("refused: " + e.getMessage());
            } catch (IllegalStateException e) {
                System.out.print(" closed");
            }
        }

        private static ChatModelRef chatOfAClosedClient() {
            try (WorkersAi ai = WorkersAi.fromEnv()) {
                System.out.print(ai.client());
                return ai.chat("@cf/vendor/new");
            }
        }
    }

    @Test
    void fromEnv_variablesSet_areTakenAndTheClientIsOwned() throws Exception {
        String said = probe(Map.of("CLOUDFLARE_ACCOUNT_ID", ACCOUNT, "CLOUDFLARE_API_TOKEN", TOKEN));

        assertThat(said).contains(ACCOUNT, "@cf/vendor/new").endsWith(" closed").doesNotContain(TOKEN);
    }

    @Test
    void fromEnv_variableMissing_isNamed() throws Exception {
        assertThat(probe(Map.of("CLOUDFLARE_ACCOUNT_ID", ACCOUNT)))
                .startsWith("refused: ")
                .contains("CLOUDFLARE_API_TOKEN");
    }

    @Test
    void using_client_isLeftOpen() {
        FakeService service = new FakeService().result("{\"response\":\"a\"}");
        WorkersAi ai = service.ai();

        ai.close();

        assertThat(ai.chat("@cf/vendor/new").ask("Hi")).isEqualTo("a");
    }

    private static String probe(Map<String, String> variables) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Probe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().removeIf(name -> name.startsWith("CLOUDFLARE_") || name.startsWith("CF_"));
        process.environment().putAll(variables);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }
}
