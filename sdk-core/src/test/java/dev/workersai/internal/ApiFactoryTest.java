package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.WorkersAiClient;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ApiFactoryTest {

    @Test
    void api_askedByManyThreadsAtOnce_isMadeOnceAndWorks() throws Exception {
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (WireServer server = WireServer.answering(Reply.result("{\"response\":\"a\"}"));
                WorkersAiClient client = Account.client(server)) {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<TestApi>> apis = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                apis.add(pool.submit(() -> {
                    start.await();
                    TestApi api = client.api(TestApi.class);
                    assertThat(api.chat(Prompt.builder().build()).response()).isEqualTo("a");
                    return api;
                }));
            }
            TestApi first = apis.get(0).get();
            for (Future<TestApi> api : apis) {
                assertThat(api.get()).isSameAs(first);
            }
            assertThat(server.requests()).hasSize(threads);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void api_notAnInterface_isRefused() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.api(String.class)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
