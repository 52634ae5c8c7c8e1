package io.github.comity.reconcile;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.time.Month;

/** The ten figures of the article of 2 September 2024 on Kazakhstan and Czechia, in one edition. */
final class Founding {
    static final ReportingPeriod Y2022 = ReportingPeriod.year(2022);
    static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);
    static final Source SOURCE = Source.builder()
            .publisher("Kazinform")
            .dataOwner("State Revenue Committee")
            .published(EventDate.on(2024, Month.SEPTEMBER, 2))
            .build();

    static final Claim T23 = level(Measure.TOTAL_TRADE, "2023", "626.8 million USD");
    static final Claim E23 = level(Measure.EXPORTS, "2023", "147.7 million USD");
    static final Claim I23 = level(Measure.IMPORTS, "2023", "479.1 million USD");
    static final Claim GT = growth(Measure.TOTAL_TRADE, "+48.4%");
    static final Claim GE = growth(Measure.EXPORTS, "+19.4%");
    static final Claim GI = growth(Measure.IMPORTS, "+60.5%");
    static final Claim F = level(Measure.FDI_GROSS_INFLOW, "2005-01-01/P19Y", "329.6 million USD");
    static final Claim F21 = level(Measure.FDI_GROSS_INFLOW, "2021", "22.3 million USD");
    static final Claim F22 = level(Measure.FDI_GROSS_INFLOW, "2022", "21.6 million USD");
    static final Claim F23 = level(Measure.FDI_GROSS_INFLOW, "2023", "48 million USD");

    private Founding() {}

    static ImmutableList<Claim> claims() {
        return claims(GT);
    }

    /** The claims with another growth of total trade. */
    static ImmutableList<Claim> claims(Claim growthOfTotal) {
        return ImmutableList.of(T23, E23, I23, growthOfTotal, GE, GI, F, F21, F22, F23);
    }

    static Quantity quantity(Measure measure, ReportingPeriod period) {
        return Quantity.of(measure, KAZ, CZE, period, Unit.USD);
    }

    static Subject rate(Measure measure) {
        return Subject.change(quantity(measure, Y2023), Y2022, Growth.Form.RATE);
    }

    static Claim level(Measure measure, String period, String figure) {
        Figure f = Figure.parse(figure);
        Quantity q = quantity(measure, ReportingPeriod.parse(period)).withUnit(f.unit());
        return Claim.of(Subject.level(q), f, SOURCE);
    }

    static Claim growth(Measure measure, String growth) {
        return Claim.of(rate(measure), Growth.parse(growth).figure(), SOURCE);
    }
}
