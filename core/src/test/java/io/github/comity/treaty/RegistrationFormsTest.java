package io.github.comity.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.treaty.Registration.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations as they are cited: with a colon, a dash or commas, of the League, and of later actions. */
class RegistrationFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I:41032|I-41032",
                "I: 41032|I-41032",
                "I 41032|I-41032",
                "I No. 41032|I-41032",
                "I–41032|I-41032",
                "I‑41032|I-41032",
                "I-41,032|I-41032",
                "I-1,234,567|I-1234567",
                "II:123|II-123",
                "II-1,311, vol. 2,520|II-1311, vol. 2520",
                "LoN-4321|LoN-4321",
                "LON:4321|LoN-4321",
                "LNTS-4321|LoN-4321",
                "LNTS No. 4,321, vol. 187|LoN-4321, vol. 187",
                "A-14668|A-14668",
                "A:14668, vol. 999|A-14668, vol. 999",
                "B-817|B-817",
                "C-1414|C-1414",
                " I-18232 |I-18232"
            })
    void parse_asCited(String text, String canonical) {
        Registration registration = Registration.parse(text);
        assertThat(registration).hasToString(canonical).isEqualTo(Registration.parse(canonical));
    }

    @ParameterizedTest
    @EnumSource
    void parse_undoesToString_inEveryRegister(Register register) {
        for (int number : new int[] {1, 999, 1_000, 33_521, 999_999_999}) {
            Registration bare = Registration.of(register, number);
            Registration inVolume = Registration.of(register, number, 1_155);
            assertThat(Registration.parse(bare.toString())).isEqualTo(bare);
            assertThat(Registration.parse(inVolume.toString())).isEqualTo(inVolume);
            assertThat(bare.register()).isEqualTo(register);
        }
    }

    @Test
    void anAction_isNotTheTreaty() {
        assertThat(Registration.parse("A-18232")).isNotEqualTo(Registration.parse("I-18232"));
        assertThat(Registration.parse("LoN-18232")).isNotEqualTo(Registration.parse("I-18232"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D-1",
                "I--1",
                "I-1,23",
                "I-1,2345",
                "I-0,123",
                "I-,123",
                "IA-1",
                "33521",
                "UNTS 5",
                "lon-1",
                "A-",
                "I-12 345",
                "I-1,000,000,000",
                "LNTS",
                "I-1, vol 2"
            })
    void parse_otherForms_areRefusedWithAllForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registration.parse(text))
                .withMessage("cannot parse registration from '" + text
                        + "': write register and number, as in I-18232 or II-965, LoN-4321 for the League of Nations,"
                        + " A-18232 for an action, or I-18232, vol. 1155");
    }
}
