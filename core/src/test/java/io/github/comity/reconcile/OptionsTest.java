package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static ImmutableOptions.Builder options() {
        return new ImmutableOptions.Builder();
    }

    @Test
    void options_thatNobodyGives_areThoseOfTheStandard() {
        Options options = options().build();
        assertThat(options.reading()).isEqualTo(Reading.of(HedgePolicy.PROOF, Rounding.NEAREST));
        assertThat(options.editionsMerged()).isFalse();
        assertThat(options.merged().editionsMerged()).isTrue();
        assertThat(options.threads()).isEqualTo(1);
        assertThat(options.budget()).as("enough for any edition").isGreaterThan(1_000_000);
        assertThat(options.timeLimit()).isEmpty();
        assertThat(options.totalTimeLimit()).isEmpty();
        assertThat(options.progress()).isEmpty();
        assertThat(options.trust()).isEmpty();
        assertThat(options.pinned()).isEmpty();
    }

    @Test
    void silent_worksInOneThreadAndTellsNobody() {
        Options silent = options()
                .threads(4)
                .progress((stage, done, whole) -> {})
                .budget(7)
                .build()
                .silent();
        assertThat(silent.threads()).isEqualTo(1);
        assertThat(silent.progress()).isEmpty();
        assertThat(silent.budget()).isEqualTo(7);
    }

    @Test
    void options_areAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().threads(0).build())
                .withMessage("number of threads must be above zero, but was 0; leave it out for one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().budget(0).build())
                .withMessage("budget must be above zero, but was 0; leave it out for the default");
        for (Duration none : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            String message = "time limit must be above zero, but was %s; leave it out for as long as it takes";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> options().timeLimit(none).build())
                    .withMessage(message.formatted(none));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> options().totalTimeLimit(none).build())
                    .withMessage(message.formatted(none));
        }
        assertThatCode(() -> options()
                        .threads(1)
                        .budget(1)
                        .timeLimit(Duration.ofNanos(1))
                        .totalTimeLimit(Duration.ofNanos(1))
                        .build())
                .doesNotThrowAnyException();
    }
}
