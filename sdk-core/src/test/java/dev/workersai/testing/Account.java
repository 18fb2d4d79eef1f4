package dev.workersai.testing;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.WorkersAiClientBuilder;

/** The account of the tests, and clients for it. */
public final class Account {

    public static final String ID = "0123456789abcdef0123456789abcdef";

    /** A token that is easy to search for. */
    public static final String TOKEN = "cfut_MARKERmarkerMARKERmarkerMARKERmarker01";

    private Account() {}

    public static WorkersAiClient client(WireServer server) {
        return builder(server).build();
    }

    public static WorkersAiClientBuilder builder(WireServer server) {
        return WorkersAiClient.builder()
                .accountId(ID)
                .apiToken(TOKEN)
                .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .baseUrl(server.baseUrl());
    }
}
