package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    private long spent(int tries) {
        return IntStream.range(0, tries).filter(i -> budget.spend()).count();
    }

    @Test
    void spend_reserveOnly_isTwentyRetries() {
        assertThat(spent(100)).isEqualTo(RetryBudget.RESERVE);
    }

    @Test
    void spend_nothingLeft_isOneRetryForFiveCalls() {
        spent(100);
        for (int i = 0; i < 4; i++) {
            budget.called();
        }
        assertThat(budget.spend()).isFalse();

        budget.called();

        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    @Test
    void called_reserveFull_savesNothingUp() {
        for (int i = 0; i < 1_000; i++) {
            budget.called();
        }
        assertThat(spent(100)).isEqualTo(RetryBudget.RESERVE);
    }
}
