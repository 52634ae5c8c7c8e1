package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    })
    void isPartOf_anythingElse_isNot(String part, String whole) {
        assertThat(isPartOf(part, whole)).isFalse();
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
}
