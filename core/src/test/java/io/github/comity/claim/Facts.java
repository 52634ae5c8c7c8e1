package io.github.comity.claim;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;

/** Quantities and claims that tests share. */
public final class Facts {
    public static final Source SOURCE = Source.of("Kazinform");
    public static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);
    public static final ReportingPeriod Y2022 = ReportingPeriod.year(2022);

    private Facts() {}

    public static Quantity quantity(Measure measure, ReportingPeriod period) {
        return Quantity.of(measure, KAZ, CZE, period, Unit.USD);
    }

    /** A level reported by Kazakhstan with Czechia in the figure's unit. */
    public static Claim level(Measure measure, String period, String figure) {
        Figure f = Figure.parse(figure);
        return Claim.of(
                Subject.level(quantity(measure, ReportingPeriod.parse(period)).withUnit(f.unit())), f, SOURCE);
    }

    /** A level of any quantity. */
    public static Claim level(Quantity quantity, String figure) {
        return level(quantity, figure, ClaimStatus.ACTUAL);
    }

    public static Claim level(Quantity quantity, String figure, ClaimStatus status) {
        return Claim.builder()
                .subject(Subject.level(quantity))
                .figure(Figure.parse(figure))
                .source(SOURCE)
                .status(status)
                .build();
    }

    /** A level with its growths, each in any notation. */
    public static StatedQuantity stated(Measure measure, String period, String figure, String... growths) {
        Claim level = level(measure, period, figure);
        ImmutableList.Builder<Claim> claims = ImmutableList.<Claim>builder().add(level);
        for (String growth : growths) {
            claims.add(growth(measure, period, growth));
        }
        return StatedQuantity.of(level.subject().quantity(), claims.build());
    }

    public static Claim growth(Measure measure, String period, String growth) {
        Growth g = Growth.parse(growth);
        Quantity q = quantity(measure, ReportingPeriod.parse(period))
                .withUnit(g.form() == Growth.Form.ABSOLUTE ? g.figure().unit() : Unit.USD);
        ReportingPeriod base = g.base().orElseGet(() -> q.period().samePeriodOfPreviousYear());
        return Claim.of(Subject.change(q, base, g.form()), g.figure(), SOURCE);
    }
}
