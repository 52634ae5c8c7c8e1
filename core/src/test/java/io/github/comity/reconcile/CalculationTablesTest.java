package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The case tables of calculation checks: a value and the decimals to which it is printed, the intervals, and which sums
 * hold. Intervals are closed here, so the truncation column stands only where no open end decides.
 */
class CalculationTablesTest {
    private static final Measure ITEM =
            Measure.of("item", Measure.Additivity.ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);

    /** {@code 12000/-3} is 12 thousand. */
    private static Figure figure(String text) {
        int slash = text.indexOf('/');
        BigDecimal value = new BigDecimal(text.substring(0, slash));
        int decimals = Integer.parseInt(text.substring(slash + 1));
        if (decimals >= 0) {
            return Figure.of(value.setScale(decimals, RoundingMode.UNNECESSARY), Unit.USD);
        }
        BigDecimal thousands = value.movePointLeft(3).setScale(3 + decimals, RoundingMode.UNNECESSARY);
        return Figure.of(thousands, Magnitude.THOUSAND, Unit.USD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20/0      | [19.5, 20.5]         | [20, 21]",
                "-20.123/3 | [-20.1235, -20.1225] | [-20.124, -20.123]",
                "500/-2    | [450, 550]           | [500, 600]",
                "550/-1    | [545, 555]           | [550, 560]"
            })
    void interval_ofOneFigure(String printed, String nearest, String cut) {
        assertThat(figure(printed).bounds(HedgePolicy.PROOF, Rounding.NEAREST)).isEqualTo(Bounds.parse(nearest));
        assertThat(figure(printed).bounds(HedgePolicy.PROOF, Rounding.TRUNCATED))
                .isEqualTo(Bounds.parse(cut));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150/-1 200/-2        | CONSISTENT    | 150 | 155 | false",
                "150/-1 140/-1        | CONSISTENT    | 145 | 145 | true",
                "150/-1 200/-2 140/-1 | CONTRADICTORY | 0   | 0   | false",
                "500/-2 550/-1        | CONSISTENT    | 545 | 550 | false"
            })
    void intersection_ofFiguresForOneQuantity(
            String printed, Verdict verdict, BigDecimal lower, BigDecimal upper, boolean touching) {
        Quantity quantity = Said.quantity(Measure.EXPORTS, "2023");
        List<Claim> claims = Splitter.on(' ')
                .splitToStream(printed)
                .map(p -> Claim.of(Subject.level(quantity), figure(p), Said.SOURCE))
                .toList();
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.flags().contains(Flag.TOUCHING)).isEqualTo(touching);
        JointBounds bounds = found.bounds(Subject.level(quantity));
        if (verdict == Verdict.CONTRADICTORY) {
            assertThat(bounds.bounds()).isEqualTo(Bounds.EMPTY);
        } else {
            assertThat(bounds.bounds()).isEqualTo(Bounds.of(lower, upper));
        }
    }

    /**
     * Total and items; {@code *} repeats an item, {@code -} in front takes it away, {@code -} as verdict where an open
     * end would decide.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C1  | 10000/-3      | 12000/-3 -2000/-3          | CONSISTENT    | CONSISTENT",
                "C5  | 4000/-3       | 3000/-3 3000/-3 -1000/-3 -1000/-3 | CONSISTENT | CONSISTENT",
                "C7  | 57582444/0    | 12141123/0 45441321/0      | CONSISTENT    | CONSISTENT",
                "C9  | 57.65/2       | 12.1/1 45.4/1              | CONTRADICTORY | CONSISTENT",
                "C11 | 8000/-3       | 12000/-3 -2000/-3          | CONTRADICTORY | -",
                "C17 | 1/0           | 0.3/1 0.3/1 0.3/1          | CONSISTENT    | CONSISTENT",
                "C19 | 1/0           | 0.1/1 0.1/1 0.1/1          | CONTRADICTORY | CONTRADICTORY",
                "C21 | 4/0           | 1/0 1/0                    | CONTRADICTORY | -",
                "C23 | 2/0           | 1/0 1/0                    | CONSISTENT    | CONSISTENT",
                "C25 | 0/0           | 1/0 -1/0                   | CONSISTENT    | CONSISTENT",
                "C27 | 1/0           | 0/0 0/0                    | CONSISTENT    | CONSISTENT",
                "C29 | -5/0          | -2/0 -2/0                  | CONSISTENT    | CONSISTENT",
                "C31 | 1000/-2 1049/0 | 1049/0                    | CONSISTENT    | CONSISTENT",
                "C33 | 1000/-2 1050/0 | 1050/0                    | CONSISTENT    | CONSISTENT",
                "C35 | 626.8/1       | 147.7/1 479.1/1            | CONSISTENT    | CONSISTENT",
                "C37 | 626.8/1       | 147.7/1 479.2/1            | CONSISTENT    | -"
            })
    void sum_ofItems(String id, String totals, String items, Verdict nearest, String cut) {
        List<Claim> claims = new ArrayList<>();
        Quantity whole = item("2000");
        Splitter.on(' ').split(totals).forEach(t -> claims.add(Claim.of(Subject.level(whole), figure(t), Said.SOURCE)));
        List<Quantity> parts = new ArrayList<>();
        for (String text : Splitter.on(' ').omitEmptyStrings().split(items)) {
            Quantity part = item(String.valueOf(2001 + parts.size()));
            parts.add(part);
            claims.add(Claim.of(Subject.level(part), figure(text), Said.SOURCE));
        }
        Relation sum = Relation.sum(whole, parts.toArray(Quantity[]::new));
        Reconciler reconciler = Reconciler.standard().withoutRelations().withRelations(sum);
        assertThat(reconciler.reconcile(claims).verdict()).as(id).isEqualTo(nearest);
        if (!cut.equals("-")) {
            assertThat(reconciler
                            .withRounding(Rounding.TRUNCATED)
                            .reconcile(claims)
                            .verdict())
                    .as(id + " cut off")
                    .hasToString(cut);
        }
        if (id.equals("C33")) {
            assertThat(reconciler.reconcile(claims).bounds(Subject.level(whole)).bounds())
                    .isEqualTo(Bounds.parse("[1049.5, 1050]"));
        }
    }

    private static Quantity item(String year) {
        return Quantity.of(ITEM, Countries.KAZ, Countries.CZE, ReportingPeriod.parse(year), Unit.USD);
    }

    /** Counts without a magnitude word are exact. */
    @ParameterizedTest
    @CsvSource({"400, 560, CONSISTENT", "400, 549, CONTRADICTORY"})
    void sum_ofExactItems(String first, String second, Verdict verdict) {
        Unit firms = Unit.counted("firms");
        Quantity whole = item("2000").withUnit(firms);
        Quantity a = item("2001").withUnit(firms);
        Quantity b = item("2002").withUnit(firms);
        List<Claim> claims = List.of(
                Claim.of(
                        Subject.level(whole), Figure.of(new BigDecimal("1.0"), Magnitude.THOUSAND, firms), Said.SOURCE),
                Claim.of(Subject.level(a), Figure.of(new BigDecimal(first), firms), Said.SOURCE),
                Claim.of(Subject.level(b), Figure.of(new BigDecimal(second), firms), Said.SOURCE));
        assertThat(Reconciler.standard()
                        .withRelations(Relation.sum(whole, a, b))
                        .reconcile(claims)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Two items for one quantity meet in their intersection: 2,000 to the thousand and 1,990 to ten. */
    @ParameterizedTest
    @CsvSource({"10000/-3, CONSISTENT", "12000/-3, CONTRADICTORY"})
    void sum_withADuplicateItem(String total, Verdict verdict) {
        Quantity whole = item("2000");
        Quantity rest = item("2001");
        Quantity taken = item("2002");
        List<Claim> claims = List.of(
                Claim.of(Subject.level(whole), figure("12000/-3"), Said.SOURCE),
                Claim.of(Subject.level(rest), figure(total), Said.SOURCE),
                Claim.of(Subject.level(taken), figure("2000/-3"), Said.SOURCE),
                Claim.of(Subject.level(taken), figure("1990/-1"), Said.SOURCE));
        Reconciliation found = Reconciler.standard()
                .withRelations(Relation.sum(whole, rest, taken))
                .reconcile(claims);
        assertThat(found.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.CONSISTENT) {
            assertThat(found.bounds(Subject.level(taken)).bounds()).isEqualTo(Bounds.parse("[1985, 1995]"));
        }
    }
}
