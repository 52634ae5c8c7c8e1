package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.ENTERPRISES;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.SOURCE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a journalist reads, in full. */
class ExplanationTest {
    private static String explained(Reconciliation found) {
        assertThat(found.contradictions()).hasSize(1);
        return found.contradictions().get(0).explain();
    }

    @Test
    void wrongMagnitudeWord_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "626.8 million USD"),
                        exports("2023", "147.7 billion USD"),
                        imports("2023", "479.1 million USD"))))
                .isEqualTo("""
                        Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 147.7 billion \
                        USD: billion written for million.
                        These 2 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.7 billion USD, which means 147.65–147.75 \
                        billion USD
                        - total trade of Kazakhstan with Czechia in 2023: 626.8 million USD, which means \
                        626.75–626.85 million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, exports of Kazakhstan to Czechia in 2023 must be 0.1476–0.1478 \
                        billion USD, not 147.7 billion USD; it would read 147.7 million USD (billion written for \
                        million).
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2023 must be \
                        148120–148230 million USD, not 626.8 million USD; it would read 148129.1 million USD.
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "1497.7, a digit too many",
        "14.7, a digit missing",
        "174.7, two digits exchanged",
        "947.7, one digit changed"
    })
    void slipOfDigits_isNamed(String printed, String slip) {
        assertThat(explained(reconcile(
                        total("2023", "626.8 million USD"),
                        exports("2023", printed + " million USD"),
                        imports("2023", "479.1 million USD"))))
                .contains("not %s million USD; it would read 147.7 million USD (%s).".formatted(printed, slip));
    }

    @Test
    void rangesThatContradict_areExplained() {
        assertThat(explained(reconcile(
                        total("2023", "600–610 million USD"),
                        exports("2023", "110–120 million USD"),
                        imports("2023", "410–420 million USD"))))
                .isEqualTo("""
                        600–610 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the other \
                        2 figures here allow only 519–541 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 110–120 million USD, which means 109.5–120.5 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 410–420 million USD, which means 409.5–420.5 \
                        million USD
                        - total trade of Kazakhstan with Czechia in 2023: 600–610 million USD, which means 599.5–610.5 \
                        million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, exports of Kazakhstan to Czechia in 2023 must be 179–201 million USD, \
                        not 110–120 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 479–501 million \
                        USD, not 410–420 million USD.
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2023 must be 519–541 \
                        million USD, not 600–610 million USD.
                        """);
    }

    @Test
    void figureCutOff_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "626.7 million USD"),
                        exports("2023", "147.69 million USD"),
                        imports("2023", "479.10 million USD"))))
                .isEqualTo("""
                        Total trade of Kazakhstan with Czechia in 2023 would read 626.8 million USD, not 626.7: a \
                        figure cut off instead of rounded.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.69 million USD, which means 147.685–147.695 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.10 million USD, which means \
                        479.095–479.105 million USD
                        - total trade of Kazakhstan with Czechia in 2023: 626.7 million USD, which means \
                        626.65–626.75 million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, total trade of Kazakhstan with Czechia in 2023 must be 626.78–626.80 \
                        million USD, not 626.7 million USD; it would read 626.8 million USD (a figure cut off \
                        instead of rounded).
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 147.545–147.655 \
                        million USD, not 147.69 million USD; it would read 147.65 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be \
                        478.955–479.065 million USD, not 479.10 million USD; it would read 479.06 million USD.
                        """);
    }

    @Test
    void growthOnTheWrongBase_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "626.8 million USD"),
                        total("2022", "422.4 million USD"),
                        grew(TOTAL_TRADE, "2023", "2022", "+32.6%"))))
                .isEqualTo("""
                        Growth of total trade of Kazakhstan with Czechia in 2023 against 2022 would read +48.4%, not \
                        +32.6%: a change divided by the new level instead of the old one.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - growth of total trade of Kazakhstan with Czechia in 2023 against 2022: +32.6%, which means \
                        32.55–32.65%
                        - total trade of Kazakhstan with Czechia in 2022: 422.4 million USD, which means \
                        422.35–422.45 million USD
                        - total trade of Kazakhstan with Czechia in 2023: 626.8 million USD, which means \
                        626.75–626.85 million USD
                        If all others are true, growth of total trade of Kazakhstan with Czechia in 2023 against \
                        2022 must be 48.36–48.42%, not +32.6%; it would read +48.4% (a change divided by the new \
                        level instead of the old one).
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2022 must be \
                        472.48–472.92 million USD, not 422.4 million USD; it would read 472.5 million USD.
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2023 must be \
                        559.82–560.38 million USD, not 626.8 million USD; it would read 560.3 million USD.
                        """);
    }

    @Test
    void boundThatCannotBeMet_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "more than 700 million USD"),
                        exports("2023", "147.7 million USD"),
                        imports("2023", "479.1 million USD"))))
                .isEqualTo("""
                        More than 700 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: \
                        the other 2 figures here allow only 626.7–626.9 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.7 million USD, which means 147.65–147.75 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.1 million USD, which means 479.05–479.15 \
                        million USD
                        - total trade of Kazakhstan with Czechia in 2023: more than 700 million USD, which means at \
                        least 700 million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, total trade of Kazakhstan with Czechia in 2023 must be 626.7–626.9 \
                        million USD, not more than 700 million USD; it could read more than 626 million USD (a bound \
                        that the other figures cannot meet).
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be at least 220.8 \
                        million USD, not 147.7 million USD; it would read 220.9 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be at least \
                        552.2 million USD, not 479.1 million USD; it would read 552.3 million USD.
                        """);
    }

    @Test
    void singleImpossibleClaim_isExplained() {
        assertThat(explained(reconcile(exports("2023", "-5 million USD")))).isEqualTo("""
                        -5 million USD for exports of Kazakhstan to Czechia in 2023 cannot be: exports cannot be \
                        negative.
                        This claim cannot be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: -5 million USD, which means -5.5 to -4.5 million \
                        USD
                        Exports of Kazakhstan to Czechia in 2023 must be at least 0 million USD, not -5 million USD; \
                        it would read 0 million USD.
                        """);
    }

    @Test
    void halvesThatMissTheirYear_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "100 million USD"),
                        exports("2023-S1", "80 million USD"),
                        exports("2023-S2", "70 million USD"))))
                .isEqualTo("""
                        100 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the other 2 \
                        figures here allow only 149–151 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 100 million USD, which means 99.5–100.5 million \
                        USD
                        - exports of Kazakhstan to Czechia in the first half of 2023: 80 million USD, which means \
                        79.5–80.5 million USD
                        - exports of Kazakhstan to Czechia in the second half of 2023: 70 million USD, which means \
                        69.5–70.5 million USD
                        What ties them: a longer period is the sum of its parts.
                        If all others are true, exports of Kazakhstan to Czechia in 2023 must be 149–151 million \
                        USD, not 100 million USD; it would read 150 million USD.
                        Or, if all others are true, exports of Kazakhstan to Czechia in the first half of 2023 must \
                        be 29–31 million USD, not 80 million USD; it would read 30 million USD.
                        Or, if all others are true, exports of Kazakhstan to Czechia in the second half of 2023 \
                        must be 19–21 million USD, not 70 million USD; it would read 20 million USD.
                        One digit changed would do in any of 3 figures, and nothing singles one out: exports 2023 \
                        100 million USD; exports first half of 2023 80 million USD; exports second half of 2023 70 \
                        million USD.
                        """);
    }

    @Test
    void fallByAFactor_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "100 million USD"),
                        exports("2022", "150 million USD"),
                        grew(EXPORTS, "2023", "2022", "÷2.1"))))
                .isEqualTo("""
                        ÷2.1 for factor of the fall of exports of Kazakhstan to Czechia in 2023 against 2022 does \
                        not fit: the other 2 figures here allow only 1.487–1.513.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - factor of the fall of exports of Kazakhstan to Czechia in 2023 against 2022: ÷2.1, which \
                        means 2.05–2.15
                        - exports of Kazakhstan to Czechia in 2022: 150 million USD, which means 149.5–150.5 million \
                        USD
                        - exports of Kazakhstan to Czechia in 2023: 100 million USD, which means 99.5–100.5 million \
                        USD
                        If all others are true, factor of the fall of exports of Kazakhstan to Czechia in 2023 \
                        against 2022 must be 1.487–1.513, not ÷2.1; it would read ÷1.5.
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 69.5–73.5 \
                        million USD, not 100 million USD; it would read 73 million USD.
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2022 must be 203–217 million \
                        USD, not 150 million USD; it would read 204 million USD.
                        """);
    }

    @Test
    void transposedShare_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "147.7 million USD"),
                        total("2023", "626.8 million USD"),
                        claim(Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023")), "32.6%"))))
                .isEqualTo("""
                        Share of exports of Kazakhstan to Czechia in 2023 in total trade would read 23.6%, not \
                        32.6%: two digits exchanged.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.7 million USD, which means 147.65–147.75 \
                        million USD
                        - share of exports of Kazakhstan to Czechia in 2023 in total trade: 32.6%, which means \
                        32.55–32.65%
                        - total trade of Kazakhstan with Czechia in 2023: 626.8 million USD, which means \
                        626.75–626.85 million USD
                        If all others are true, share of exports of Kazakhstan to Czechia in 2023 in total trade \
                        must be 23.554–23.574%, not 32.6%; rounded, it would read 23.6% (two digits exchanged).
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 204.00–204.67 \
                        million USD, not 147.7 million USD; it would read 204.1 million USD.
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2023 must be \
                        452.2–454.0 million USD, not 626.8 million USD; it would read 453.9 million USD.
                        """);
    }

    @Test
    void stockWhoseGrowthRestsOnIt_isExplained() {
        assertThat(explained(reconcile(
                        level(FDI_INWARD_STOCK, "2023-12-31", "1.2 billion USD"),
                        level(FDI_INWARD_STOCK, "2022-12-31", "1.0 billion USD"),
                        grew(FDI_INWARD_STOCK, "2023-12-31", "2022-12-31", "+5%"))))
                .isEqualTo("""
                        Inward FDI stock of Kazakhstan from Czechia on 31 December 2022 would read 1.1 billion USD, \
                        not 1.0: a figure cut off instead of rounded.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - growth of inward FDI stock of Kazakhstan from Czechia on 31 December 2023 against 31 \
                        December 2022: +5%, which means 4.5–5.5%
                        - inward FDI stock of Kazakhstan from Czechia on 31 December 2022: 1.0 billion USD, which \
                        means 0.95–1.05 billion USD
                        - inward FDI stock of Kazakhstan from Czechia on 31 December 2023: 1.2 billion USD, which \
                        means 1.15–1.25 billion USD
                        If all others are true, inward FDI stock of Kazakhstan from Czechia on 31 December 2022 must \
                        be 1.09–1.20 billion USD, not 1.0 billion USD; it would read 1.1 billion USD (a figure cut \
                        off instead of rounded).
                        Or, if all others are true, inward FDI stock of Kazakhstan from Czechia on 31 December 2023 \
                        must be 0.99–1.11 billion USD, not 1.2 billion USD; it would read 1.1 billion USD.
                        Or, if all others are true, growth of inward FDI stock of Kazakhstan from Czechia on 31 \
                        December 2023 against 31 December 2022 must be 9–32%, not +5%; it would read +10%.
                        """);
    }

    @Test
    void countsOfOneThing_isExplained() {
        assertThat(explained(reconcile(
                        Claim.of(
                                Subject.level(quantity(ENTERPRISES, "2023").withUnit(Unit.counted("firms"))),
                                Figure.parse("150 {firms}"),
                                SOURCE),
                        Claim.of(
                                Subject.level(quantity(ENTERPRISES, "2023").withUnit(Unit.counted("firms"))),
                                Figure.parse("more than 160 {firms}"),
                                SOURCE))))
                .isEqualTo("""
                        More than 160 firms for enterprises from Czechia in Kazakhstan in 2023 does not fit: the \
                        other figure here allows only 150 firms.
                        These 2 claims cannot all be true (compiler not named; Gazette):
                        - enterprises from Czechia in Kazakhstan in 2023: 150 firms exactly
                        - enterprises from Czechia in Kazakhstan in 2023: more than 160 firms, which means at least \
                        160 firms
                        If all others are true, enterprises from Czechia in Kazakhstan in 2023 must be 150 firms, \
                        not more than 160 firms; it could read more than 149 firms (a bound that the other figures \
                        cannot meet).
                        Or, if all others are true, enterprises from Czechia in Kazakhstan in 2023 must be at least \
                        160 firms, not 150 firms; it would read 160 firms.
                        """);
    }

    @Test
    void wordsOfTheText_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "147.7 million USD").withWording("exports amounted to $147.7 million"),
                        imports("2023", "479.1 million USD"),
                        total("2023", "726.8 million USD"))))
                .isEqualTo("""
                        726.8 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the \
                        other 2 figures here allow only 626.7–626.9 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: “exports amounted to $147.7 million”, read as \
                        147.7 million USD, which means 147.65–147.75 million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.1 million USD, which means 479.05–479.15 \
                        million USD
                        - total trade of Kazakhstan with Czechia in 2023: 726.8 million USD, which means \
                        726.75–726.85 million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, exports of Kazakhstan to Czechia in 2023 must be 247.6–247.8 \
                        million USD, not 147.7 million USD; it would read 247.7 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 579.0–579.2 \
                        million USD, not 479.1 million USD; it would read 579.1 million USD.
                        Or, if all others are true, total trade of Kazakhstan with Czechia in 2023 must be \
                        626.7–626.9 million USD, not 726.8 million USD; it would read 626.8 million USD.
                        One digit changed would do in any of 3 figures, and nothing singles one out: exports 2023 \
                        147.7 million USD; imports 2023 479.1 million USD; total trade 2023 726.8 million USD.
                        """);
    }

    @Test
    void exchangedFlows_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "479.1 million USD"),
                        imports("2023", "147.7 million USD"),
                        level(TRADE_BALANCE, "2023", "-331.4 million USD"))))
                .isEqualTo("""
                        Trade balance of Kazakhstan with Czechia in 2023 would read 331.4 million USD, not -331.4: \
                        a wrong sign.
                        These 2 claims cannot all be true (compiler not named; Gazette):
                        - imports of Kazakhstan from Czechia in 2023: 147.7 million USD, which means 147.65–147.75 \
                        million USD
                        - trade balance of Kazakhstan with Czechia in 2023: -331.4 million USD, which means -331.45 \
                        to -331.35 million USD
                        What ties them: trade balance must be exports less imports, in 2023.
                        If all others are true, trade balance of Kazakhstan with Czechia in 2023 must be \
                        331.3–331.5 million USD, not -331.4 million USD; it would read 331.4 million USD (a wrong \
                        sign).
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 would read 147.7 \
                        million USD, not 479.1, and imports of Kazakhstan from Czechia in 2023 would read 479.1 \
                        million USD, not 147.7 (exports and imports exchanged).
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 810.4–810.6 \
                        million USD, not 147.7 million USD; it would read 810.4 million USD.
                        """);
    }

    @Test
    void figureRoundedTwice_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "627 million USD"),
                        exports("2023", "147.34 million USD"),
                        imports("2023", "479.12 million USD"))))
                .isEqualTo("""
                        627 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the other 2 \
                        figures here allow only 626.45–626.47 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.34 million USD, which means 147.335–147.345 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.12 million USD, which means \
                        479.115–479.125 million USD
                        - total trade of Kazakhstan with Czechia in 2023: 627 million USD, which means 626.5–627.5 \
                        million USD
                        What ties them: total trade must be exports and imports together, in 2023.
                        If all others are true, total trade of Kazakhstan with Czechia in 2023 must be 626.45–626.47 \
                        million USD, not 627 million USD; rounded, it would read 626 million USD (a figure rounded \
                        twice).
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 147.3–148.4 \
                        million USD, not 147.34 million USD; it would read 147.38 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 479.1–480.2 \
                        million USD, not 479.12 million USD; it would read 479.16 million USD.
                        """);
    }

    @Test
    void figureOfTheYearBefore_isExplained() {
        assertThat(explained(reconcile(
                        total("2023", "626.8 million USD"),
                        exports("2023", "123.7 million USD"),
                        imports("2023", "479.1 million USD"),
                        exports("2022", "123.7 million USD"),
                        grew(EXPORTS, "2023", "2022", "+19.4%"))))
                .isEqualTo("""
                        Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 123.7: the \
                        figure of the year before repeated.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2022: 123.7 million USD, which means 123.65–123.75 \
                        million USD
                        - exports of Kazakhstan to Czechia in 2023: 123.7 million USD, which means 123.65–123.75 \
                        million USD
                        - growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4%, which means \
                        19.35–19.45%
                        If all others are true, exports of Kazakhstan to Czechia in 2023 must be 147.6–147.8 \
                        million USD, not 123.7 million USD; it would read 147.7 million USD (the figure of the year \
                        before repeated).
                        """);
    }

    @Test
    void balanceLargerThanTheTotal_isExplained() {
        assertThat(explained(
                        reconcile(total("2023", "100 million USD"), level(TRADE_BALANCE, "2023", "200 million USD"))))
                .isEqualTo("""
                        100 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the other \
                        figure here requires at least 199.5 million USD.
                        These 2 claims cannot all be true (compiler not named; Gazette):
                        - total trade of Kazakhstan with Czechia in 2023: 100 million USD, which means 99.5–100.5 \
                        million USD
                        - trade balance of Kazakhstan with Czechia in 2023: 200 million USD, which means \
                        199.5–200.5 million USD
                        What ties them: total trade must be exports and imports together, in 2023; trade balance \
                        must be exports less imports, in 2023.
                        If all others are true, total trade of Kazakhstan with Czechia in 2023 must be at least \
                        199.5 million USD, not 100 million USD; it would read 200 million USD.
                        Or, if all others are true, trade balance of Kazakhstan with Czechia in 2023 must be -110 \
                        to 110 million USD, not 200 million USD; it would read 100 million USD.
                        One digit changed would do in any of 2 figures, and nothing singles one out: total trade \
                        2023 100 million USD; trade balance 2023 200 million USD.
                        """);
    }

    @Test
    void difference_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "147.7 million USD"),
                        imports("2023", "479.1 million USD"),
                        claim(
                                Subject.difference(quantity(IMPORTS, "2023"), quantity(EXPORTS, "2023")),
                                "231.4 million USD"))))
                .isEqualTo("""
                        231.4 million USD for difference between imports of Kazakhstan from Czechia in 2023 and \
                        exports of Kazakhstan to Czechia in 2023 does not fit: the other 2 figures here allow only \
                        331.3–331.5 million USD.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - difference between imports of Kazakhstan from Czechia in 2023 and exports of Kazakhstan \
                        to Czechia in 2023: 231.4 million USD, which means 231.35–231.45 million USD
                        - exports of Kazakhstan to Czechia in 2023: 147.7 million USD, which means 147.65–147.75 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.1 million USD, which means 479.05–479.15 \
                        million USD
                        If all others are true, difference between imports of Kazakhstan from Czechia in 2023 and \
                        exports of Kazakhstan to Czechia in 2023 must be 331.3–331.5 million USD, not 231.4 million \
                        USD; it would read 331.4 million USD.
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 247.6–247.8 \
                        million USD, not 147.7 million USD; it would read 247.7 million USD.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 379.0–379.2 \
                        million USD, not 479.1 million USD; it would read 379.1 million USD.
                        One digit changed would do in any of 3 figures, and nothing singles one out: difference of \
                        imports 2023 231.4 million USD; exports 2023 147.7 million USD; imports 2023 479.1 million \
                        USD.
                        """);
    }

    @Test
    void ratio_isExplained() {
        assertThat(explained(reconcile(
                        exports("2023", "147.7 million USD"),
                        imports("2023", "479.1 million USD"),
                        claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "308%"))))
                .isEqualTo("""
                        308% for ratio of exports of Kazakhstan to Czechia in 2023 to imports does not fit: the \
                        other 2 figures here allow only 30.814–30.843%.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - exports of Kazakhstan to Czechia in 2023: 147.7 million USD, which means 147.65–147.75 \
                        million USD
                        - imports of Kazakhstan from Czechia in 2023: 479.1 million USD, which means 479.05–479.15 \
                        million USD
                        - ratio of exports of Kazakhstan to Czechia in 2023 to imports: 308%, which means 307.5–308.5%
                        If all others are true, ratio of exports of Kazakhstan to Czechia in 2023 to imports must \
                        be 30.814–30.843%, not 308%; rounded, it would read 31%.
                        Or, if all others are true, imports of Kazakhstan from Czechia in 2023 must be 47.86–48.05 \
                        million USD, not 479.1 million USD; it would read 48.0 million USD.
                        Or, if all others are true, exports of Kazakhstan to Czechia in 2023 must be 1473.0–1478.2 \
                        million USD, not 147.7 million USD; it would read 1473.1 million USD.
                        """);
    }

    @Test
    void headline_isTheFirstSentence_andSpeaksOfTheForemostClaim() {
        Contradiction slip = reconcile(
                        total("2023", "626.8 million USD"),
                        exports("2023", "147.7 billion USD"),
                        imports("2023", "479.1 million USD"))
                .contradictions()
                .get(0);
        assertThat(slip.headline())
                .isEqualTo("Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 147.7 billion "
                        + "USD: billion written for million.");
        assertThat(slip.foremost()).isEqualTo(exports("2023", "147.7 billion USD"));
        Claim whole = total("2023", "626.8 million USD");
        Contradiction none = reconcile(
                        whole, exports("2023", "147.7 million USD"), imports("2023", "512.3 million USD"))
                .contradictions()
                .get(0);
        assertThat(none.explain()).startsWith(none.headline() + "\n");
        assertThat(none.headline()).startsWith("626.8 million USD for total trade of Kazakhstan with Czechia in 2023");
        assertThat(none.foremost()).isEqualTo(whole);
    }

    @Test
    void check_isASentence() {
        Reconciliation found = reconcile(
                total("2023", "626.8 million USD"),
                exports("2023", "147.7 million USD"),
                imports("2023", "479.1 million USD"),
                exports("2019", "80 million USD"));
        assertThat(found.checks())
                .extracting(Check::sentence)
                .contains(
                        "626.8 million USD for total trade of Kazakhstan with Czechia in 2023 agrees with the others, "
                                + "which allow 626.7–626.9 million USD",
                        "80 million USD for exports of Kazakhstan to Czechia in 2019: no other claim says "
                                + "anything about it");
    }
}
