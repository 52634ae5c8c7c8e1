package io.github.comity.brief;

import static io.github.comity.party.Countries.CIV;
import static io.github.comity.party.Countries.GEO;
import static io.github.comity.party.Countries.LVA;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;

/** Dossiers of kinds that are easily forgotten. */
final class MoreDossiers {
    private static final Source OFFICE = Source.of("Statistical Office");

    private MoreDossiers() {}

    /** A group that meets and trades with a country, each with figures of its own. */
    static BilateralCooperation groupAndCountry() {
        return BilateralCooperation.between(CountryGroup.EU, GEO)
                .reportedBy(
                        CountryGroup.EU,
                        OFFICE,
                        r -> r.trade(year(2022), t -> t.exports("3 billion EUR").imports("1 billion EUR"))
                                .trade(
                                        year(2023),
                                        t -> t.exports("4 billion EUR").imports("0.8 billion EUR")))
                .reportedBy(GEO, Source.of("Geostat"), r -> r.trade(year(2023), t -> t.total("5.2 billion USD", "+9%")))
                .build();
    }

    /** Investment and balances below zero, growth of which says nothing. */
    static BilateralCooperation negativeFlows() {
        Quantity balance = Quantity.of(Measure.TRADE_BALANCE, LVA, GEO, year(2023), Unit.EUR);
        return BilateralCooperation.between(LVA, GEO)
                .claim(Claim.of(Subject.level(balance), Figure.parse("-31.2 million EUR"), OFFICE))
                .reportedBy(
                        LVA,
                        OFFICE,
                        r -> r.trade(
                                        year(2023),
                                        t -> t.exports("10.1 million EUR").imports("41.3 million EUR"))
                                .outwardInvestment(year(2022), i -> i.net("-3.5 million EUR"))
                                .outwardInvestment(year(2023), i -> i.net("-7.25 million EUR"))
                                .inwardInvestment(
                                        year(2023),
                                        i -> i.net("-0.0 million EUR").stock("-1.1 million EUR")))
                .build();
    }

    /** What is expected, and nothing that was. */
    static BilateralCooperation forecastsAlone() {
        return BilateralCooperation.between(LVA, GEO)
                .reportedBy(
                        LVA,
                        OFFICE,
                        r -> r.trade(
                                        year(2025),
                                        t -> t.status(ClaimStatus.FORECAST)
                                                .total("100 million EUR", "+12%")
                                                .exports("60 million EUR"))
                                .trade(
                                        quarter(2026, 1),
                                        t -> t.status(ClaimStatus.FORECAST).exports("about 17 million EUR")))
                .build();
    }

    /** Names and titles that a page must not take for its own. */
    static BilateralCooperation hostileNames() {
        CountryGroup group = CountryGroup.of("X<1>", "Union of <b>\"Friends\"</b> & \u202Eothers | `a` [x](y)");
        Source source = Source.of("Office \u2068of\u2069 <script>alert(1)</script> ${x}");
        Official official = Official.of("O'Neill-\u0645\u062d\u0645\u062f", Post.of("Minister </title>", CIV));
        return BilateralCooperation.between(CIV, group)
                .reportedBy(
                        CIV,
                        source,
                        r -> r.trade(
                                year(2023), t -> t.exports("1.5 billion XOF").imports("2 billion XOF")))
                .statement(official, "said <i>more</i>\u2028than \"this\"", s -> s.on("2024-05-06"))
                .build();
    }

    /** People, firms, flights and documents, of which there is no trade. */
    static BilateralCooperation countsAlone() {
        return BilateralCooperation.between(LVA, GEO)
                .reportedBy(
                        LVA,
                        OFFICE,
                        r -> r.tourists(year(2022), "30,112")
                                .tourists(year(2023), "41,870")
                                .students(year(2023), "212")
                                .businessPresence(year(2023), "about 90 {firms}"))
                .build();
    }
}
