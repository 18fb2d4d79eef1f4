package dev.workersai.benchmarks.jmh;

import dev.workersai.WorkersAiClient;
import dev.workersai.benchmarks.Scenario;
import dev.workersai.benchmarks.server.Payloads;
import feign.Client;
import feign.Request;
import feign.Response;
import java.util.List;
import java.util.Map;

/** A client whose network is an array: what is left is the SDK. */
final class Canned {

    private Canned() {}

    static WorkersAiClient client(Scenario scenario) {
        return client(200, scenario == Scenario.IMAGE_RAW ? "image/png" : "application/json", Payloads.body(scenario));
    }

    static WorkersAiClient client(int status, String type, byte[] body) {
        Client network = (request, options) -> answer(request, status, type, body);
        return WorkersAiClient.builder()
                .httpClient(network)
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("cfut_benchmark-benchmark-benchmark-bench")
                .build();
    }

    private static Response answer(Request request, int status, String type, byte[] body) {
        return Response.builder()
                .status(status)
                .headers(Map.of("Content-Type", List.of(type), "cf-ray", List.of("8f00ba5-FRA")))
                .request(request)
                .body(body)
                .build();
    }
}
