package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as newspapers and ministries print them. */
class OrdinaryFigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€2 billion to €2.5 billion|2–2.5 billion EUR",
                "2.2bn–2.5bn EUR|2.2–2.5 billion EUR",
                "900 thousand to 1.1 million tonnes|0.900–1.1 million t",
                "between $950 million and $1.05 billion|0.950–1.05 billion USD",
                "50 lakh to 2 crore rupees|0.50–2 crore INR",
                "5% to 6.5%|5–6.5%",
                "-0.5% to +0.1%|-0.5 to 0.1%",
                "from minus 3 to minus 1.5 percent|-3 to -1.5%",
                "1.2 pp–1.4 pp|1.2–1.4 pp",
                "$1 to $1.5 million|1–1.5 million USD",
                "150 {firms} to 170 {firms}|150–170 {firms}",
                "12 t – 15 t|12–15 t",
                "USD$3.4 million|3.4 million USD",
                "US $3.4 million|3.4 million USD",
                "U.S. $3.4 million|3.4 million USD",
                "$3.4 million USD|3.4 million USD",
                "$3.4 million CAD|3.4 million CAD",
                "HKD $3.4 million|3.4 million HKD",
                "3.4 mln. EUR|3.4 million EUR",
                "3.4 mld. EUR|3.4 billion EUR",
                "close on 40 million USD|about 40 million USD",
                "more or less $40 million|about 40 million USD",
                "not quite 40 {mines}|nearly 40 {mines}",
                "3.4 bn. USD|3.4 billion USD",
                "RMB 7 billion|7 billion CNY",
                "7 billion RMB|7 billion CNY",
                "CN¥7 billion|7 billion CNY",
                "¥7 billion CNY|7 billion CNY",
                "¥7 billion|7 billion JPY",
                "A$5 million|5 million AUD",
                "HK$5 million|5 million HKD",
                "NZ$5 million|5 million NZD",
                "5 million Canadian dollars|5 million CAD",
                "minus 4.1 billion USD|-4.1 billion USD",
                "negative $4.1 million|-4.1 million USD",
                "about minus 4 percent|about -4%",
                "–4.1 billion USD|-4.1 billion USD",
                "–$4.1 billion|-4.1 billion USD",
                "5 USD million|5 million USD",
                "5 € bn|5 billion EUR",
                "7 lakh rupees|7 lakh INR",
                "Rs. 7 crore|7 crore INR",
                "₹7 lakh crore|7 trillion INR",
                "Rs 1,23,456|123456 INR",
                "9 m³|9 m3",
                "9 million cubic metres|9 million m3",
                "65.5 million tons|65.5 million t",
                "2.1x|2.1 ratio",
                "7 thousand million USD|7 billion USD",
                "$4.5T|4.5 trillion USD",
                "4.5t EUR|4.5 trillion EUR",
                "£3B|3 billion GBP",
                "3b USD|3 billion USD",
                "1.2m tonnes|1.2 million t",
                "4M {tourists}|4 million {tourists}",
                "8k|8 thousand",
                "8 t|8 t",
                "8 million t|8 million t",
                "5 million dollars.|5 million USD"
            })
    void parse_ordinary(String text, String canonical) {
        Readings.reads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "900–1.2 million EUR|0|the first value of the range is above the second if 'million' goes with both; "
                        + "write a magnitude word with each, as in 800 million to 1.2 billion USD",
                "1.2 billion to 1.5 EUR|18|the second value of the range has no magnitude word; write 'billion' with "
                        + "both values, or write both without",
                "5 EUR to 6 million EUR|1|the first value of the range has a unit and no magnitude word; write "
                        + "'million' with both values, or state two figures",
                "2 billion to 900 million EUR|0|a range must have its lower value first; swap the values",
                "5–5.0%|0|both values of the range are the same; state one value",
                "5% to 6 pp|8|both ends of a range must have one unit, but here are '%' and 'pp'; write it once",
                "€5 to $6|6|both ends of a range must have one currency; write it once",
                "5 to about 6%|5|a range takes no hedge word; leave the word out or state one value",
                "-1.5-2%|4|a hyphen after a negative value can be a sign; write 'to' between the ends of a range",
                "– 4%|0|a dash before a space is no sign; write -5, or leave the dash out",
                "minus -4|6|one sign is read; keep one",
                "4.5T|3|'T' is trillion or tonnes; write trillion or t, or name the currency",
                "12.5 b|5|'b' is billion or barrels; write billion or bbl, or name the currency",
                "12 B|3|'B' is billion or barrels; write billion or bbl, or name the currency",
                "7m|1|'m' is million or metres; write million or {metres}, or name the currency",
                "7 M|2|'M' is million or metres; write million or {metres}, or name the currency",
                "7 mm|2|'mm' is million or millimetres; write million or {millimetres}, or name the currency",
                "7 T {rice}|2|'T' is trillion or tonnes; write trillion or t, or name the currency",
                "7 million m|10|'m' is million or metres; write million or {metres}, or name the currency",
                "US$7 million CAD|13|a figure has one unit, but 'USD' was already read; write each figure alone",
                "$7 million EUR|11|a figure has one unit, but 'USD' was already read; write each figure alone",
                "7 million kr|10|'kr' may be SEK, NOK, DKK, ISK or CZK; write the code",
                "7 billion Francs|10|'Francs' may be CHF, XOF, XAF, XPF, CDF or RWF; write the code",
                "7 pesos|2|'pesos' may be MXN, ARS, CLP, COP, PHP, DOP, CUP or UYU; write the code",
                "7 billion dinars|10|'dinars' may be RSD, DZD, TND, KWD, IQD, JOD, LYD or BHD; write the code",
                "7 million pounds|10|'pounds' may be GBP, EGP, LBP, SYP, SDG or SSP; write the code",
                "7 bn riyals|5|'riyals' may be IRR, SAR, QAR, OMR or YER; write the code",
                "7 million liras|10|'liras' may be TRY, LBP or SYP; write the code",
                "7 million dirhams|10|'dirhams' may be AED or MAD; write the code",
                "7 million manat|10|'manat' may be AZN or TMT; write the code",
                "7 million soms|10|'soms' may be UZS or KGS; write the code",
                "7 million shillings|10|'shillings' may be KES, TZS, UGX or SOS; write the code"
            })
    void parse_unclear_isRefusedWithBothReadings(String text, int index, String why) {
        Readings.refuses(text, index, why);
    }

    @Test
    void parse_everyUnicodeSpace_separatesWordsAndGroups() {
        for (int c = 0; c <= 0xffff; c++) {
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                String text = "1_234.5_million_USD".replace('_', (char) c);
                assertThat(Figure.parse(text)).as("U+%04X", c).hasToString("1234.5 million USD");
            }
        }
        for (char c : new char[] {'\t', '\n', '\r', '\u000b', '\f', '\u2028', '\u200b', '\ufeff'}) {
            assertThat(Figure.parse(c + "5" + c + "million" + c + "USD" + c)).hasToString("5 million USD");
            assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("12" + c + "345"));
        }
    }

    @Test
    void range_endsOfOwnMagnitude_keepTheirOwnPrecision() {
        assertThat(Figure.parse("800 million to 1.2 billion USD").bounds()).hasToString("[799500000, 1250000000]");
        assertThat(Figure.parse("8E+2 million to 1.2 billion USD").bounds()).hasToString("[750000000, 1250000000]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("1E-35 thousand to 5 trillion"))
                .withMessage("cannot parse figure from '1E-35 thousand to 5 trillion' at index 5: the digits of a "
                        + "figure stand within 10^±40; use a magnitude word or round it");
    }

    /** Texts put together of known parts, in all styles, against the figure made of the same parts. */
    @Test
    void parse_printedParts_giveTheFigureOfTheParts() {
        Random random = new Random(23);
        String[] spaces = {"", " ", "\u00a0", "\u202f", "\u2009", "\u3000", "\t"};
        String[] groups = {"", "M", " ", "\u00a0", "\u2007", "'", "\u2019"};
        String[][] signs = {{""}, {"-", "\u2212", "\u2013", "\u2011", "minus ", "negative "}, {"+", "plus "}};
        Object[][] magnitudes = {
            {Magnitude.ONE, ""},
            {Magnitude.THOUSAND, "thousand", "K", "thd"},
            {Magnitude.LAKH, "lakh", "lakhs"},
            {Magnitude.MILLION, "million", "mln", "mln.", "mn"},
            {Magnitude.CRORE, "crore", "crores"},
            {Magnitude.BILLION, "billion", "bn", "bn.", "mrd"},
            {Magnitude.TRILLION, "trillion", "trn"}
        };
        Object[][] units = {
            {Unit.UNSTATED, "", ""},
            {Unit.USD, "US$", "USD"},
            {Unit.USD, "$", "dollars"},
            {Unit.EUR, "€", "euros"},
            {Unit.money("CAD"), "C$", "Canadian dollars"},
            {Unit.CNY, "RMB ", "yuan"},
            {Unit.PERCENT, "", "%"},
            {Unit.PERCENTAGE_POINT, "", "pp"},
            {Unit.physical("t"), "", "tonnes"},
            {Unit.physical("m3"), "", "m³"},
            {Unit.counted("firms"), "", "{firms}"}
        };
        for (int i = 0; i < 20_000; i++) {
            DecimalMark mark = DecimalMark.values()[random.nextInt(2)];
            String point = mark == DecimalMark.POINT ? "." : ",";
            String other = mark == DecimalMark.POINT ? "," : ".";
            String separator = groups[random.nextInt(groups.length)].replace("M", other);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000_000), random.nextInt(5));
            int sign = random.nextInt(3);
            Object[] magnitude = magnitudes[random.nextInt(magnitudes.length)];
            Object[] unit = units[random.nextInt(units.length)];
            String word = (String) magnitude[1 + random.nextInt(magnitude.length - 1)];
            boolean before = random.nextBoolean() && !((String) unit[1]).isEmpty();
            String space = spaces[random.nextInt(spaces.length)];
            String behind = (String) unit[2];
            String gap = word.isEmpty() || before || behind.isEmpty() ? "" : " ";
            String text = signs[sign][random.nextInt(signs[sign].length)]
                    + (before ? unit[1] : "")
                    + printed(value, point, separator)
                    + space
                    + word
                    + gap
                    + (before ? "" : behind);
            Figure expected = Figure.of(sign == 1 ? value.negate() : value, (Magnitude) magnitude[0], (Unit) unit[0]);
            Figure actual = Figure.parse(text, mark);
            assertThat(actual).as("seed 23, '%s'", text).isEqualTo(expected);
            assertThat(Figure.parse(actual.toString()))
                    .as("seed 23, '%s'", text)
                    .isEqualTo(actual);
        }
    }

    private static String printed(BigDecimal value, String point, String separator) {
        String plain = value.toPlainString();
        int dot = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, separator);
        }
        return dot < 0 ? whole.toString() : whole + point + plain.substring(dot + 1);
    }

    @Test
    void parse_longTexts_takeTimeInProportion() {
        String long200 = "1" + " 234".repeat(12) + " ".repeat(151);
        assertThat(Figure.parse(long200.substring(0, 200)).value().precision()).isEqualTo(37);
        for (int i = 0; i < 20_000; i++) {
            String text = "a ".repeat(100);
            assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse(text));
        }
    }
}
