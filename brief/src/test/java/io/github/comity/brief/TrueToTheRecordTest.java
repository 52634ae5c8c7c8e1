package io.github.comity.brief;

import static io.github.comity.party.Countries.IDN;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.source.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A brief says nothing else than the record, and leaves out nothing that a desk asks for. */
class TrueToTheRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Source FIRST = Source.of("SSB").withPublished("2024-03-15");
    private static final Source SECOND = Source.of("SSB").withPublished("2026-03-16");

    private static CooperationBuilder pair() {
        return BilateralCooperation.between(NOR, IDN);
    }

    private static String text(Brief brief) {
        return brief.text().replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void whatIsLeftOfACumulativeFigure_hasTheMagnitudeOfItsColumn_whateverTheSources() {
        BilateralCooperation relations = pair().reportedBy(
                        NOR,
                        FIRST,
                        r -> r.outwardInvestment(years(2010, 2023), i -> i.net("6.4 billion NOK"))
                                .outwardInvestment(year(2022), i -> i.net("310 million NOK"))
                                .outwardInvestment(year(2023), i -> i.net("-120 million NOK")))
                .reportedBy(NOR, SECOND, r -> r.outwardInvestment(year(2024), i -> i.net("200 million NOK")))
                .build();

        assertThat(text(Brief.of(relations, DAY)))
                .contains("million NOK")
                .contains("left for 2010–2021 6,210† (6,159–6,261)")
                .doesNotContain("6.210");
    }

    @Test
    void aForumThatWasHeld_standsInTheCalendar() {
        BilateralCooperation relations = pair().forum(
                        "Business Forum", f -> f.held("2023-11-07").in("Jakarta, IDN"))
                .build();

        assertThat(text(Brief.of(relations, DAY))).contains("7 November 2023").contains("Business Forum");
    }

    @Test
    void aTargetThatIsNew_isToldAsATarget() {
        BilateralCooperation older = pair().reportedBy(
                        NOR, SECOND, r -> r.trade(year(2025), t -> t.total("7.55 billion NOK")))
                .build();
        BilateralCooperation newer = pair().reportedBy(
                        NOR,
                        SECOND,
                        r -> r.trade(year(2025), t -> t.total("7.55 billion NOK"))
                                .target(year(2030), "15 billion NOK"))
                .build();

        assertThat(text(Brief.of(newer, DAY).since(older)))
                .contains("New: total trade of Norway with Indonesia, 2030 (target): 15 billion NOK");
    }

    @Test
    void whatIsMissing_isToldWithItsCoverage() {
        BilateralCooperation relations = pair().reportedBy(
                        NOR,
                        SECOND,
                        r -> r.goods(
                                        year(2021),
                                        t -> t.exports("2.1 billion NOK").imports("3 billion NOK"))
                                .services(year(2022), t -> t.exports("0.8 billion NOK", "+5%")))
                .build();

        assertThat(text(Brief.of(relations, DAY)))
                .contains("Not stated, and it does not follow: Imports (services), Total (services) (2022, Norway).");
    }
}
