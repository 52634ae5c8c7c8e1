package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand beside figures in print: what is read, and what a refusal says of the others. */
class WordsBesideFigureTest {
    private static final String NO_HEDGE =
            " is no hedge that is read; leave it out, or write about, at least or at most";
    private static final String PLACE = " tells a place among others; write it as in rank 3";
    private static final String RATE = "'per' makes a rate; leave a time out, which is the period, or count in braces, "
            + "as in 20 {barrels per day}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$1.2-billion|1.2 billion USD",
                "€3.4-bn|3.4 billion EUR",
                "$1.2-billion to $1.5-billion|1.2–1.5 billion USD",
                "500-million tonnes|500 million t",
                "just shy of 1 billion USD|nearly 1 billion USD",
                "just short of $40 million|nearly 40 million USD",
                "at around 5 million USD|about 5 million USD",
                "not far from 1.3 billion EUR|about 1.3 billion EUR",
                "north of 5 billion USD|more than 5 billion USD",
                "south of 3%|less than 3%",
                "at the very least 7%|at least 7%",
                "at the most 5%|at most 5%",
                "max. 5%|at most 5%",
                "min 3 {lots}|at least 3 {lots}",
                "beyond $7 million|more than 7 million USD",
                "bordering on 40 million USD|about 40 million USD",
                "5-kg|5 kg",
                "250-tonne|250 t",
                "12-percent|12%",
                "4.6 million km²|4.6 million km2",
                "320 sq km|320 km2",
                "75 square metres|75 m2",
                "75 thousand m2|75 thousand m2",
                "5e9 USD|5E+9 USD",
                "-2.50e4 USD|-2.50E+4 USD",
                "4.3E2 to 5.1E2 USD|4.3E+2 to 5.1E+2 USD"
            })
    void wordOfPrint_isRead(String text, String canonical) {
        Readings.reads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.2 billion USD FOB|16|'FOB' says how a flow is valued and is no part of its figure; leave it out",
                "CIF 1.2 billion USD|0|'CIF' says how a flow is valued and is no part of its figure; leave it out",
                "f.o.b. 3 million EUR|0|'f.o.b.' says how a flow is valued and is no part of its figure; leave it out",
                "7.1% cif|5|'cif' says how a flow is valued and is no part of its figure; leave it out",
                "1½ billion USD|1|'½' has no decimals that were rounded; write decimals, as in 1.5 or 0.25",
                "3 ¼ million USD|2|'¼' has no decimals that were rounded; write decimals, as in 1.5 or 0.25",
                "½ million USD|0|'½' has no decimals that were rounded; write decimals, as in 1.5 or 0.25",
                "⅝ t|0|'⅝' has no decimals that were rounded; write decimals, as in 1.5 or 0.25",
                "１２３ USD|0|a number is missing; write it in the digits 0 to 9, as in 626.8 million USD",
                "1/3|1|'/' makes a fraction, which has no decimals that were rounded; write decimals, as in 0.25",
                "5 ± 1%|2|'±' says how far a number may be off; write its two ends as a range, as in 4–6",
                "5‰|1|'‰' is a tenth of a percent; write 5 of them as 0.5%",
                "50 bps|3|a basis point is a hundredth of a percentage point; write 1.2 pp for 120 of them",
                "10 or more|3|'or' hedges behind the number; write at least, at most or about before it",
                "30-odd|3|'odd' hedges behind the number; write at least, at most or about before it",
                "million USD 1,234.5|0|'million' stands behind its number; write it as in 626.8 million USD",
                "USD bn 3.4|4|'bn' stands behind its number; write it as in 626.8 million USD",
                "USD m 1.2|4|'m' stands behind its number; write it as in 626.8 million USD",
                "exactly 620 million USD|0|'exactly'" + NO_HEDGE,
                "only 62 USD|0|'only'" + NO_HEDGE,
                "as much as 620 million USD|0|'as'" + NO_HEDGE,
                "barely 5%|0|'barely'" + NO_HEDGE,
                "little more than 5%|0|'little'" + NO_HEDGE,
                "3rd|1|'rd'" + PLACE,
                "22nd place|2|'nd'" + PLACE,
                "No. 3|0|'No.'" + PLACE,
                "#3|0|'#'" + PLACE,
                "1.2 million USD per year|16|" + RATE,
                "1.2 million barrels per day|20|" + RATE,
                "1.2 millions of dollars|13|'of' is no part of a figure; leave it out, as in 1.2 million " + "USD",
                "71.5- million USD|6|'million' stands behind its number; write it as in 626.8 million USD"
            })
    void wordThatIsNoPart_isRefusedWithWhatToDo(String text, int index, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .withMessage("cannot parse figure from '%s' at index %s: %s".formatted(text, index, why));
    }
}
