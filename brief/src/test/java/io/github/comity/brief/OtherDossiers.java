package io.github.comity.brief;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.month;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;

/** Dossiers of other kinds than those whose pages are kept. */
final class OtherDossiers {
    static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static final Source OFFICE = Source.of("Statistical Office");

    private OtherDossiers() {}

    /** Writes all pages into a folder, to be looked at. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, BilateralCooperation> dossier : all().entrySet()) {
            Brief brief = Brief.of(dossier.getValue(), DAY);
            for (String language : new String[] {"en", "ru", "de"}) {
                Files.writeString(
                        Path.of(args[0], dossier.getKey() + "-" + language + ".html"),
                        BriefFormat.html().in(Locale.forLanguageTag(language)).write(brief));
            }
            Files.writeString(Path.of(args[0], dossier.getKey() + ".txt"), brief.text());
        }
    }

    static ImmutableMap<String, BilateralCooperation> all() {
        return ImmutableMap.<String, BilateralCooperation>builder()
                .put("groups", groups())
                .put("three-currencies", threeCurrencies())
                .put("targets-alone", targetsAlone())
                .put("investment-alone", investmentAlone())
                .put("without-dates", withoutDates())
                .put("forty-products", fortyProducts())
                .put("counts-and-ranks", countsAndRanks())
                .put("quarters-with-gaps", quartersWithGaps())
                .put("one-claim", oneClaim())
                .put("one-year", oneYear())
                .put("shares", shares())
                .put("contradictory-everywhere", contradictoryEverywhere())
                .put("group-and-country", MoreDossiers.groupAndCountry())
                .put("negative-flows", MoreDossiers.negativeFlows())
                .put("forecasts-alone", MoreDossiers.forecastsAlone())
                .put("hostile-names", MoreDossiers.hostileNames())
                .put("counts-alone", MoreDossiers.countsAlone())
                .put("full", FullDossier.now())
                .buildOrThrow();
    }

    private static BilateralCooperation groups() {
        CountryGroup asean = CountryGroup.of("ASEAN", "Association of Southeast Asian Nations");
        return BilateralCooperation.between(CountryGroup.EU, asean)
                .reportedBy(
                        CountryGroup.EU,
                        OFFICE,
                        r -> r.trade(
                                        year(2022),
                                        t -> t.exports("93.4 billion EUR").imports("178.1 billion EUR"))
                                .trade(
                                        year(2023),
                                        t -> t.exports("94.8 billion EUR", "+1.5%")
                                                .imports("157.3 billion EUR")
                                                .total("252.1 billion EUR")))
                .reportedBy(asean, OFFICE, r -> r.trade(year(2023), t -> t.exports("160 billion USD")))
                .build();
    }

    private static BilateralCooperation threeCurrencies() {
        return BilateralCooperation.between(KAZ, DEU)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2022), t -> t.total("2.8 billion USD"))
                                .trade(year(2023), t -> t.total("3.9 billion USD", "+41%")))
                .reportedBy(KAZ, Source.of("Yearbook"), r -> r.trade(year(2023), t -> t.total("1778.4 billion KZT")))
                .reportedBy(
                        DEU,
                        OFFICE,
                        r -> r.trade(
                                        year(2022),
                                        t -> t.exports("2.9 billion EUR").imports("5.9 billion EUR"))
                                .trade(
                                        year(2023),
                                        t -> t.exports("3.2 billion EUR").imports("5.7 billion EUR")))
                .build();
    }

    private static BilateralCooperation targetsAlone() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.target(year(2025), "800 million USD").target(year(2030), "more than 1 billion USD"))
                .build();
    }

    private static BilateralCooperation investmentAlone() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.inwardInvestment(years(2015, 2023), i -> i.net("-12.5 million USD"))
                                .inwardInvestment(year(2020), i -> i.net("-40.1 million USD"))
                                .inwardInvestment(year(2021), i -> i.net("7.0 million USD"))
                                .inwardInvestment(year(2022), i -> i.net("-0.4 million USD"))
                                .inwardInvestment(
                                        year(2023),
                                        i -> i.net("3.25 million USD").stock("more than 150 million USD"))
                                .outwardInvestment(year(2023), i -> i.gross("0.0 million EUR")))
                .build();
    }

    private static BilateralCooperation withoutDates() {
        Official first = Official.of("A. Minister", Post.of("Minister of Trade", CZE));
        return BilateralCooperation.between(KAZ, CZE)
                .visit(OFFICIAL, v -> v.visitor(first).to(KAZ))
                .statement(
                        first, "called for closer ties", s -> s.quotation("Closer ties are in the interest of both."))
                .agreement(AgreementKind.TREATY, "Treaty of Friendship", a -> a.between(KAZ, CZE))
                .commission("Commission", c -> c.shortName("Commission"))
                .project("a railway", p -> p.partners(KAZ, CZE))
                .build();
    }

    private static BilateralCooperation fortyProducts() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(
                                        year(2023),
                                        t -> t.exports("147.7 million USD").imports("479.1 million USD"))
                                .products(year(2023), p -> {
                                    p.classification("HS 2022");
                                    for (int code = 10; code < 50; code++) {
                                        p.exports(String.valueOf(code), code % 7 + "." + code + " million USD");
                                        p.imports(String.valueOf(code), code % 11 + ".5 million USD");
                                    }
                                }))
                .build();
    }

    private static BilateralCooperation countsAndRanks() {
        Quantity exports = Quantity.of(EXPORTS, KAZ, CZE, year(2023), Unit.USD);
        Quantity total = Quantity.of(TOTAL_TRADE, KAZ, CZE, year(2023), Unit.USD);
        return BilateralCooperation.between(KAZ, CZE)
                .claim(Claim.of(Subject.rank(total, "trade partners"), Figure.parse("rank 7"), OFFICE))
                .claim(Claim.of(
                        Subject.share(exports, exports.withPartner(World.WORLD)), Figure.parse("about 1.9%"), OFFICE))
                .claim(Claim.of(
                        Subject.change(total, year(2019), Growth.Form.FACTOR),
                        Growth.parse("2.1 times").figure(),
                        OFFICE))
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.tourists(year(2023), "more than 12 thousand")
                                .businessPresence(year(2023), "nearly 150 {firms}"))
                .build();
    }

    private static BilateralCooperation oneClaim() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(CZE, OFFICE, r -> r.trade(year(2023), t -> t.exports("about 9 billion CZK")))
                .build();
    }

    private static BilateralCooperation oneYear() {
        return BilateralCooperation.between(DEU, CZE)
                .reportedBy(
                        DEU,
                        OFFICE,
                        r -> r.trade(
                                year(2023),
                                t -> t.exports("52,345 thousand EUR", "-3.25%")
                                        .imports("61,002 thousand EUR", "0.0%")
                                        .total("113,347 thousand EUR")))
                .build();
    }

    private static BilateralCooperation shares() {
        Quantity exports = Quantity.of(EXPORTS, KAZ, CZE, year(2023), Unit.USD);
        Subject.Share share = Subject.share(exports, exports.withPartner(World.WORLD));
        Quantity stock = exports.withMeasure(Measure.FDI_INWARD_STOCK);
        return BilateralCooperation.between(KAZ, CZE)
                .claim(Claim.of(share, Figure.parse("7.7%"), OFFICE))
                .claim(Claim.of(
                        Subject.shareChange(share, year(2022), Growth.Form.POINTS), Figure.parse("1.6 pp"), OFFICE))
                .claim(Claim.of(
                        Subject.shareChange(share, year(2019), Growth.Form.POINTS), Figure.parse("-0.4 pp"), OFFICE))
                .claim(Claim.of(Subject.change(stock, year(2022), Growth.Form.RATE), Figure.parse("-3.5%"), OFFICE))
                .claim(Claim.of(
                        Subject.change(exports.withMeasure(Measure.TRADE_BALANCE), year(2022), Growth.Form.RATE),
                        Figure.parse("12%"),
                        OFFICE))
                .build();
    }

    private static BilateralCooperation contradictoryEverywhere() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(
                                        year(2022),
                                        t -> t.total("422.4 million USD")
                                                .exports("300 million USD")
                                                .imports("200 million USD"))
                                .trade(
                                        year(2023),
                                        t -> t.total("6.268 billion USD", "+48.4%")
                                                .exports("147.7 million USD", "-50.8%")
                                                .imports("479.1 million USD", "+60.5%"))
                                .inwardInvestment(years(2020, 2023), i -> i.gross("100 million USD"))
                                .inwardInvestment(year(2021), i -> i.gross("80 million USD"))
                                .inwardInvestment(year(2022), i -> i.gross("90 million USD")))
                .reportedBy(
                        CZE,
                        Source.of("Other Office"),
                        r -> r.trade(
                                year(2023),
                                t -> t.total("700 million USD")
                                        .exports("500 million USD")
                                        .imports("150 million USD")))
                .build();
    }

    private static BilateralCooperation quartersWithGaps() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        CZE,
                        OFFICE,
                        r -> r.trade(quarter(2019, 4), t -> t.exports("123456789012345.67 CZK"))
                                .trade(quarter(2021, 1), t -> t.exports("1 CZK"))
                                .trade(quarter(2023, 1), t -> t.exports("1.2–1.5 billion CZK"))
                                .trade(quarter(2024, 1), t -> t.exports("less than 2 billion CZK"))
                                .trade(month(2024, Month.JUNE), t -> t.imports("0 CZK")))
                .build();
    }
}
