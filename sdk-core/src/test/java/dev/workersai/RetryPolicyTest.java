package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void build_nothingSet_hasTheDefaults() {
        assertThat(RetryPolicy.builder().build())
                .hasToString("RetryPolicy[maxAttempts 4, firstDelay PT1S, longestDelay PT30S, longestRetryAfter PT1M]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void build_attemptsAtABound_areTaken(int attempts) {
        assertThat(RetryPolicy.builder().maxAttempts(attempts).build().maxAttempts())
                .isEqualTo(attempts);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void build_attemptsOutOfBounds_areRefusedWithTheLimits(int attempts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().maxAttempts(attempts).build())
                .withMessage("maxAttempts has to be from 1 to 100, but is " + attempts + ".");
    }

    @Test
    void build_delaysAtTheirBounds_areTaken() {
        RetryPolicy policy = RetryPolicy.builder()
                .firstDelay(Duration.ZERO)
                .longestDelay(DAY)
                .longestRetryAfter(DAY)
                .build();

        assertThat(policy.firstDelay()).isEqualTo(Duration.ZERO);
        assertThat(policy.longestDelay()).isEqualTo(DAY);
        assertThat(policy.toBuilder().maxAttempts(2).build().longestRetryAfter())
                .isEqualTo(DAY);
    }

    @Test
    void build_delaysOutOfBounds_areRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RetryPolicy.builder().firstDelay(Duration.ofNanos(-1)).build())
                .withMessageStartingWith("firstDelay has to be from zero to a day");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RetryPolicy.builder().longestDelay(DAY.plusNanos(1)).build())
                .withMessageStartingWith("longestDelay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder()
                        .longestRetryAfter(DAY.plusNanos(1))
                        .build())
                .withMessageStartingWith("longestRetryAfter");
    }
}
