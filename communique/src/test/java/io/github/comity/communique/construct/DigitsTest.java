package io.github.comity.communique.construct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.DecimalMark;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private static String read(String text, DecimalMark mark) {
        BigDecimal value = Digits.value(text, 0, text.length(), mark);
        return value == null ? "none" : value.toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            12; 12; 12
            1.5; 1.5; 1.5
            1,5; 1.5; 1.5
            1.50; 1.50; 1.50
            1.234; 1.234; 1234
            1,234; 1234; 1.234
            0.234; 0.234; 0.234
            0,234; 0.234; 0.234
            1234.567; 1234.567; 1234.567
            1234,567; 1234.567; 1234.567
            123,4567; 123.4567; 123.4567
            1.234,5; 1234.5; 1234.5
            1,234.5; 1234.5; 1234.5
            1.234.567; 1234567; 1234567
            1,234,567; 1234567; 1234567
            1,234,567.8; 1234567.8; 1234567.8
            12,34,567.8; 1234567.8; 1234567.8
            1 234; 1234; 1234
            1 234,567; 1234.567; 1234.567
            1'234.5; 1234.5; 1234.5
            12 34 567; 1234567; 1234567
            ١٢; 12; 12
            """)
    void marks_meanWhatTheDigitsAllow_elseWhatIsUsual(String text, String withPoint, String withComma) {
        assertThat(read(text, DecimalMark.POINT)).isEqualTo(withPoint);
        assertThat(read(text, DecimalMark.COMMA)).isEqualTo(withComma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23.456.7",
                "1,2,3",
                "1234,567.8",
                "1,23",
                "1.2.3.4",
                "1 2345",
                "1,2345,678",
                "1.5 234",
                "1.2,3.4"
            })
    void groupsOfOtherSizes_areNoNumber(String text) {
        assertThat(read(text, DecimalMark.POINT)).isEqualTo(text.equals("1,23") ? "1.23" : "none");
    }

    @Test
    void thirtyDigits_areTheMost() {
        assertThat(read("1".repeat(30), DecimalMark.POINT)).hasSize(30);
        assertThat(read("1".repeat(31), DecimalMark.POINT)).isEqualTo("none");
        assertThat(read("1" + ",111".repeat(9), DecimalMark.POINT)).hasSize(28);
        assertThat(read("1" + ",111".repeat(10), DecimalMark.POINT)).isEqualTo("none");
        assertThat(read("1" + ",111".repeat(25), DecimalMark.POINT)).isEqualTo("none");
    }

    @Test
    void part_isReadAlone() {
        assertThat(Digits.value("a 1,5 b", 2, 5, DecimalMark.COMMA)).isEqualByComparingTo("1.5");
        assertThat(Digits.value("9.1,234 b", 2, 7, DecimalMark.POINT)).isEqualByComparingTo("1234");
    }
}
