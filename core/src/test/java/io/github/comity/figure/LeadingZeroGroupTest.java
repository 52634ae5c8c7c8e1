package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups of digits are joined exactly where a style of print writes them so. */
class LeadingZeroGroupTest {
    private static final String[] RUNS = {"0", "7", "00", "07", "12", "000", "050", "496"};
    private static final String[] SEPARATORS = {
        ",", ".", " ", "\u00a0", "\u2009", "\u202f", "'", "\u2019", ", ", "\t", "  "
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POINT|0,875%|0|the first of the groups that ',' separates must not begin with 0; write a decimal "
                        + "point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|-0,120 million EUR|1|the first of the groups that ',' separates must not begin with 0; write a "
                        + "decimal point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|about 0,031|6|the first of the groups that ',' separates must not begin with 0; write a decimal "
                        + "point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|1–0,500|2|the first of the groups that ',' separates must not begin with 0; write a decimal "
                        + "point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|012,345|0|the first of the groups that ',' separates must not begin with 0; write a decimal "
                        + "point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|$0,496,200|1|the first of the groups that ',' separates must not begin with 0; write a decimal "
                        + "point, as in 0.496, or pass DecimalMark.COMMA",
                "POINT|0 496|0|the first group of digits must not begin with 0; write one number without ' '",
                "COMMA|0.875%|0|the first of the groups that '.' separates must not begin with 0; write a decimal "
                        + "comma, as in 0,496, or pass DecimalMark.POINT",
                "COMMA|000.001 ratio|0|the first of the groups that '.' separates must not begin with 0; write a "
                        + "decimal comma, as in 0,496, or pass DecimalMark.POINT",
                "POINT|12,345 678|6|groups of digits have one separator, but here are ',' and ' '; pass one figure "
                        + "alone, or write its digits without separators",
                "POINT|12 345,6|6|groups of digits have one separator, but here are ' ' and ','; for a decimal comma "
                        + "pass DecimalMark.COMMA, or write the digits without separators",
                "COMMA|12 345.6|6|groups of digits have one separator, but here are ' ' and '.'; for a decimal point "
                        + "pass DecimalMark.POINT, or write the digits without separators",
                "POINT|1,2345|1|',' separates groups of three digits here; for a decimal comma pass DecimalMark.COMMA",
                "POINT|123,45,678|3|',' separates groups of three digits here; for a decimal comma pass "
                        + "DecimalMark.COMMA",
                "COMMA|12.34.567|2|'.' separates groups of three digits here; for a decimal point pass "
                        + "DecimalMark.POINT",
                "POINT|1.234.567|5|a point follows the decimal point; use DecimalMark.COMMA for texts such as "
                        + "1.496.200",
                "POINT|1.234,5|5|a comma follows the decimal point; use DecimalMark.COMMA for texts such as 1.496,2",
                "COMMA|1,234,567|5|a comma follows the decimal comma; use DecimalMark.POINT for texts such as "
                        + "1,496,200"
            })
    void parse_whatNoStyleWrites_isRefusedWithTheRemedy(DecimalMark mark, String text, int index, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text, mark))
                .withMessage("cannot parse figure from '%s' at index %s: %s".formatted(text, index, why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT|12,34,567|1234567",
                "POINT|1,00,00,000.50|10000000.50",
                "POINT|9,99,999|999999",
                "POINT|1 496 200.5|1496200.5",
                "POINT|1'496'200.5|1496200.5",
                "COMMA|1.496.200,50|1496200.50",
                "COMMA|1'496,5|1496.5",
                "POINT|0.496|0.496",
                "COMMA|0,496|0.496",
                "POINT|0496|496",
                "POINT|.5|0.5"
            })
    void parse_whatAStyleWrites_isRead(DecimalMark mark, String text, BigDecimal value) {
        assertThat(Figure.parse(text, mark).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(DecimalMark.class)
    void parse_allGroupsOfUpToThreeRuns_areReadExactlyAsWritten(DecimalMark mark) {
        int read = 0;
        int refused = 0;
        for (List<String> parts : sequences()) {
            String text = String.join("", parts);
            Optional<BigDecimal> expected = expected(parts, mark);
            Optional<BigDecimal> actual = parsed(text, mark);
            if (!actual.equals(expected)) {
                assertThat(actual).as("'%s' with a decimal %s", text, mark).isEqualTo(expected);
            }
            read += expected.isPresent() ? 1 : 0;
            refused += expected.isPresent() ? 0 : 1;
        }
        assertThat(read).isGreaterThan(200);
        assertThat(refused).isGreaterThan(10_000);
    }

    private static List<List<String>> sequences() {
        List<List<String>> all = new ArrayList<>();
        for (String first : RUNS) {
            all.add(List.of(first));
            for (String separator : SEPARATORS) {
                for (String second : RUNS) {
                    all.add(List.of(first, separator, second));
                    for (String next : SEPARATORS) {
                        for (String third : RUNS) {
                            all.add(List.of(first, separator, second, next, third));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** The number by the written rule alone: an optional last run of decimals, and before it groups of one style. */
    private static Optional<BigDecimal> expected(List<String> parts, DecimalMark mark) {
        String point = mark == DecimalMark.POINT ? "." : ",";
        String comma = mark == DecimalMark.POINT ? "," : ".";
        int size = parts.size();
        boolean decimals = size > 1 && parts.get(size - 2).equals(point);
        List<String> whole = decimals ? parts.subList(0, size - 2) : parts;
        StringBuilder digits = new StringBuilder(whole.get(0));
        String style = "";
        List<Integer> lengths = new ArrayList<>();
        for (int i = 1; i < whole.size(); i += 2) {
            String separator = whole.get(i);
            String one =
                    "'\u2019".contains(separator) ? "'" : " \u00a0\u2009\u202f".contains(separator) ? " " : separator;
            if (!(one.equals(comma) || one.equals("'") || one.equals(" ")) || !(style.isEmpty() || style.equals(one))) {
                return Optional.empty();
            }
            style = one;
            digits.append(whole.get(i + 1));
            lengths.add(whole.get(i + 1).length());
        }
        if (!lengths.isEmpty()) {
            boolean western = lengths.stream().allMatch(n -> n == 3);
            boolean indian = style.equals(",")
                    && lengths.equals(List.of(2, 3))
                    && whole.get(0).length() < 3;
            if (whole.get(0).startsWith("0") || !(western || indian)) {
                return Optional.empty();
            }
        }
        String text = decimals ? digits + "." + parts.get(size - 1) : digits.toString();
        return Optional.of(new BigDecimal(text));
    }

    private static Optional<BigDecimal> parsed(String text, DecimalMark mark) {
        try {
            return Optional.of(Figure.parse(text, mark).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Test
    void parse_groupsBeforeAMagnitudeOrUnit() {
        assertThat(Figure.parse("₹12,34,567 crore")).hasToString("1234567 crore INR");
        assertThat(Figure.parse("12,345 tonnes")).hasToString("12345 t");
    }
}
