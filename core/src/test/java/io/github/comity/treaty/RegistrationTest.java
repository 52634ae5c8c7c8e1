package io.github.comity.treaty;

import static io.github.comity.treaty.Registration.Register.FILED_AND_RECORDED;
import static io.github.comity.treaty.Registration.Register.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"I-18232, vol. 1155", "I-18232", "II-965", "II-1, vol. 1", "I-999999999, vol. 999999999"})
    void parse_roundTrips(String text) {
        Registration registration = Registration.parse(text);
        assertThat(registration).hasToString(text).isEqualTo(Registration.parse(text));
        assertThat(registration).hasSameHashCodeAs(Registration.parse(text));
    }

    @Test
    void parse_hasItsParts() {
        Registration vienna = Registration.parse("I-18232, vol. 1155");
        assertThat(vienna.register()).isEqualTo(REGISTERED);
        assertThat(vienna.number()).isEqualTo(18232);
        assertThat(vienna.volume()).contains(1155);
        assertThat(vienna).isEqualTo(Registration.of(REGISTERED, 18232, 1155));
        assertThat(vienna).isNotEqualTo(Registration.of(REGISTERED, 18232));
        assertThat(vienna).isNotEqualTo(Registration.of(FILED_AND_RECORDED, 18232, 1155));
        assertThat(vienna).isNotEqualTo(Registration.of(REGISTERED, 18231, 1155));
        assertThat(Registration.parse("II-965").register().numeral()).isEqualTo("II");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18232", "III-1", "I-0", "I-01", "I-1 vol. 2", "I-1, vol. 0", "i-1", "I-1234567890"})
    void parse_otherText_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registration.parse(text))
                .withMessage("cannot parse registration from '" + text
                        + "': write register and number, as in I-18232 or II-965, LoN-4321 for the League of Nations,"
                        + " A-18232 for an action, or I-18232, vol. 1155");
    }

    @Test
    void numbers_outOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registration.of(REGISTERED, 0))
                .withMessage("registration number must be 1 to 999999999, but was 0; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registration.of(REGISTERED, 1, -1))
                .withMessage("volume of the Treaty Series must be 1 to 999999999, but was -1; pass one in that range");
        assertThatIllegalArgumentException().isThrownBy(() -> Registration.parse("I-" + "1".repeat(1 << 20)));
    }
}
