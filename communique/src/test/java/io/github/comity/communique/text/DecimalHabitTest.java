package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalHabitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3,4;,",
                "3.4;.",
                "a 3,42 b 1.234;,",
                "3.42%, 1,234;.",
                "1.234,5;,",
                "on 12.03.24 3,4;,",
                "7. 3.4;.",
                "3,4 and 5,6. 7;,"
            })
    void markBeforeOneOrTwoDigits_isTheDecimalMark(String text, char mark) {
        assertThat(DecimalHabit.of(text)).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3,4 and 3.4",
                "1,234",
                "1.2345",
                "a,3 b.4",
                ",4",
                "3,",
                "3,a",
                "12.34.56",
                "on 12.03.24",
                "3,4,5",
                "1.2.2024"
            })
    void marksThatLeaveDoubt_sayNothing(String text) {
        assertThat(DecimalHabit.of(text)).isEqualTo('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,4. 5", "3,4.", "3,4,"})
    void markBehindAFraction_endsIt(String text) {
        assertThat(DecimalHabit.of(text)).isEqualTo(',');
    }

    @Test
    void onlyTheStart_isLookedAt() {
        assertThat(DecimalHabit.of(" ".repeat(49_997) + "3,4")).isEqualTo(',');
        assertThat(DecimalHabit.of(" ".repeat(49_998) + "3,4")).isEqualTo('\0');
        assertThat(DecimalHabit.groupsByCommas("1,234 5,678" + " ".repeat(50_000) + "3,4"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,234 5,678;true",
                "1,234,567;true",
                "1,234;false",
                "1,234 5,678 3,4;false",
                "1,234 5,6789;false",
                "1,234 a,567;false",
                "1,234 5,a 6, 7;false",
                "1,234 2,34 5,678;false",
                "1.234 5.678;false"
            })
    void commasBeforeThreeDigits_groupThem_ifThereAreTwo(String text, boolean isGrouped) {
        assertThat(DecimalHabit.groupsByCommas(text)).isEqualTo(isGrouped);
    }
}
