package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void limit_thatAllowsNothing_isRefused(long limit) {
        assertThatThrownBy(() -> new Budget(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("budget must be above zero, but was %s; leave it out for the default", limit);
    }

    @Test
    void work_upToTheLimit_isAllowed_andNoMore() {
        Budget budget = new Budget(3);
        budget.spend(2);
        budget.spend(1);
        assertThatThrownBy(() -> budget.spend(1))
                .isInstanceOf(Budget.Exhausted.class)
                .hasMessage("question needs more than its budget of 3 fraction operations; raise the budget or ask "
                        + "about fewer claims");
    }

    @Test
    void question_afterAnother_hasTheWholeLimit() {
        Budget budget = new Budget(3);
        budget.spend(3);
        budget.renew();
        assertThatCode(() -> budget.spend(3)).doesNotThrowAnyException();
    }

    @Test
    void interruption_isSeenAfterSomeWork_andNotAtEachStep() {
        Budget budget = new Budget(1_000_000);
        Thread.currentThread().interrupt();
        try {
            budget.spend(500);
            assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(CancellationException.class);
            budget.spend(500);
            assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
