package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "626.8 million USD|626.8 million USD",
                "USD 626.8 million|626.8 million USD",
                "US$ 1.2bn|1.2 billion USD",
                "U.S. dollars 5|5 USD",
                "5 U.S. dollars|5 USD",
                "$366mln|366 million USD",
                "$-3.4 million|-3.4 million USD",
                "-$3.4 million|-3.4 million USD",
                "1,496.2 million|1496.2 million",
                "1 496.2 million|1496.2 million",
                "1'496'200|1496200",
                "1\u00a0496\u202f200|1496200",
                "+48.4%|48.4%",
                "-3.1 percent|-3.1%",
                "\u22123.1 per cent|-3.1%",
                "48.4 pct|48.4%",
                "1.2 percentage points|1.2 pp",
                "1.2 p.p.|1.2 pp",
                "about 150|about 150",
                "About 150|about 150",
                "~150|about 150",
                "≈ 150|about 150",
                "approx. $3.5 bn|about 3.5 billion USD",
                "some 20 million euros|about 20 million EUR",
                "more than $2 billion|more than 2 billion USD",
                "over 2 bln roubles|more than 2 billion RUB",
                ">5%|more than 5%",
                "no less than 5%|at least 5%",
                "≥ 5%|at least 5%",
                "no more than $5m|at most 5 million USD",
                "up to 120 million USD|at most 120 million USD",
                "<5%|less than 5%",
                "nearly 1 trillion tenge|nearly 1 trillion KZT",
                "close to 5%|about 5%",
                "1.2–1.5 billion USD|1.2–1.5 billion USD",
                "1.2-1.5 billion USD|1.2–1.5 billion USD",
                "from 1.2 to 1.5 billion USD|1.2–1.5 billion USD",
                "between $1.2 and $1.5 billion|1.2–1.5 billion USD",
                "-1.5 to -1.2%|-1.5 to -1.2%",
                "-1.5 to 1.2%|-1.5 to 1.2%",
                "626.8? million USD|626.8 million USD",
                "48??u million|at least 48 million",
                "48??d|at most 48",
                "-48??u|at most -48",
                "-48??d|at least -48",
                "150?10|about 150",
                "150?10d|nearly 150",
                "-150?10u|nearly -150",
                "1.2K {tourists}|1.2 thousand {tourists}",
                "150 {legal entities}|150 {legal entities}",
                "rank 3|rank 3",
                "0.308 ratio|0.308 ratio",
                "12 tonnes|12 t",
                "3 m3|3 m3",
                "5 cubic metres|5 m3",
                "7.5 kWh|7.5 kWh",
                "12 metric tons|12 t",
                "5 million koruna|5 million CZK",
                "£5|5 GBP",
                "¥5|5 JPY",
                "5 Kč|5 CZK",
                "1.2E+3 USD|1.2E+3 USD",
                "4.3e8 USD|4.3E+8 USD",
                "12e2 USD|1.2E+3 USD",
                "1.2e-3 USD|0.0012 USD",
                "1.50 USD|1.50 USD",
                "007 USD|7 USD",
                "  5   USD  |5 USD"
            })
    void parse_readsWhatPeopleWrite(String text, String canonical) {
        Readings.reads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.496,2 million EUR|1496.2 million EUR",
                "48,4%|48.4%",
                "1 496,2 EUR|1496.2 EUR",
                "1.496 EUR|1496 EUR"
            })
    void parse_decimalComma_onlyWhenAsked(String text, String canonical) {
        assertThat(Figure.parse(text, DecimalMark.COMMA)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|at index 0: a number is missing; write it as in 626.8 million USD",
                "USD|at index 3: a number is missing; write it as in 626.8 million USD",
                "+|at index 1: a number is missing; write it as in 626.8 million USD",
                "1,5 million|at index 1: ',' separates groups of three digits here; for a decimal comma "
                        + "pass DecimalMark.COMMA",
                "12,34|at index 2: ',' separates groups of three digits here; for a decimal comma pass "
                        + "DecimalMark.COMMA",
                "1234,567|at index 4: ',' separates groups of three digits here; for a decimal comma "
                        + "pass DecimalMark.COMMA",
                "12 34|at index 2: groups of digits must have three digits; write one number without spaces",
                "2 bn 300|at index 5: unexpected text after the figure; pass one figure alone",
                "5 million billion|at index 10: a figure has one magnitude word, before its unit; write "
                        + "2.3 billion, or 2 bn 300 m",
                "5% million|at index 3: a figure has one magnitude word, before its unit; write 2.3 "
                        + "billion, or 2 bn 300 m",
                "$5 EUR|at index 3: a figure has one unit, but 'USD' was already read; write each figure alone",
                "¥5 EUR|at index 3: a figure has one unit, but 'JPY' was already read; write each figure alone",
                "about more than 5|at index 6: one hedge word is read, and it stands first; keep one",
                "USD about 5|at index 4: one hedge word is read, and it stands first; keep one",
                "about 1.2–1.5|at index 9: 'about' before a range may go with both of its ends or with the first "
                        + "alone; leave the word out, or state one value with it",
                "1.5–1.2|at index 0: a range must have its lower value first; swap the values",
                "between 5 USD|at index 9: the second value of the range is missing; write it as in "
                        + "1.2–1.5 billion USD",
                "$5–€6|at index 3: both ends of a range must have one currency; write it once",
                "150 {legal|at index 4: the brace of the counted thing is not closed; write it as in "
                        + "150 {legal entities}",
                "150 {}|at index 4: counted thing must not be blank, but was ''; leave it out or give a text",
                "about 5?|at index 7: a hedge word and the uncertain form '?' exclude each other; keep one",
                "5??|at index 1: '??' says nothing about the number; write ??u for at least, ??d for at most",
                "5?3|at index 1: only ?, ??u, ??d, ?n and ?nd with n one unit of the last non-zero "
                        + "digit are read; write the two ends as a range",
                "1E+999999999|at index 1: an exponent must be within ±40; use a magnitude word or round it",
                "n/a|at index 0: a number is missing; write it in digits, as in 626.8 million USD, or"
                        + " leave the figure out",
                "unknown|at index 0: a number is missing; write it in digits, as in 626.8 million USD, or"
                        + " leave the figure out",
                "a billion USD|at index 0: a number is missing; write it in digits, as in 626.8 million USD, or"
                        + " leave the figure out",
                "half a billion USD|at index 0: a number is missing; write it in digits, as in 626.8 million USD, or"
                        + " leave the figure out",
                "record|at index 0: a number is missing; write it in digits, as in 626.8 million USD, or"
                        + " leave the figure out",
                "(432.1) million USD|at index 0: a figure has no brackets; write -5 for a number below zero, a unit"
                        + " without them, and leave out a remark",
                "432.1 million (USD)|at index 14: a figure has no brackets; write -5 for a number below zero, a unit"
                        + " without them, and leave out a remark",
                "432.1 million USD (p)|at index 18: a figure has no brackets; write -5 for a number below zero, a unit"
                        + " without them, and leave out a remark",
                "432.1 million USD*|at index 17: '*' is no part of a figure; leave it out, and pass a growth as a "
                        + "figure of its own",
                "USD 432.1 million +5%|at index 18: '+' is no part of a figure; leave it out or write at least for it, "
                        + "and pass a growth as a figure of its own",
                "$400m+|at index 5: '+' is no part of a figure; leave it out or write at least for it, "
                        + "and pass a growth as a figure of its own",
                "3 million lei|at index 10: 'lei' may be RON or MDL; write the code",
                "5 USD 6|at index 6: unexpected text after the figure; pass one figure alone"
            })
    void parse_badText_namesPlaceAndRemedy(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .withMessage("cannot parse figure from '%s' %s".formatted(text, message));
    }

    @ParameterizedTest
    @CsvSource({
        "1.6 billion soles, 1.6 billion PEN",
        "Peruvian soles 3 million, 3 million PEN",
        "20 trillion rupiah, 20 trillion IDR",
        "5.4 bn ringgit, 5.4 billion MYR",
        "3 million Romanian lei, 3 million RON",
        "2.5 billion South African rand, 2.5 billion ZAR",
        "40 million leva, 40 million BGN",
        "700 million Hungarian forints, 700 million HUF",
        "90 million somoni, 90 million TJS",
        "1.2 billion taka, 1.2 billion BDT",
        "64 million birr, 64 million ETB",
        "8 million quetzales, 8 million GTQ"
    })
    void parse_nameOfACurrency_isItsCode(String text, String plain) {
        assertThat(Figure.parse(text)).isEqualTo(Figure.parse(plain));
    }

    @Test
    void parse_misspeltWord_isNeverACountedThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("626.8 milion USD"))
                .withMessage("cannot parse figure from '626.8 milion USD' at index 6: unknown word 'milion'; "
                        + "did you mean million? a "
                        + "unit is an ISO 4217 code, %, pp, ratio,"
                        + " rank, a physical unit or a counted thing in braces, as in 150 {legal entities}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("USX 5"))
                .withMessageStartingWith("cannot parse figure from 'USX 5' at index 0: unknown word 'USX';");
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("-x5"));
    }

    @Test
    void parse_pointAfterDecimalComma_namesTheOtherMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("1,496.2", DecimalMark.COMMA))
                .withMessage("cannot parse figure from '1,496.2' at index 5: a point follows the decimal comma;"
                        + " use DecimalMark.POINT for texts such as 1,496.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("1.5", DecimalMark.COMMA))
                .withMessage("cannot parse figure from '1.5' at index 1: '.' separates groups of three digits here;"
                        + " for a decimal point pass DecimalMark.POINT");
    }

    @Test
    void parse_tooManyDigits_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("9".repeat(61)))
                .withMessageEndingWith(
                        "(61 characters) at index 0: a figure has at most 60 significant digits, but here are "
                                + "61; round it");
        assertThat(Figure.parse("9".repeat(41)).low().precision()).isEqualTo(41);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("9".repeat(42)))
                .withMessageEndingWith("the digits of a figure stand within 10^±40; use a magnitude word or round it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("9".repeat(1 << 20)))
                .withMessage("figure text must have at most 200 characters, but was '" + "9".repeat(48)
                        + "'... (1048576 characters); pass one figure alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\0", "\uD800", "5 \uDC00", "5 {\uD800}", "5 \uD83D\uDE00"})
    void parse_unprintable_isRefusedInAPrintableMessage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .satisfies(e -> assertThat(e.getMessage().chars().noneMatch(Character::isISOControl))
                        .isTrue());
    }

    @Test
    void parse_randomGarbage_failsCleanly() {
        Random random = new Random(3);
        String alphabet = "0123456789.,-+%$? {}EeaboutmlnUSD–\u00a0to'~<>kK";
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Figure figure = Figure.parse(text);
                assertThat(Figure.parse(figure.toString()))
                        .as("seed 3, '%s'", text)
                        .isEqualTo(figure);
                read++;
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).startsWith("cannot parse figure from ");
            }
        }
        assertThat(read).isGreaterThan(500);
    }
}
