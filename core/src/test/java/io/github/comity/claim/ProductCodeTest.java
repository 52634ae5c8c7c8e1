package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCodeTest {
    private static boolean isPartOf(String part, String whole) {
        return ProductCode.parse(part).isPartOf(ProductCode.parse(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:2709, HS 2022:27",
        "HS 2022:270900, HS 2022:2709",
        "HS 2022:270900, HS 2022:27",
        "HS:2844, HS:28",
        "HS 2017:27.09, HS 2017:27",
        "HS 2012:0102.21, HS 2012:01.02",
        "CN 2024:27090090, CN 2024:270900",
        "HTS:8703.23.01, HTS:8703",
        "SITC Rev. 4:33, SITC Rev. 4:3",
        "SITC Rev. 4:333.0, SITC Rev. 4:33",
        "BEC:111, BEC:1",
        "CPC Ver. 2.1:01111, CPC Ver. 2.1:0",
        "NACE Rev. 2:C10, NACE Rev. 2:C",
        "ISIC Rev. 4:0610, ISIC Rev. 4:06",
        "own list:1.2, own list:1",
        "TN VED 2022:2601, TN VED 2022:26",
        "HS 2022:9999AA, HS 2022:99",
        "HS 2022:27, HS 2022:TOTAL",
        "H6:270900, H6:Total",
        "SITC Rev. 4:3, SITC Rev. 4:TOTAL",
    })
    void isPartOf_longerCodeOfOneClassification_is(String part, String whole) {
        assertThat(isPartOf(part, whole)).isTrue();
        assertThat(isPartOf(whole, part)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:2709, HS 2022:28",
        "HS 2022:2709, HS 2022:2709",
        "HS 2022:2709, HS 2017:27",
        "HS 2022:27, HS 2022:2",
        "HS 2022:10, HS 2022:1",
        "HS 2022:2709, HS 2022:270",
        "H6:2709, H6:2",
        "own list:10, own list:1",
        "own list:oilseeds, own list:oil",
        "SITC Rev. 4:41, SITC Rev. 4:3",
        "HS 2022:27, HS 2022:2709",
        "HS 2022:I, HS 2022:TOTAL",
        "HS 2022:TOTAL, HS 2022:TOTAL",
        "HS 2022:27, HS 2017:TOTAL",
        "HS 2022:XV, HS 2022:X",
    })
    void isPartOf_anythingElse_isNot(String part, String whole) {
        assertThat(isPartOf(part, whole)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:27,       HS 2022:28,        true",
        "HS 2022:2709,     HS 2022:2710,      true",
        "HS 2022:2709,     HS 2022:27,        false",
        "HS 2022:27.09,    HS 2022:2709,      false",
        "HS 2022:27,       HS 2017:28,        false",
        "HS 2022:I,        HS 2022:II,        true",
        "HS 2022:I,        HS 2022:01,        false",
        "HS 2022:9999AA,   HS 2022:27,        true",
        "HS 2022:TOTAL,    HS 2022:27,        false",
        "HS 2022:TOTAL,    HS 2022:I,         false",
        "ISIC Rev. 4:C,    ISIC Rev. 4:10,    false",
        "NACE Rev. 2:C,    NACE Rev. 2:D,     true",
        "CPA 2.1:C10,      CPA 2.1:10,        false",
        "SITC Rev. 3:I,    SITC Rev. 3:9,     true",
        "own list:oil,     own list:7,        true",
    })
    void isApartFrom_isWhatCertainlySharesNothing(String a, String b, boolean apart) {
        ProductCode one = ProductCode.parse(a);
        ProductCode other = ProductCode.parse(b);
        assertThat(one.isApartFrom(other)).isEqualTo(apart);
        assertThat(other.isApartFrom(one)).isEqualTo(apart);
    }

    @Test
    void isPartOf_allCodesOfUpToSixDigits_isAStrictOrder() {
        List<ProductCode> codes = List.of("27", "28", "2709", "2710", "270900", "270112", "2801", "280110").stream()
                .map(c -> ProductCode.of("HS 2022", c))
                .toList();
        for (ProductCode a : codes) {
            assertThat(a.isPartOf(a)).isFalse();
            for (ProductCode b : codes) {
                assertThat(a.isPartOf(b) && b.isPartOf(a)).isFalse();
                for (ProductCode c : codes) {
                    if (a.isPartOf(b) && b.isPartOf(c)) {
                        assertThat(a.isPartOf(c)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void ofScope_product_isFound() {
        assertThat(ProductCode.ofScope("HS 2022:2709")).contains(ProductCode.of("HS 2022", "2709"));
        assertThat(ProductCode.ofScope("non-oil")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS 2022", "HS2017", "CN 2024", "NCM", "H6", "Harmonized System"})
    void isOfPairs_harmonizedSystemAndItsRelatives(String classification) {
        assertThat(ProductCode.of(classification, "0101").isOfPairs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SITC Rev. 4", "ISIC Rev. 4", "BEC Rev. 5", "NACE Rev. 2", "our own"})
    void isOfPairs_others_areNot(String classification) {
        assertThat(ProductCode.of(classification, "01").isOfPairs()).isFalse();
    }
}
