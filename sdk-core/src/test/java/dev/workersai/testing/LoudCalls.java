package dev.workersai.testing;

import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.WebSocketRoad;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;

/** Calls of several kinds, for a JVM in which the JDK's HTTP client logs what it can. */
public final class LoudCalls {

    private LoudCalls() {}

    /**
     * Calls.
     *
     * @param arguments the base URL
     */
    public static void main(String[] arguments) {
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .baseUrl(URI.create(arguments[0]))
                .build()) {
            WorkersAiClient byGateway = client.with(CallOptions.builder()
                    .gateway(Gateway.builder("gw").token(Account.TOKEN).build())
                    .build());
            Prompt prompt = Prompt.builder().prompt("hi").build();
            show(() -> client.api(TestApi.class).chat(prompt));
            show(() -> byGateway.api(TestApi.class).chat(prompt));
            show(() -> client.api(TestApi.class).paintForm(prompt));
            show(() -> client.api(TestApi.class).chatStream(prompt));
            show(() -> client.api(WebSocketRoad.class).open("@cf/a/b", Map.of(), new WebSocket.Listener() {}));
        }
    }

    private interface Call {
        Object make();
    }

    private static void show(Call call) {
        try {
            System.out.println(call.make());
        } catch (WorkersAiException e) {
            e.printStackTrace(System.out);
        }
    }
}
