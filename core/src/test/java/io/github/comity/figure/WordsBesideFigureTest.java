package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand beside figures in print: what is read, and what a refusal says of the others. */
class WordsBesideFigureTest {
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
                "million USD 1,234.5|0|'million' stands behind its number; write it as in 626.8 million USD",
                "USD bn 3.4|4|'bn' stands behind its number; write it as in 626.8 million USD",
                "71.5- million USD|6|'million' stands behind its number; write it as in 626.8 million USD"
            })
    void wordThatIsNoPart_isRefusedWithWhatToDo(String text, int index, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .withMessage("cannot parse figure from '%s' at index %s: %s".formatted(text, index, why));
    }
}
