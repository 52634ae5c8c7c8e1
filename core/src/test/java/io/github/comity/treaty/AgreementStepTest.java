package io.github.comity.treaty;

import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.EventStatus;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementStepTest {
    @Test
    void ratification_isTheActOfAParty() {
        AgreementStep step = AgreementStep.ratification(KAZ, EventDate.parse("2016-03-25"));
        assertThat(step.by()).contains(KAZ);
        assertThat(step.isTaken()).isTrue();
        assertThat(step).hasToString("25 March 2016: ratification by Kazakhstan");
    }

    @Test
    void planned_isNotTaken() {
        AgreementStep step = AgreementStep.builder()
                .kind(Kind.SIGNED)
                .date(EventDate.secondHalf(2024))
                .status(EventStatus.PLANNED)
                .build();
        assertThat(step.isTaken()).isFalse();
        assertThat(step).hasToString("second half of 2024 (planned): signature");
        assertThat(step).isNotEqualTo(AgreementStep.of(Kind.SIGNED, EventDate.secondHalf(2024)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RATIFIED")
    void everyKind_hasWords(Kind kind) {
        AgreementStep step = AgreementStep.of(kind, EventDate.inYear(2024));
        assertThat(step.headline("X")).isEqualTo(kind.words() + " X");
        assertThat(step).hasToString("2024: " + step.words());
        assertThat(step.phrase()).startsWith(kind.past() + " ").endsWith("2024");
    }

    @Test
    void missing_saysWhat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AgreementStep.builder().build())
                .withMessage("agreement step must have kind and date, but was built without; call kind(...) and "
                        + "date(...) before build()");
    }
}
