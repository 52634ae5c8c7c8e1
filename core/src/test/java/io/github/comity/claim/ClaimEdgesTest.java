package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Growths and codes at the last text that is read, and at the first that is not. */
class ClaimEdgesTest {
    @ParameterizedTest
    @CsvSource({
        "+5% compared with January 2023, 2023-01",
        "+5% compared with January-March 2023, 2023-Q1",
        "+5% compared with January – March 2023, 2023-Q1",
        "+5% compared with January to June 2023, 2023-S1",
        "+5% on January—December 2023, 2023",
        "+5% compared to January-January 2023, 2023-01",
        "+5% on 2023, 2023",
        "+5% from 2023-01-01/P12M, 2023",
        "+5% since 2023-Q1, 2023-Q1",
        "+5% versus 2023-07-01, 2023-07-01",
        "105% of the level of 2022, 2022",
        "5% more than, "
    })
    void base_isAPeriodOfNoMoreThanAYear(String text, String base) {
        if (base == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> Growth.parse(text));
        } else {
            assertThat(Growth.parse(text).base()).contains(ReportingPeriod.parse(base));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5% compared with January",
                "+5% compared with January-March",
                "+5% year-on-year",
                "+5% on the year",
                "+5% compared with the same period of the previous year"
            })
    void base_withoutAYear_isThatOfThePreviousYear(String text) {
        assertThat(Growth.parse(text)).isEqualTo(Growth.parse("+5%"));
        assertThat(Growth.parse(text).base()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5% compared with March-January 2023",
                "+5% compared with January 23",
                "+5% compared with January 20233",
                "+5% compared with January 2o23",
                "+5% compared with January-Spring 2023",
                "+5% since 2005/2010"
            })
    void base_thatIsNoPeriod_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2x, ×2",
        "2 x, ×2",
        "2×, ×2",
        "2.1 times, ×2.1",
        "2.1-fold, ×2.1",
        "2 fold, ×2",
        "twofold, ×2",
        "a factor of 2, ×2",
        "up by a factor of 2, ×2",
        "down 2 times, ÷2",
        "up to 99%, at most +99%",
        "to 148.4%, ×148.4%",
        "made up 148.4% of 2022, ×148.4% compared to 2022",
        "up 5 pct, +5%",
        "up 5 per cent, +5%",
        "plus 5%, +5%",
        "+5e1%, +5E+1%",
        "+5%, +5%"
    })
    void notations_sayTheSame(String text, String same) {
        assertThat(Growth.parse(text)).isEqualTo(Growth.parse(same));
        assertThat(Growth.parse(Growth.parse(text).toString())).isEqualTo(Growth.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "×",
                "%",
                "2y",
                "ax",
                "up to 100%",
                "up to 148.4%",
                "up 0.9 times",
                "up to 148.4% of 2022 x",
                "+-5%",
                "up +5%",
                "up -5%",
                "doubled 2 times",
                "5",
                "5 million USD",
                "up from 5%"
            })
    void textThatIsNoGrowth_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.parse(text));
    }

    @Test
    void multiple_ofOne_goesWithARise() {
        assertThat(Growth.parse("up 1 times")).isEqualTo(Growth.parse("×1"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u2009', '\u202f', '\u3000'})
    void anySpace_separates(char space) {
        assertThat(Growth.parse("+5%" + space + "compared" + space + "with" + space + "2023"))
                .isEqualTo(Growth.parse("+5% compared with 2023"));
        assertThat(Growth.parse(space + "+5%" + space)).isEqualTo(Growth.parse("+5%"));
    }

    @Test
    void text_asLongAsItMayBe_isRead() {
        String text = "+5%" + " ".repeat(197);
        assertThat(Growth.parse(text)).isEqualTo(Growth.parse("+5%"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text + " "))
                .withMessageStartingWith("growth text must have at most 200 characters, but was '+5% ");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:27, HS 2022:2709, true",
        "HS 2022:2709, HS 2022:27, false",
        "HS 2022:27, HS 2022:27, false",
        "HS 2022:27, HS 2017:2709, false",
        "HS 2022:TOTAL, HS 2022:27, true",
        "HS 2022:TOTAL, HS 2022:XV, false",
        "HS 2022:TOTAL, HS 2022:TOTAL, false",
        "HS 2022:2, HS 2022:27, false",
        "HS 2022:270, HS 2022:2709, false",
        "SITC Rev. 4:3, SITC Rev. 4:33, true",
        "SITC Rev. 4:33, SITC Rev. 4:334.1, true",
        "ISIC Rev. 4:C, ISIC Rev. 4:C10, true",
        "ISIC Rev. 4:1, ISIC Rev. 4:10, false",
        "ISIC Rev. 4:10, ISIC Rev. 4:101, true",
        "EBOPS 2010:S, EBOPS 2010:SC, true"
    })
    void product_isPartOf_itsHeading(String whole, String part, boolean isPart) {
        assertThat(ProductCode.parse(part).isPartOf(ProductCode.parse(whole))).isEqualTo(isPart);
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:709, HS 2022:0709",
        "HS 2022:7, HS 2022:07",
        "HS 2022:27090, HS 2022:027090",
        "HS 2022:2709, ",
        "HS 2022:XV, ",
        "SITC Rev. 4:334, "
    })
    void product_whoseLeadingZeroWasCut_isRestored(String cut, String whole) {
        assertThat(ProductCode.parse(cut).restored().map(ProductCode::toString).orElse(null))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:27, true",
        "HS 2022:2709, true",
        "HS 2022:709, false",
        "HS 2022:TOTAL, true",
        "HS 2022:XV, true",
        "HS 2022:fuel, false",
        "SITC Rev. 4:334, true"
    })
    void product_isWellFormed_asItsClassificationSays(String code, boolean isWellFormed) {
        assertThat(ProductCode.parse(code).isWellFormed()).isEqualTo(isWellFormed);
    }

    @Test
    void product_isOfGoods_byItsClassification() {
        assertThat(ProductCode.parse("HS 2022:27").isOfGoods()).isTrue();
        assertThat(ProductCode.parse("SITC Rev. 4:3").isOfGoods()).isTrue();
        assertThat(ProductCode.parse("EBOPS 2010:SC").isOfGoods()).isFalse();
        assertThat(ProductCode.ofScope("HS 2022:27"))
                .hasValueSatisfying(c -> assertThat(c).hasToString("HS 2022:27"));
        for (String scope : List.of("fuel", ":27", " :27", "HS 2022:", "HS 2022:a b")) {
            assertThat(ProductCode.ofScope(scope)).as(scope).isEmpty();
        }
    }
}
