package io.github.comity.claim;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

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

    public static Claim growth(Measure measure, String period, String growth) {
        Growth g = Growth.parse(growth);
        Quantity q = quantity(measure, ReportingPeriod.parse(period));
        ReportingPeriod base = g.base().orElseGet(() -> q.period().samePeriodOfPreviousYear());
        return Claim.of(Subject.change(q, base, g.form()), g.figure(), SOURCE);
    }
}
