package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growths in words: parts of a whole are read with bounds of their own, other words are refused with what to write. */
class WordsForGrowthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5% less than in 2023|-5% against 2023",
                "12% more than the previous year|+12%",
                "3.1% lower than 2022|-3.1% against 2022",
                "5% above 2022|+5% against 2022",
                "0.4% below the previous year|-0.4%",
                "three times higher than in 2020|×3 against 2020",
                "×more than 1505|×more than 1505",
                "more than doubled|×more than 2",
                "halved|÷2",
                "octupled|×8",
                "rose sharply by 30%|+30%",
                "declined marginally by 0.1%|-0.1%",
                "grew by a further 4.2%|+4.2%",
                "rose by another 1.1%|+1.1%",
                "rebounded 7%|+7%",
                "eased by 0.3%|-0.3%",
                "skyrocketed 200%|+200%",
                "up\tsharply\tby 5%|+5%",
                "more\tthan\tdoubled\tagainst\t2021|×more than 2 against 2021",
                "rose\u2003by\u200a5\u2009%  compared\t\twith  2022|+5% against 2022",
                "up 1\u00a0234 million USD|+1234 million USD",
                "a 5-percent rise|+5%"
            })
    void wordsAroundDigits_areRead(String text, String canonical) {
        assertThat(Growth.parse(text)).hasToString(canonical);
        assertThat(Growth.parse(canonical)).isEqualTo(Growth.parse(text));
    }

    /** Two thirds are counted in thirds: give or take half a third, rounded outward to tenths of a percent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fell by half|-75.0 to -25.0%",
                "fell by a half|-75.0 to -25.0%",
                "down one half|-75.0 to -25.0%",
                "a half lower|-75.0 to -25.0%",
                "fell by half since 2019|-75.0 to -25.0% against 2019",
                "rose by about half|up 25.0–75.0%",
                "rose by a third|up 16.6–50.0%",
                "Rose By A Third|up 16.6–50.0%",
                "rose\tby\u00a0roughly a third|up 16.6–50.0%",
                "one-third lower|-50.0 to -16.6%",
                "down by two thirds|-83.4 to -50.0%",
                "a fifth lower|-30.0 to -10.0%",
                "grew by three quarters|up 62.5–87.5%",
                "shrank two fifths|-50.0 to -30.0%",
                "an increase of a tenth|up 5.0–15.0%",
                "up three-tenths on 2022|up 25.0–35.0% against 2022",
                "rose a sixth|up 8.3–25.0%",
                "fell by seven eighths|-93.8 to -81.2%",
                "up sharply by a quarter|up 12.5–37.5%",
                "nearly a quarter higher|up 12.5–25.0%",
                "declined by almost half|-50.0 to -25.0%",
                "dropped by more than half|more than -50%",
                "rose by more than two thirds|up more than 66.6%",
                "rose by at least a third against 2020|up at least 33.3% against 2020",
                "rose by less than a third|up less than 33.4%",
                "fell by no more than a quarter|at most -25%"
            })
    void part_hasBoundsOfItsOwn(String text, String canonical) {
        Growth read = Growth.parse(text);

        assertThat(read.form()).isEqualTo(Growth.Form.RATE);
        assertThat(read).hasToString(canonical);
        assertThat(Growth.parse(canonical)).isEqualTo(read);
    }

    /** By brute force: the reading holds every value that is nearer to the part than half of one of its kind. */
    @Test
    void part_holdsWhatIsNear_andNoMore() {
        String[] parts = {"half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
        String[] counts = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        BigDecimal slack = new BigDecimal("0.002");
        for (int of = 2; of <= 10; of++) {
            for (int count = 1; count < of; count++) {
                String words = counts[count - 1] + " " + parts[of - 2] + (count == 1 ? "" : "s");
                Bounds bounds = Growth.parse("rose by " + words).factorBounds().orElseThrow();
                MathContext digits = MathContext.DECIMAL128;
                BigDecimal low = BigDecimal.ONE.add(
                        BigDecimal.valueOf(2L * count - 1).divide(BigDecimal.valueOf(2L * of), digits));
                BigDecimal high = BigDecimal.ONE.add(
                        BigDecimal.valueOf(2L * count + 1).divide(BigDecimal.valueOf(2L * of), digits));
                assertThat(bounds.encloses(Bounds.of(low, high))).as(words).isTrue();
                assertThat(Bounds.of(low.subtract(slack), high.add(slack)).encloses(bounds))
                        .as(words)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "half|'half'",
                "by a third|'third'",
                "a third|'third'",
                "rose by exactly a third|'third'",
                "rose by a third or so|'third'",
                "rose by thirds|'thirds'",
                "by thirds lower|'thirds'",
                "by third lower|'third'",
                "fell in the third quarter|'third'",
                "rose by three halves|'halves'"
            })
    void part_withoutItsWay_orBesideOtherWords_isRefused(String text, String part) {
        assertRefused(text, part + " is read behind a rise or a fall alone, as in up a third or fell by nearly half");
        assertThat(Growth.parse("up a third").form()).isEqualTo(Growth.Form.RATE);
        assertThat(Growth.parse("fell by nearly half").form()).isEqualTo(Growth.Form.RATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fell by half in 2023|'in 2023'",
                "halved in 2023|'in 2023'",
                "rose 5% in January-July 2024|'in January-July 2024'",
                "+5% over 2022|'over 2022'",
                "fell threefold during 2023-Q1|'during 2023-Q1'",
                "5% increase for 2024|'for 2024'"
            })
    void period_isRefusedWithBothReadings(String text, String period) {
        assertRefused(
                text,
                period + " may be the period of the growth, which its quantity names; leave it out, or write against "
                        + "and the base, as in +5% against 2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "changed by 5%|'changed' does not say which way; write +5% if it rose, -5% if it fell",
                "moved 3%|'moved' does not say which way; write +5% if it rose, -5% if it fell",
                "varied by 2 pp|'varied' does not say which way; write +5% if it rose, -5% if it fell",
                "rose 3 points|a point is of a percentage or of an index; write +3 pp for percentage points",
                "+5% qoq|'qoq' compares with the part of a year before; write which, as in +5% against 2024-Q1",
                "5% month-on-month|'month-on-month' compares with the part of a year before; write which, as in "
                        + "+5% against 2024-06"
            })
    void wordBesideDigits_isRefusedWithWhatToWrite(String text, String why) {
        assertRefused(text, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unchanged|'unchanged'",
                "flat|'flat'",
                "stagnated|'stagnated'",
                "was flat|'flat'",
                "remained stable|'stable'",
                "broadly unchanged|'unchanged'",
                "no change|'change'",
                "hardly changed|'changed'",
                "held steady|'steady'",
                "stayed the same|'same'",
                "unchanged from 2023|'unchanged'"
            })
    void noChange_isRefusedAsItHasNoDigits(String text, String word) {
        assertRefused(text, word + " tells no digits; write +0% or +0.0% as far as it is so, or leave the growth out");
        assertThat(Growth.parse("+0.0%").form()).isEqualTo(Growth.Form.RATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "two and a half times|a number in words is whole; write it in digits, as in ×2.5 or 2.5 times",
                "rose one-and-a-half times|a number in words is whole; write it in digits, as in ×2.5 or 2.5 times",
                "up half a percentage point|'half' tells no digits; write those of the number, as in +0.5 pp or +0.5 "
                        + "million USD",
                "down half a million USD|'half' tells no digits; write those of the number, as in +0.5 pp or +0.5 "
                        + "million USD",
                "a quarter of a point lower|'quarter' tells no digits; write those of the number, as in +0.5 pp or "
                        + "+0.5 million USD",
                "×1½|a fraction has no decimals that were rounded; write it with the digits that are known, as in "
                        + "×2.5, or in words, as in up a third",
                "rose 2½ times|a fraction has no decimals that were rounded; write it with the digits that are "
                        + "known, as in ×2.5, or in words, as in up a third",
                "fell ⅓|a fraction has no decimals that were rounded; write it with the digits that are known, as in "
                        + "×2.5, or in words, as in up a third",
                "up 200 bps|a basis point is a hundredth of a percentage point; write +1.2 pp for 120 of them",
                "+35 basis points|a basis point is a hundredth of a percentage point; write +1.2 pp for 120 of them",
                "up 5% in the third quarter|cannot parse figure from '5% in the third quarter' at index 3: unknown "
                        + "word 'in'; a unit is an ISO 4217 code, %, pp, ratio, rank, a physical unit or a counted "
                        + "thing in braces, as in 150 {legal entities}"
            })
    void otherFraction_isRefusedWithWhatToWrite(String text, String why) {
        assertRefused(text, why);
    }

    private static void assertRefused(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text))
                .withMessage("cannot parse growth from '" + text + "': " + why);
    }
}
