package io.github.comity.claim;

import static io.github.comity.claim.ClaimStatus.ACTUAL;
import static io.github.comity.claim.ClaimStatus.ESTIMATED;
import static io.github.comity.claim.ClaimStatus.FORECAST;
import static io.github.comity.claim.ClaimStatus.PROVISIONAL;
import static io.github.comity.claim.ClaimStatus.REVISED;
import static io.github.comity.claim.ClaimStatus.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimStatusTest {
    @Test
    void facts_areAllButForecastAndTarget() {
        assertThat(Arrays.stream(ClaimStatus.values()).filter(ClaimStatus::isFact))
                .containsExactly(ACTUAL, ESTIMATED, PROVISIONAL, REVISED);
    }

    @ParameterizedTest
    @EnumSource
    void meets_isAnEquivalenceThatKeepsFactsForecastsAndTargetsApart(ClaimStatus status) {
        assertThat(status.meets(status)).isTrue();
        for (ClaimStatus other : ClaimStatus.values()) {
            assertThat(status.meets(other)).isEqualTo(other.meets(status));
            boolean together =
                    status == other || (status != FORECAST && status != TARGET && other != FORECAST && other != TARGET);
            assertThat(status.meets(other)).as("%s and %s", status, other).isEqualTo(together);
        }
    }
}
