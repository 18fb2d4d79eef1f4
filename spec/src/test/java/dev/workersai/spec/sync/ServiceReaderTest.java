package dev.workersai.spec.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.spec.sync.FakeService.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceReaderTest {

    private static final String SEARCH = "/ai/models/search?page=1";
    private static final Answer BUSY = FakeService.refusal(503, 3040, "Capacity temporarily exceeded");

    private final FakeService service = new FakeService();
    private final ServiceReader reader = service.reader(Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void get_success_givesTheEnvelope() {
        assertThat(reader.get(SEARCH).path("result").isArray()).isTrue();
        assertThat(service.pauses).isEmpty();
        assertThat(service.requests).containsExactly("/client/v4/accounts/" + FakeService.ACCOUNT + SEARCH);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void get_busyWithRetryAfter_waitsAsToldAndAsksAgain(int status) {
        service.next(new Answer(status, Map.of("retry-after", "7"), BUSY.body()));

        assertThat(reader.get(SEARCH).path("success").asBoolean()).isTrue();
        assertThat(service.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void get_busyWithoutRetryAfter_waitsLongerEachTime() {
        service.next(BUSY);
        service.next(BUSY);
        service.next(BUSY);

        assertThat(reader.get(SEARCH).path("success").asBoolean()).isTrue();
        assertThat(service.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void get_busyForGood_failsAfterFourAttemptsWithCodeAndMessage() {
        for (int i = 0; i < 4; i++) {
            service.next(BUSY);
        }

        assertThatThrownBy(() -> reader.get(SEARCH))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContainingAll("503", "3040", "Capacity temporarily exceeded", SEARCH);
        assertThat(service.requests).hasSize(4);
    }

    @Test
    void get_retryAfterOfAnHour_isNotWaitedFor() {
        service.next(new Answer(
                429,
                Map.of("retry-after", "3600"),
                FakeService.refusal(429, 3021, "Rate limit").body()));

        assertThatThrownBy(() -> reader.get(SEARCH)).hasMessageContainingAll("429", "3021", "later");
        assertThat(service.pauses).isEmpty();
    }

    @Test
    void get_successFalseUnderStatus200_isAFailureWithEveryReason() {
        service.next(Answer.of(
                200,
                "{\"success\": false, \"errors\": [{\"code\": 5007, \"message\": \"No such model\"},"
                        + " {\"code\": \"x1\", \"message\": \"And more\"}]}"));

        assertThatThrownBy(() -> reader.get(SEARCH))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContainingAll("200", "code 5007, No such model", "code x1, And more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "", "[]", "{\"result\": []}"})
    void get_answerWithoutEnvelope_isAFailure(String body) {
        service.next(Answer.of(200, body));

        assertThatThrownBy(() -> reader.get(SEARCH)).isInstanceOf(ServiceFailure.class);
    }

    @Test
    void get_refusalThatRepeatsTheToken_isToldWithoutIt() {
        service.next(FakeService.refusal(403, 9109, "token " + FakeService.TOKEN + " lacks access"));

        assertThatThrownBy(() -> reader.get(SEARCH))
                .hasMessageContainingAll("403", "token … lacks access", "Workers AI Read")
                .hasMessageNotContaining(FakeService.TOKEN);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void get_bodyThatNeverEnds_failsWhenTheLimitIsUp() {
        ServiceReader impatient = service.reader(Duration.ofMillis(50));
        service.stall();

        assertThatThrownBy(() -> impatient.get(SEARCH))
                .isInstanceOf(SyncException.class)
                .hasMessageContaining("no complete answer");
        assertThat(service.pauses).hasSize(3);
    }

    @Test
    void get_nobodyThere_failsWithTheAddress() {
        service.close();

        assertThatThrownBy(() -> reader.get(SEARCH))
                .isInstanceOf(SyncException.class)
                .hasMessageContaining(SEARCH);
        assertThat(service.pauses).hasSize(3);
    }
}
