package io.github.comity.brief;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.ECONOMIC;
import static io.github.comity.event.CooperationField.ENVIRONMENT;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SVN;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.HEAD_OF_GOVERNMENT;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.Organization.OSCE;
import static io.github.comity.party.Organization.UN;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.diplomacy.Forum;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The dossiers of the tests. */
public final class Dossiers {
    static final LocalDate ARTICLE_DAY = LocalDate.of(2024, 9, 2);

    private Dossiers() {}

    /** An article on Kazakhstan and Czechia, whose figures can all be true. */
    public static BilateralCooperation founding() {
        Source article = Source.builder()
                .publisher("Kazinform")
                .citing("the press service of the Ministry of Foreign Affairs of Kazakhstan")
                .published(EventDate.parse("2024-09-02"))
                .build();
        return people(
                        BilateralCooperation.between(KAZ, CZE),
                        Forum.builder().name("GLOBSEC-2024").in("Prague, CZE").build())
                .reportedBy(
                        KAZ,
                        article.withDataOwner("State Revenue Committee"),
                        r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD", "+60.5%"))
                                .trade(months(2024, JANUARY, JULY), t -> t.total("275.3 million USD")))
                .reportedBy(
                        KAZ,
                        article,
                        r -> r.inwardInvestment(years(2005, 2023), i -> i.gross("329.6 million USD"))
                                .inwardInvestment(year(2021), i -> i.gross("22.3 million USD"))
                                .inwardInvestment(year(2022), i -> i.gross("21.6 million USD"))
                                .inwardInvestment(year(2023), i -> i.gross("48 million USD"))
                                .inwardInvestment(quarter(2024, 1), i -> i.gross("13.8 million USD"))
                                .businessPresence(year(2024), "about 150 {legal entities}"))
                .build();
    }

    private static CooperationBuilder people(CooperationBuilder relations, Forum globsec) {
        Official vassilenko = Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
        Official kozak = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));
        Organization pragueZoo =
                Organization.builder().name("Prague Zoo").area(CZE).build();
        return relations
                .visit(
                        WORKING,
                        v -> v.visitor(vassilenko)
                                .to(CZE, "Prague")
                                .on("2024-09")
                                .forum(globsec)
                                .meeting(m -> m.format(TALKS).with(kozak).about(POLITICAL, TRADE, ECONOMIC))
                                .meetingWithEach(
                                        List.of(GBR, NOR, SVN),
                                        m -> m.onTheSidelinesOf(globsec).level(DEPUTY_MINISTER)))
                .relations(r -> r.builtOnContactsOf(HEAD_OF_STATE, HEAD_OF_GOVERNMENT))
                .multilateral(m -> m.in(UN, OSCE).andOthers())
                .commission(
                        "Intergovernmental Commission on Economic, Industrial, Scientific and Technical Cooperation",
                        c -> c.shortName("Intergovernmental Commission").nextSession("2024-41"))
                .agreement(a -> a.kind(AgreementKind.AGREEMENT)
                        .between(KAZ, EU)
                        .title("Enhanced Partnership and Cooperation Agreement"))
                .interest(
                        KAZ,
                        i -> i.in(CZE, "Škoda Transportation", "Ferrit", "Zetor", "Tatra")
                                .andOthers())
                .project(
                        "reintroduction of Przewalski's horses",
                        p -> p.partners(KAZ, CZE)
                                .auspices(pragueZoo)
                                .about(ENVIRONMENT)
                                .milestone(
                                        "first group brought to Kazakhstan",
                                        m -> m.figure("7 {horses}").on("2024-06")))
                .statement(vassilenko, "praised the reintroduction of Przewalski's horses", s -> s.about(ENVIRONMENT));
    }

    /** What both sides report, with a slip, an earlier edition, a mirror gap, a target and a session overdue. */
    public static BilateralCooperation contradictory() {
        Source gazette = Source.builder()
                .publisher("Gazette")
                .dataOwner("State Revenue Committee")
                .published(EventDate.parse("2024-03-01"))
                .build();
        Source office = Source.builder()
                .publisher("Czech Statistical Office")
                .title("External trade by country")
                .published(EventDate.parse("2024-04-15"))
                .build();
        Source plan = Source.builder()
                .publisher("Joint declaration")
                .published(EventDate.parse("2023-04"))
                .build();
        Claim target = Claim.builder()
                .subject(Subject.level(Quantity.of(TOTAL_TRADE, KAZ, CZE, year(2030), Unit.USD)))
                .figure(Figure.parse("1 billion USD"))
                .source(plan)
                .status(ClaimStatus.TARGET)
                .build();
        Official head = Official.of("Petr Pavel", Post.of("President", CZE));
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        gazette,
                        r -> r.trade(
                                year(2023),
                                t -> t.total("626.8 million USD", "+48.4%")
                                        .exports("174.7 million USD", "+19.4%")
                                        .imports("479.1 million USD", "+60.5%")))
                .reportedBy(KAZ, Source.of("Yearbook"), r -> r.trade(year(2021), t -> t.total("310 million USD")))
                .reportedBy(
                        CZE,
                        office,
                        r -> r.trade(
                                        year(2022),
                                        t -> t.exports("398.1 million USD").imports("611.0 million USD"))
                                .trade(
                                        year(2023),
                                        t -> t.exports("528.4 million USD").imports("702.5 million USD"))
                                .outwardInvestment(year(2023), i -> i.stock("1.2 billion CZK", "-3.5%"))
                                .inwardInvestment(year(2023), i -> i.net("-2.5 million USD")))
                .claim(target)
                .visit(STATE, v -> v.visitor(head).to(KAZ, "Astana").on("2023-04-24/2023-04-25"))
                .commission(
                        "Intergovernmental Commission",
                        c -> c.session(s -> s.number(8).held("2022-05-12").in("Prague, CZE"))
                                .session(s -> s.number(9).planned("2024-S1")))
                .agreement(a -> a.kind(AgreementKind.AGREEMENT)
                        .between(KAZ, CZE)
                        .title("Agreement on Economic Cooperation")
                        .signed("2004-09-13")
                        .inForce("2006-01-01"))
                .build();
    }

    /** The same dossier two years earlier. */
    static BilateralCooperation contradictoryBefore() {
        Source gazette = Source.builder()
                .publisher("Gazette")
                .dataOwner("State Revenue Committee")
                .published(EventDate.parse("2023-03-01"))
                .build();
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, gazette, r -> r.trade(year(2022), t -> t.total("430 million USD")))
                .commission(
                        "Intergovernmental Commission",
                        c -> c.session(s -> s.number(9).planned("2023-S2")))
                .build();
    }

    /** One figure and nothing else. */
    public static BilateralCooperation nearlyEmpty() {
        return BilateralCooperation.between(AUS, VNM)
                .reportedBy(
                        AUS,
                        Source.of("Trade Office"),
                        r -> r.trade(months(2024, JANUARY, JULY), t -> t.exports("more than 2 billion AUD")))
                .build();
    }

    /** Nothing at all. */
    static BilateralCooperation empty() {
        return BilateralCooperation.between(AUS, VNM).build();
    }

    /** Thirty years of months, with the years and a part of the year after, contacts and investment. */
    public static BilateralCooperation thirtyYears() {
        Source source = Source.builder()
                .publisher("Statistical Office")
                .published(EventDate.parse("2024-08-20"))
                .build();
        CooperationBuilder relations = BilateralCooperation.between(KAZ, CZE);
        long seed = 20240820;
        for (int y = 1994; y <= 2024; y++) {
            BigDecimal exportsOfYear = BigDecimal.ZERO;
            BigDecimal importsOfYear = BigDecimal.ZERO;
            for (int m = 1; m <= (y == 2024 ? 7 : 12); m++) {
                seed = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                long noise = seed >>> 54;
                BigDecimal exports = BigDecimal.valueOf(40 + (y - 1994) * 6L + noise % 31, 1);
                BigDecimal imports = BigDecimal.valueOf(90 + (y - 1994) * 11L + noise % 53, 1);
                exportsOfYear = exportsOfYear.add(exports);
                importsOfYear = importsOfYear.add(imports);
                ReportingPeriod month = ReportingPeriod.month(y, Month.of(m));
                add(relations, source, Measure.EXPORTS, month, exports);
                add(relations, source, Measure.IMPORTS, month, imports);
                add(relations, source, TOTAL_TRADE, month, exports.add(imports));
            }
            if (y < 2024) {
                add(relations, source, EXPORTS, year(y), exportsOfYear);
                add(relations, source, Measure.IMPORTS, year(y), importsOfYear);
                add(relations, source, FDI_GROSS_INFLOW, year(y), BigDecimal.valueOf(100 + 7L * (y - 1994), 1));
            }
        }
        Official minister = Official.of("Jan Lipavský", Post.of("Minister of Foreign Affairs", CZE));
        for (int y = 1994; y <= 2024; y += 2) {
            String day = y + "-05-1" + y % 10;
            relations.visit(WORKING, v -> v.visitor(minister).to(KAZ, "Astana").on(day));
        }
        add(relations, source, FDI_GROSS_INFLOW, years(1994, 2023), new BigDecimal("604.5"));
        return relations.build();
    }

    private static void add(
            CooperationBuilder relations, Source source, Measure measure, ReportingPeriod period, BigDecimal millions) {
        relations.claim(Claim.of(
                Subject.level(Quantity.of(measure, KAZ, CZE, period, Unit.USD)),
                Figure.parse(millions.toPlainString() + " million USD"),
                source));
    }
}
