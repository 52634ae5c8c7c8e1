package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.figure.DecimalMark;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and numbers of a growth that say different things are refused; an index is a factor. */
class ContradictingGrowthTest {
    private static final String SIGN = "a direction word and a sign contradict or repeat each other; keep one of them";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grew 0.75 times|'grew' and a multiple below one contradict each other; write ×0.75 for a fall to 0.75 "
                        + "of the old level, or +75% for a change by it",
                "dropped by 0.6 times|'dropped' and a multiple below one contradict each other; write ×0.6 "
                        + "for a fall to "
                        + "0.6 of the old level, or -60% for a change by it",
                "0.9 times more|'more' and a multiple below one contradict each other; write ×0.9 for a fall to 0.9 of "
                        + "the old level, or +90% for a change by it",
                "up 0.5-fold|'up' and a multiple below one contradict each other; write ×0.5 for a fall to 0.5 of the "
                        + "old level, or +50% for a change by it",
                "climbed 0.4x|'climbed' and a multiple below one contradict each other; write ×0.4 for a fall to 0.4 "
                        + "of the old level, or +40% for a change by it",
                "shrank doubled|'shrank' and 'doubled' contradict or repeat each other; keep one of them",
                "rose halved|'rose' and 'halved' contradict or repeat each other; keep one of them",
                "jumped 5% lower|'jumped' and 'lower' contradict or repeat each other; keep one of them",
                "grew to 120%|'grew to' can state the level reached or an index; write 'to 148.4%' for an "
                        + "index, +48.4% "
                        + "for a rate",
                "slipped to 12%|'slipped to' can state the level reached or an index; write 'to 148.4%' for an index, "
                        + "+48.4% for a rate",
                "up to 130%|'up to' can mean at most +130% or a rise to 130% of the base; write 'at most +130%' or 'to "
                        + "130%'",
                "grew 120% of 2022|'grew' states a rate and 'of' a share of the base; write +48.4% for a rate, to "
                        + "148.4% for an index",
                "rose to 95.2% of 2022|'rose' and 95.2% of the base contradict each other; write 'to 95.2%' for the "
                        + "index",
                "fell to 104% of 2022|'fell' and 104% of the base contradict each other; write 'to 104%' for the index"
            })
    void parse_contradiction_isRefused(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text))
                .withMessage("cannot parse growth from '%s': %s".formatted(text, why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose -5%", "grew by minus 5%", "fell +3%", "dropped plus 3%", "declined -2 to 3%", "edged up -0.1 pp",
                "gained -$3 million", "5% lower than", "-5% higher", "+5% lower", "down about -5%", "up about +5%"
            })
    void parse_signAgainstDirection_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text))
                .withMessageStartingWith("cannot parse growth from '%s': ".formatted(text));
        if (!text.endsWith("than")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.parse(text))
                    .withMessageEndingWith(SIGN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "148.4% of January–July|FACTOR|to 148.4%",
                "148.4% to the level of 2022|FACTOR|to 148.4% against 2022",
                "made up 95.2% of January to July 2023|FACTOR|to 95.2% against 2023-01-01/P7M",
                "amounted to about 87% of the same period last year|FACTOR|to about 87%",
                "103.1% of July 2023|FACTOR|to 103.1% against 2023-07",
                "99.9 percent of the previous year|FACTOR|to 99.9%",
                "rose to 104.2% of 2021|FACTOR|to 104.2% against 2021",
                "fell to 88% of the level of 2021|FACTOR|to 88% against 2021",
                "120% of last year|FACTOR|to 120%",
                "95–97% of 2023-Q1|FACTOR|to 95–97% against 2023-Q1",
                "more than doubled|FACTOR|×more than 2",
                "almost tripled|FACTOR|×nearly 3",
                "nearly halved|DIVISOR|÷nearly 2",
                "rose almost fourfold|FACTOR|×nearly 4",
                "fell two-fold|DIVISOR|÷2",
                "at least five-fold|FACTOR|×at least 5",
                "2.1x|FACTOR|×2.1",
                "0.8 times|FACTOR|×0.8",
                "1.6 times more|FACTOR|×1.6",
                "2.3 times less|DIVISOR|÷2.3",
                "increased twice|FACTOR|×2",
                "up to 5%|RATE|up at most 5%",
                "dropped by 5%|RATE|-5%",
                "edged down 0.4%|RATE|-0.4%",
                "shrank by about 5%|RATE|about -5%",
                "a decline of 3.2 percent|RATE|-3.2%",
                "4% growth|RATE|+4%",
                "6% lower|RATE|-6%",
                "soared more than 60%|RATE|up more than 60%",
                "a twofold increase|FACTOR|×2",
                "a 2.5-fold drop|DIVISOR|÷2.5",
                "an 8% rise|RATE|+8%",
                "by 8%|RATE|+8%",
                "an increase of 1.2%|RATE|+1.2%",
                "rose by a factor of 2.1|FACTOR|×2.1",
                "went down by 5%|RATE|-5%",
                "moved higher by 5%|RATE|+5%",
                "–5%|RATE|-5%",
                "minus 5%|RATE|-5%",
                "rose 1.2% to 1.5%|RATE|up 1.2–1.5%",
                "shrank $200 million|ABSOLUTE|-200 million USD",
                "increase of 1.2 pp|POINTS|+1.2 pp"
            })
    void parse_sayingOneThing_isRead(String text, Growth.Form form, String canonical) {
        Growth growth = Growth.parse(text);
        assertThat(growth.form()).isEqualTo(form);
        assertThat(growth).hasToString(canonical);
        assertThat(Growth.parse(canonical)).isEqualTo(growth);
    }

    @Test
    void parse_decimalComma_whenAsked() {
        assertThat(Growth.parse("up 0,875%", DecimalMark.COMMA)).hasToString("+0.875%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse("up 0,875%"))
                .withMessage("cannot parse growth from 'up 0,875%': cannot parse figure from '0,875%' at index 0: the "
                        + "first of the groups that ',' separates must not begin with 0; write a decimal point, as in "
                        + "0.496, or pass DecimalMark.COMMA");
    }

    @Test
    void parse_amountWithAnExponent_isNoSignedAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.parse("5E+3 million USD"));
        assertThat(Growth.parse("+5E+3 million USD").form()).isEqualTo(Growth.Form.ABSOLUTE);
    }

    @Test
    void parse_directionAndMultiple_neverAnswersTheOtherWay() {
        Random random = new Random(41);
        String[] up = {"rose", "grew by", "increased", "jumped", "up", "expanded", "went up"};
        String[] down = {"fell", "dropped by", "declined", "shrank", "down", "slid", "went down"};
        for (int i = 0; i < 3_000; i++) {
            boolean rise = random.nextBoolean();
            String word = (rise ? up : down)[random.nextInt(7)];
            BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(400), 2);
            String text = word + " " + value + (random.nextBoolean() ? " times" : "-fold");
            if (value.compareTo(BigDecimal.ONE) < 0) {
                assertThatIllegalArgumentException().as("seed 41, %s", text).isThrownBy(() -> Growth.parse(text));
            } else {
                int side = Growth.parse(text).factorPoint().orElseThrow().compareTo(BigDecimal.ONE);
                assertThat(rise ? side >= 0 : side <= 0).as("seed 41, %s", text).isTrue();
            }
        }
    }
}
