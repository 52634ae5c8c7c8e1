package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growths in words without digits: refused with what to write, but for a half that is lost, which is a halving. */
class WordsForGrowthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fell by half|÷2",
                "fell by a half|÷2",
                "down one half|÷2",
                "dropped by more than half|÷more than 2",
                "declined by almost half|÷nearly 2",
                "a half lower|÷2",
                "fell by half since 2019|÷2 against 2019",
                "5% less than in 2023|-5% against 2023",
                "12% more than the previous year|+12%",
                "3.1% lower than 2022|-3.1% against 2022",
                "three times higher than in 2020|×3 against 2020",
                "×more than 1505|×more than 1505",
                "more than doubled|×more than 2"
            })
    void halfThatIsLost_isAHalving(String text, String canonical) {
        assertThat(Growth.parse(text)).hasToString(canonical);
        assertThat(Growth.parse(canonical)).isEqualTo(Growth.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rose by a third|'third'|33",
                "a fifth lower|'fifth'|20",
                "up by half|'half'|50",
                "down by two thirds|'thirds'|67",
                "one-third lower|'third'|33",
                "grew by three quarters|'quarters'|75",
                "shrank two fifths|'fifths'|40",
                "an increase of a tenth|'tenth'|10",
                "nearly a quarter higher|'quarter'|25",
                "up three-tenths on 2022|'tenths'|30",
                "rose a sixth|'sixth'|17"
            })
    void part_isRefusedWithThePercentage(String text, String part, int percent) {
        assertRefused(
                text,
                "%1$s tells no digits; write the percentage, as in up about %2$s%% or down about %2$s%%"
                        .formatted(part, percent));
        assertThat(Growth.parse("up about " + percent + "%").form()).isEqualTo(Growth.Form.RATE);
        assertThat(Growth.parse("down about " + percent + "%").figure().high().signum())
                .isNegative();
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
                        + "×2.5 or up about 33%",
                "rose 2½ times|a fraction has no decimals that were rounded; write it with the digits that are "
                        + "known, as in ×2.5 or up about 33%",
                "fell ⅓|a fraction has no decimals that were rounded; write it with the digits that are known, as in "
                        + "×2.5 or up about 33%",
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
