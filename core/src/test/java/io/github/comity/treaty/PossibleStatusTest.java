package io.github.comity.treaty;

import static io.github.comity.treaty.AgreementStatus.IN_FORCE;
import static io.github.comity.treaty.AgreementStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class PossibleStatusTest {
    @Test
    void several_areInTheOrderOfALifeAndNoneIsCertain() {
        PossibleStatus status = new PossibleStatus(ImmutableSet.of(IN_FORCE, SIGNED));
        assertThat(status)
                .hasToString("signed or in force")
                .isEqualTo(new PossibleStatus(ImmutableSet.of(SIGNED, IN_FORCE)));
        assertThat(status.possible()).containsExactly(SIGNED, IN_FORCE);
        assertThat(status.certain()).isEmpty();
        assertThat(status.isCertainly(SIGNED)).isFalse();
        assertThat(status.isPossibly(SIGNED)).isTrue();
        assertThat(status.isPossibly(AgreementStatus.TERMINATED)).isFalse();
    }

    @Test
    void one_isCertain() {
        PossibleStatus status = new PossibleStatus(ImmutableSet.of(IN_FORCE));
        assertThat(status.certain()).contains(IN_FORCE);
        assertThat(status.isCertainly(IN_FORCE)).isTrue();
        assertThat(status.isCertainly(SIGNED)).isFalse();
    }

    @Test
    void none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PossibleStatus(ImmutableSet.of()))
                .withMessage("possible status must name at least one status, but was none; use UNRECORDED where no "
                        + "step is known");
    }
}
