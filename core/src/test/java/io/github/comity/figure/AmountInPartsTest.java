package io.github.comity.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One amount written in parts, symbols that are magnitude and unit in one, and hedge words before a range. */
class AmountInPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 billion 300 million USD|2300 million USD",
                "2 bn 300 m|2300 million",
                "2 bn 300 m USD|2300 million USD",
                "USD 2 bn 300 m|2300 million USD",
                "$2 billion 300 million|2300 million USD",
                "2b 300m USD|2300 million USD",
                "2 million 300.5 thousand tonnes|2300.5 thousand t",
                "1 lakh 20 thousand|120 thousand",
                "2 crore 30 lakh rupees|230 lakh INR",
                "1 trillion 200 billion 300 million KZT|1200300 million KZT",
                "1 trillion 5 million KZT|1000005 million KZT",
                "3 million 7 thousand {tourists}|3007 thousand {tourists}",
                "minus 2 billion 300 million USD|-2300 million USD",
                "about 2 billion 300 million USD|about 2300 million USD",
                "more than 4 million 50 thousand|more than 4050 thousand",
                "2 billion 300 million to 2 billion 500 million USD|2300–2500 million USD"
            })
    void parse_parts_areOneNumber_asExactAsTheLast(String text, String canonical) {
        Readings.reads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2 billion 1300 million USD, 10",
        "2.5 billion 300 million USD, 12",
        "300 million 2 billion USD, 12",
        "2 million 1000 thousand, 10",
        "2 million 3 million, 10",
        "1 billion 2.5 million 3 thousand, 22"
    })
    void parse_partsThatDoNotFit_areRefused(String text, int index) {
        Readings.refuses(
                text,
                index,
                "parts of an amount are whole but for the last, and each is less than one of the part before, as in 2 "
                        + "billion 300 million; write it in one part");
    }

    @ParameterizedTest
    @CsvSource({"2 billion 300, 10", "5 million USD 300 thousand, 14", "2 billion 2023, 10"})
    void parse_whatIsNoPart_isNotJoined(String text, int index) {
        Readings.refuses(text, index, "unexpected text after the figure; pass one figure alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 kt|120 thousand t",
                "6 KT|6 thousand t",
                "1.2 Mt|1.2 million t",
                "3 Gt|3 billion t",
                "10 MWh|10 thousand kWh",
                "3.5 GWh|3.5 million kWh",
                "5 TWh|5 billion kWh",
                "1.2 thousand GWh|1.2 billion kWh",
                "3 GW|3 thousand MW",
                "5 bcm|5 billion m3",
                "40 mcm|40 million m3",
                "10–12 kt|10–12 thousand t",
                "10 kt to 12 kt|10–12 thousand t",
                "900 kt to 1.2 Mt|0.900–1.2 million t",
                "nearly 1.5 Mt|nearly 1.5 million t"
            })
    void parse_symbolOfMagnitudeAndUnit_isBoth(String text, String canonical) {
        Readings.reads(text, canonical);
    }

    @ParameterizedTest
    @CsvSource({"6 mt, mt", "6 MT, MT"})
    void parse_symbolOfTwoReadings_namesBoth(String text, String symbol) {
        Readings.refuses(text, 2, "'%s' is metric tonnes or million tonnes; write t or million t".formatted(symbol));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "more than 5–6 million USD|11|more than|'more than 5' or 'more than 6'",
                "over 20-30 {firms}|7|more than|'more than 20' or 'more than 30'",
                "at least 5 to 6 million|10|at least|'at least 5' or 'at least 6'",
                "up to 5–6%|7|at most|'at most 5' or 'at most 6'",
                "less than 1.2 to 1.5 bn EUR|13|less than|'less than 1.2' or 'less than 1.5'",
                "nearly 1.2 to 1.5 billion USD|10|nearly|'nearly 1.2' or 'nearly 1.5'"
            })
    void parse_oneSidedHedgeBeforeARange_namesBothReadings(String text, int index, String word, String readings) {
        Readings.refuses(
                text,
                index,
                "'%s' before a range may mean %s; leave the word out, or state one value with it"
                        .formatted(word, readings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"about 1.2–1.5 billion USD|9", "between around 2 and 3%|16", "some 20 to 30|7"})
    void parse_aboutBeforeARange_namesBothReadings(String text, int index) {
        Readings.refuses(
                text,
                index,
                "'about' before a range may go with both of its ends or with the first alone; leave the word out, or "
                        + "state one value with it");
    }
}
