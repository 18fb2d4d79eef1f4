package dev.workersai.samples;

import dev.workersai.WorkersAiClient;
import dev.workersai.emulator.Emulator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The client of a sample: of the live service where the environment names an account, else of an emulator in here. */
final class LiveOrEmulated implements AutoCloseable {

    private final WorkersAiClient client;
    private final @Nullable Emulator emulator;

    private LiveOrEmulated(WorkersAiClient client, @Nullable Emulator emulator) {
        this.client = client;
        this.emulator = emulator;
    }

    static LiveOrEmulated open() {
        Map<String, String> variables = System.getenv();
        boolean account = variables.containsKey("CLOUDFLARE_ACCOUNT_ID") || variables.containsKey("CF_ACCOUNT_ID");
        boolean token = variables.containsKey("CLOUDFLARE_API_TOKEN") || variables.containsKey("CF_API_TOKEN");
        if (account && token) {
            return new LiveOrEmulated(WorkersAiClient.fromEnv(), null);
        }
        System.out.println("CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN are not both set: this is the emulator.");
        Emulator emulator = Emulator.start();
        var client = WorkersAiClient.builder()
                .baseUrl(emulator.baseUrl())
                .accountId(emulator.accountId())
                .apiToken(emulator.apiToken())
                .build();
        return new LiveOrEmulated(client, emulator);
    }

    WorkersAiClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        if (emulator != null) {
            emulator.close();
        }
    }
}
