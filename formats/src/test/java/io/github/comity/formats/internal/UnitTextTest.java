package io.github.comity.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in millions of US dollars; 1 million USD",
                "(Millions of dollars); 1 million USD",
                "US dollars, millions; 1 million USD",
                "US dollar (millions); 1 million USD",
                "USD in millions; 1 million USD",
                "billion (USD); 1 billion USD",
                "thousand million USD; 1 billion USD",
                "USD mn, fob; 1 million USD",
                "mln USD (current prices); 1 million USD",
                "Value (million USD, FOB); 1 million USD",
                "Exports 2023, USD; 1 USD",
                "Military exports, million USD; 1 million USD",
                "Milk exports, USD; 1 USD",
                "mil. USD; 1 million USD",
                "Vývoz (mil. Kč); 1 million CZK",
                "Vývoz mil Kč; 1 million CZK",
                "Vývoz v tis. Kč; 1 thousand CZK",
                "mld. Kč; 1 billion CZK",
                "mln zł; 1 million PLN",
                "tys. EUR; 1 thousand EUR",
                "Mill. US-$; 1 million USD",
                "in Tsd. US-Dollar; 1 thousand USD",
                "Millionen Euro; 1 million EUR",
                "Mrd. €; 1 billion EUR",
                "Wert: 1 000 EUR; 1 thousand EUR",
                "milliers d'euros; 1 thousand EUR",
                "миллионов долларов США; 1 million USD",
                "млрд тенге; 1 billion KZT",
                "x1000 USD; 1 thousand USD",
                "10^6 USD; 1 million USD",
                "10³ USD; 1 thousand USD",
                "USD'000; 1 thousand USD",
                "M€; 1 million EUR",
                "MUSD; 1 million USD",
                "USDm; 1 million USD",
                "kEUR; 1 thousand EUR",
                "€m; 1 million EUR",
                "$bn; 1 billion USD",
                "INR crore; 1 crore INR",
                "exports_million_usd; 1 million USD",
                "usd_mn; 1 million USD",
                "1000 kg; 1 thousand kg"
            })
    void find_wordsOfScales_areNeverDropped(String name, String unit) {
        assertThat(UnitText.find(name)).map(Object::toString).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mil USD", // million in Czech, thousand in Portuguese
                "T EUR", // thousand in German, trillion in English
                "TEUR",
                "Billionen Euro",
                "bilionů Kč",
                "100 USD",
                "10^5 USD",
                "百万美元",
                "万 USD",
                "сотен тысяч евро",
                "USD million (thousand EUR)",
                "per thousand people, USD",
                "million",
                "Rank, exports"
            })
    void find_scalesThatAreNotSure_areNoUnit(String name) {
        assertThat(UnitText.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"million USD", "US$ mn", "mil. Kč", "млн долларов США", "t", "%", "thousand {students}"})
    void isUnit_unitAlone_isOne(String text) {
        assertThat(UnitText.isUnit(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "of oil, million USD", "exports USD", "million", "lots"})
    void isUnit_anythingElse_isNone(String text) {
        assertThat(UnitText.isUnit(text)).isFalse();
    }
}
