package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S/ 12 million        | PEN
            S/. 12 million       | PEN
            S/12 million         | PEN
            12 million soles     | PEN
            ৳12 million          | BDT
            Rp 12 million        | IDR
            RM12 million         | MYR
            KSh 12 million       | KES
            TSh12 million        | TZS
            USh 12 million       | UGX
            ₡12 million          | CRC
            ₲12 million          | PYG
            ₵12 million          | GHS
            GH₵12 million        | GHS
            Mex$12 million       | MXN
            COL$12 million       | COP
            AR$ 12 million       | ARS
            J$12 million         | JMD
            TT$12 million        | TTD
            EC$12 million        | XCD
            12 million лв        | BGN
            ៛12 million          | KHR
            ₭12 million          | LAK
            QR12 million         | QAR
            RO 12 million        | OMR
            R.O. 12 million      | OMR
            12 million Omani rials         | OMR
            12 million Saudi riyals        | SAR
            12 million Moroccan dirhams    | MAD
            12 million UAE dirhams         | AED
            12 million Ethiopian birr      | ETB
            12 million Tanzanian shillings | TZS
            12 million Kenyan shillings    | KES
            12 million Egyptian pounds     | EGP
            12 million South Sudanese pounds | SSP
            12 million Danish kroner       | DKK
            12 million Swedish kronor      | SEK
            12 million Chilean pesos       | CLP
            12 million Costa Rican colones | CRC
            12 million Algerian dinars     | DZD
            12 million Zambian kwacha      | ZMW
            12 million Sri Lankan rupees   | LKR
            12 million Rwandan francs      | RWF
            """)
    void nameWithItsCountryOrSign_isTheCurrency(String text, String code) {
        assertThat(Figure.parse(text)).isEqualTo(Figure.parse("12 million " + code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12 million kwacha  | 11 | 'kwacha' may be ZMW or MWK
            12 million colones | 11 | 'colones' may be CRC or SVC
            12 million escudos | 11 | 'escudos' may be CVE or PTE
            Br 12 million      | 0  | 'Br' may be ETB or BYN
            Fr. 12 million     | 0  | 'Fr.' may be CHF, XOF, XAF or another franc
            ₨12 million        | 0  | '₨' may be INR, PKR, LKR, NPR, MUR or SCR
            """)
    void nameOrSignOfSeveral_isRefusedWithTheirCodes(String text, int index, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .withMessage("cannot parse figure from '%s' at index %s: %s; write the code", text, index, why);
    }

    @ParameterizedTest
    @CsvSource({"krw, KRW", "won, KRW", "US$, USD", "€, EUR", "soles, PEN"})
    void money_nameOrSign_isAskedForByItsCode(String text, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.money(text))
                .withMessage(
                        "unknown currency code '%s': did you mean %s? pass an ISO 4217 code such as " + "USD",
                        text, code);
    }
}
