package io.github.comity.cooperation;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.TOURISTS;
import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.MissionKind.CONSULATE;
import static io.github.comity.diplomacy.MissionKind.EMBASSY;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.EventStatus.CANCELLED;
import static io.github.comity.event.EventStatus.HELD;
import static io.github.comity.event.EventStatus.PLANNED;
import static io.github.comity.event.EventStatus.POSTPONED;
import static io.github.comity.party.Countries.CSK;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.JPN;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static io.github.comity.treaty.AgreementKind.MEMORANDUM_OF_UNDERSTANDING;
import static io.github.comity.treaty.AgreementKind.TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Place;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.TreatyRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Official MINISTER = of("M", "Minister of Trade", KAZ, "2010", "2012");
    private static final Official HOST = of("H", "Minister of Trade", CZE, "2010", "2012");
    private static final Official PRESIDENT = of("P", "President", KAZ, "2000", "2030");
    private static final Official KOREAN = of("K", "Minister of Trade of the Republic of Korea", KAZ, "2000", "2030");
    private static final Forum FORUM =
            Forum.builder().name("Expo").in("Astana, KAZ").on("2017-06/2017-09").build();

    private static Official of(String name, String title, Country country, String from, String until) {
        return Official.builder()
                .name(name)
                .post(Post.of(title, country))
                .from(EventDate.parse(from))
                .until(EventDate.parse(until))
                .build();
    }

    private static final Source KAZINFORM =
            Source.builder().publisher("Kazinform").published("2024-09-02").build();
    private static final Source OFFICE =
            Source.builder().publisher("Bulletin").dataOwner("Office").build();

    private static Claim level(Measure measure, String figure) {
        Figure f = Figure.parse(figure);
        return Claim.of(Subject.level(Quantity.of(measure, KAZ, CZE, year(2023), f.unit())), f, OFFICE);
    }

    /** One total by two sources of a reporter. */
    private static void both(CooperationBuilder builder, String a, String b) {
        builder.reportedBy(KAZ, KAZINFORM, r -> r.trade(year(2023), t -> t.total(a)))
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total(b)));
    }

    private static BilateralCooperation built(List<Consumer<CooperationBuilder>> steps) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        steps.forEach(s -> s.accept(builder));
        return builder.build();
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                odd(
                        b -> b.commission("Commission", c -> c.coChair(KAZ, HOST)),
                        "H must represent Kazakhstan to lead its side of the Commission, but was Minister of Trade of "
                                + "Czechia (logic of parts)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(of("V", "President of Chile", KAZ, "2000", "2030"))
                                        .to(CZE)
                                        .on("2024-05")),
                        "V must hold a post of Kazakhstan, but was President of Chile (logic of parts)"),
                odd(
                        b -> b.visit(WORKING, v -> v.visitor(KOREAN).to(CZE).on("2024-05")),
                        "K must hold a post of Kazakhstan, but was Minister of Trade of the Republic of Korea (logic "
                                + "of parts)"),
                odd(
                        b -> b.meeting(m -> m.with(KAZ, JPN).on("2024-05")),
                        "'meeting of Kazakhstan and Japan, May 2024' must be of both Kazakhstan and Czechia, but was "
                                + "without Czechia (logic of parts)"),
                odd(
                        b -> b.meeting(m -> m.with(KAZ, CZE).planned("2567-05")),
                        "meeting of Kazakhstan and Czechia must be of a year of the Gregorian calendar, but was of May "
                                + "2567; did you mean 2024, which is 2567 in the Buddhist calendar? (ISO 8601-1:2019, "
                                + "4.2.1)"),
                odd(
                        b -> b.visit(WORKING, v -> v.visitor(PRESIDENT).to(CZE, Place.of("Tokyo", JPN))),
                        "visit of P must be in Czechia, but was in Tokyo, Japan (logic of places)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(Official.of("E", Post.of("Trade Envoy", KAZ)))
                                        .to(CZE)),
                        "level of E must be known to count the contact by level, but was not told by the title 'Trade "
                                + "Envoy'; give it with Post.builder().level(...) (needed to count contacts by level)"),
                odd(
                        b -> b.commission("Commission", c -> c.session(7, s -> s.planned("2024-41"))),
                        "7th session of the Commission must be held, put off or called off by 31 December 2024, but "
                                + "was still planned on 15 January 2025 (logic of dates)"),
                odd(
                        b -> b.project("school", p -> p.milestone("opened", m -> m.on("2025-09"))),
                        "school: opened must not be held yet on 15 January 2025, but was said to be held in " + ""
                                + "September 2025 (logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(MINISTER).to(CZE, "Prague").on("2013-05")),
                        "M must be in office as Minister of Trade of Kazakhstan to visit Czechia in May " + "2013, "
                                + "but was in office until 2012 (logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT)
                                        .delegation(MINISTER)
                                        .to(CZE)
                                        .on("2009")),
                        "M must be in office as Minister of Trade of Kazakhstan to visit Czechia in 2009, " + "but "
                                + "was in office from 2010 (logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT).host(HOST).to(CZE).on("2014")),
                        "H must be in office as Minister of Trade of Czechia to receive the visitor in " + "2014, but "
                                + "was in office until 2012 (logic of dates)"),
                odd(
                        b -> b.meeting(m -> m.with(MINISTER).side(CZE).on("2013-05")),
                        "M must be in office as Minister of Trade of Kazakhstan to meet in May 2013, but " + "was in "
                                + "office until 2012 (logic of dates)"),
                odd(
                        b -> b.statement(HOST, "spoke", s -> s.on("2009")),
                        "H must be in office as Minister of Trade of Czechia to speak in 2009, but was in " + "office "
                                + "from 2010 (logic of dates)"),
                odd(
                        b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).level(HEAD_OF_STATE)),
                        "working visit of M to Czechia must be at the level of its visitor, minister, but was "
                                + "said to be at the level of head of state (protocol practice; no written "
                                + "rule is known)"),
                odd(
                        b -> b.visit(STATE, v -> v.visitor(MINISTER).to(CZE, "Prague")),
                        "state visit of M to Prague must be the visit of a head of state, but was at the "
                                + "level of minister (protocol practice; no written rule is known)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(MINISTER)
                                        .to(CZE, "Prague")
                                        .on("2011-05-10/2011-05-12")
                                        .meeting(m -> m.with(HOST).on("2011-05-13"))),
                        "meeting of Kazakhstan (M) and Czechia (H), part of the working visit of M to Prague, "
                                + "must fall within its days, but was 13 May 2011, and the visit "
                                + "10–12 May 2011 (logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(MINISTER)
                                        .to(CZE, "Prague")
                                        .meeting(m -> m.with(HOST).in("Vienna, AUT"))),
                        "meeting of Kazakhstan (M) and Czechia (H), Vienna, AUT, part of the working visit of "
                                + "M to Prague, must be in Czechia, but was in Austria (logic of places)"),
                odd(
                        b -> b.meeting(
                                m -> m.side(KAZ).side(CZE).on("2017-10-02").onTheSidelinesOf(FORUM)),
                        "meeting of Kazakhstan and Czechia on the sidelines of Expo must fall within the "
                                + "days of Expo, but was 2 October 2017, and the forum June 2017 – September 2017 "
                                + "(logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT).to(CZE).on("2017-05").forum(FORUM)),
                        "working visit of P to Czechia must fall within the days of Expo, but was May 2017, " + "and "
                                + "the forum June 2017 – September 2017 (logic of dates)"),
                odd(
                        b -> b.visit(
                                WORKING,
                                v -> v.visitor(MINISTER)
                                        .to(CZE)
                                        .on("2011")
                                        .status(CANCELLED)
                                        .meeting(m -> m.with(HOST).status(HELD))),
                        "meeting of Kazakhstan (M) and Czechia (H), part of the working visit of M to "
                                + "Czechia, must not be held without it, but was held, and the visit was "
                                + "cancelled (logic of parts)"),
                odd(
                        b -> b.meeting(m -> m.side(KAZ)
                                .side(CZE)
                                .onTheSidelinesOf(Forum.builder()
                                        .name("Expo")
                                        .status(POSTPONED)
                                        .build())),
                        "meeting of Kazakhstan and Czechia on the sidelines of Expo must not be held without "
                                + "it, but was held, and Expo was postponed (logic of parts)"),
                odd(
                        b -> b.relations(r -> r.established("1993-01-01").mission(EMBASSY, KAZ, m -> m.opened("1992"))),
                        "embassy of Kazakhstan in Czechia must not be opened before diplomatic relations are "
                                + "established, but was opened 1992, and they were established 1 January 1993 "
                                + "(Vienna Convention on Diplomatic Relations, article 2)"),
                odd(
                        b -> b.relations(r -> r.established("2011").mission(EMBASSY, CZE, m -> m.head(HOST))),
                        "H must not head the embassy of Czechia in Kazakhstan before diplomatic relations are "
                                + "established, but was in post from 2010, and they were established 2011 "
                                + "(Vienna Convention on Diplomatic Relations, article 2)"),
                odd(
                        b -> b.relations(r ->
                                r.mission(CONSULATE, CZE, m -> m.opened("2013").head(HOST))),
                        "H must head the consulate of Czechia in Kazakhstan while it is open, but left 2012, "
                                + "and it was opened 2013 (logic of dates)"),
                odd(
                        b -> b.relations(r ->
                                r.mission(EMBASSY, CZE, m -> m.closed("2009").head(HOST))),
                        "H must head the embassy of Czechia in Kazakhstan while it is open, but came 2010, "
                                + "and it was closed 2009 (logic of dates)"),
                odd(
                        b -> b.reportedBy(
                                KAZ,
                                Source.of("Kazinform"),
                                r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD")
                                                .exports("147.7 million USD")
                                                .imports("497.1 million USD"))),
                        "figures of one edition must all be possible together, but were exports of Kazakhstan "
                                + "to Czechia in 2023: 147.7 million USD; imports of Kazakhstan from Czechia in "
                                + "2023: 497.1 million USD; total trade of Kazakhstan with Czechia in 2023: 626.8 "
                                + "million USD (arithmetic; see Reconciliation)"),
                odd(
                        b -> both(b, "8.03 billion USD", "9.10 billion USD"),
                        "total trade of Kazakhstan with Czechia in 2023 must be one figure in all sources of a "
                                + "reporter, but was 8.03 billion USD (Kazinform, 2 September 2024) and 9.10 "
                                + "billion USD (Office in Bulletin) (arithmetic; see Reconciliation.differences)"),
                odd(
                        b -> b.reportedBy(
                                        KAZ,
                                        KAZINFORM,
                                        r -> r.trade(
                                                year(2023),
                                                t -> t.exports("3.0 billion USD")
                                                        .imports("4.0 billion USD")))
                                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("9.0 billion USD"))),
                        "figures of Kazakhstan must be possible together in all its sources, but were exports of "
                                + "Kazakhstan to Czechia in 2023 3.0 billion USD and imports of Kazakhstan from "
                                + "Czechia in 2023 4.0 billion USD (Kazinform, 2 September 2024); total trade of "
                                + "Kazakhstan with Czechia in 2023 9.0 billion USD (Office in Bulletin) "
                                + "(arithmetic; see Reconciliation.differences)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("8,030 billion USD"))),
                        "total trade of Kazakhstan with Czechia in 2023 must have fewer than four digits before the "
                                + "word billion, but was 8030 billion USD; did you mean 8.030 billion USD? (usage of "
                                + "agencies)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.exports("12.5 USD"))),
                        "exports of Kazakhstan to Czechia in 2023 must have a word such as million where it is below "
                                + "a thousand, but was 12.5 USD; did you leave it out? (usage of agencies)"),
                odd(
                        b -> b.reportedBy(
                                KAZ,
                                OFFICE,
                                r -> r.products(
                                        year(2023),
                                        p -> p.classification("HS 2022").exports("2", "1 million USD"))),
                        "exports (HS 2022:2) of Kazakhstan to Czechia in 2023 must be of a code of HS 2022, which has "
                                + "pairs of digits, but was of '2'; did you mean '02'? (World Customs Organization, "
                                + "Harmonized System)"),
                odd(
                        b -> b.visit(WORKING, v -> v.visitor(PRESIDENT).to(CZE).postponed("2026-06", "2026-05")),
                        "working visit of P to Czechia must be put off to a later date, but was put off from June "
                                + "2026 to May 2026; were they exchanged? (logic of dates)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2031), t -> t.total("15 billion USD"))),
                        "total trade of Kazakhstan with Czechia in 2031 must be a target or forecast on 15 January "
                                + "2025, but was stated as a fact: 15 billion USD (logic of dates)"),
                odd(
                        b -> b.reportedBy(
                                KAZ, KAZINFORM, r -> r.trade(year(2026), t -> t.growth(Measure.EXPORTS, "+20%"))),
                        "growth of exports of Kazakhstan to Czechia in 2026 against 2025 must be a target or forecast "
                                + "on 2 September 2024, when it was published, but was stated as a fact: +20% (logic "
                                + "of dates)"),
                odd(
                        b -> b.reportedBy(
                                KAZ,
                                OFFICE,
                                r -> r.outwardInvestment(years(2010, 2023), i -> i.stock("9.8 billion USD"))),
                        "outward FDI stock must be of a day or of one year, but was of 2010–2023: 9.8 billion USD "
                                + "(Balance of Payments Manual, 6th edition, chapter 2)"),
                odd(
                        b -> b.reportedBy(
                                        KAZ,
                                        Source.of("Committee").withPublished("2024-03"),
                                        r -> r.trade(
                                                year(2022),
                                                t -> t.total("6.4 billion USD").exports("2.5 billion USD")))
                                .reportedBy(
                                        KAZ,
                                        Source.of("Committee").withPublished("2024-10"),
                                        r -> r.trade(year(2022), t -> t.total("2.1 billion USD"))),
                        "figures of one office must be possible together where a later edition replaces some, but "
                                + "were exports of Kazakhstan to Czechia in 2022: 2.5 billion USD (Committee of March "
                                + "2024); total trade of Kazakhstan with Czechia in 2022: 2.1 billion USD (Committee "
                                + "of October 2024) (arithmetic; see Reconciler.withEditionsMerged)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.students(year(2023), "212 {tourists}")),
                        "students from Czechia in Kazakhstan in 2023 must be a number of students, but was 212 "
                                + "tourists (logic of units)"),
                odd(
                        b -> b.reportedBy(KAZ, KAZINFORM, r -> r.trade(year(2023), t -> t.total("626.8 million USD")))
                                .reportedBy(CZE, OFFICE, r -> r.trade(year(2023), t -> t.total("812.4 million USD"))),
                        "total trade of Czechia with Kazakhstan in 2023 and total trade of Kazakhstan with Czechia "
                                + "in 2023 must agree, freight and insurance apart, but were 812.4 million USD "
                                + "(Office in Bulletin) and 626.8 million USD (Kazinform, 2 September 2024) (IMF, "
                                + "Direction of Trade Statistics, CIF/FOB factor)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.exports("147.7 million USD")))
                                .reportedBy(CZE, OFFICE, r -> r.trade(year(2023), t -> t.imports("140 million USD"))),
                        "exports of Kazakhstan to Czechia in 2023 and imports of Czechia from Kazakhstan in 2023 "
                                + "must agree, freight and insurance apart, but were 147.7 million USD and 140 "
                                + "million USD (both Office in Bulletin) (IMF, Direction of Trade Statistics, "
                                + "CIF/FOB factor)"),
                odd(
                        b -> b.reportedBy(
                                KAZ,
                                OFFICE,
                                r -> r.trade(year(2023), t -> t.total("99.5 billion USD"))
                                        .trade(
                                                year(2023),
                                                t -> t.coverage(Coverage.GOODS).total("12.2 billion USD"))
                                        .trade(
                                                year(2023),
                                                t -> t.coverage(Coverage.SERVICES)
                                                        .total("3.4 billion USD"))),
                        "total trade of Kazakhstan with Czechia in 2023 must be of goods, of services or of both, but "
                                + "was 99.5 billion USD beside 12.2 billion USD of goods and 3.4 billion USD of "
                                + "services (Balance of Payments Manual, 6th edition, chapter 10)"),
                odd(
                        b -> b.reportedBy(
                                KAZ,
                                OFFICE,
                                r -> r.trade(year(2023), t -> t.total("7.00 billion USD"))
                                        .trade(
                                                year(2023),
                                                t -> t.coverage(Coverage.GOODS).total("7.41 billion USD"))),
                        "total trade of Kazakhstan with Czechia in 2023 must be of goods, of services or of both, but "
                                + "was 7.00 billion USD beside 7.41 billion USD of goods (Balance of Payments "
                                + "Manual, 6th edition, chapter 10)"),
                odd(
                        b -> b.claim(level(EXPORTS, "150 {companies}")),
                        "exports of Kazakhstan to Czechia in 2023 must be an amount of money or of goods, but was 150 "
                                + "companies (logic of units)"),
                odd(
                        b -> b.claim(level(TOURISTS, "21.4 million USD")),
                        "tourists from Czechia in Kazakhstan in 2023 must be a number of tourists, but was 21.4 "
                                + "million USD (logic of units)"),
                odd(
                        b -> b.claim(level(FDI_INWARD_STOCK, "12 {projects}")),
                        "inward FDI stock of Kazakhstan from Czechia in 2023 must be an amount of money, but was 12 "
                                + "projects (logic of units)"),
                odd(
                        b -> b.claim(Claim.of(
                                Subject.change(
                                        level(EXPORTS, "1 USD").subject().quantity(), year(2022), Growth.Form.POINTS),
                                Figure.parse("5.4 pp"),
                                OFFICE)),
                        "change of exports of Kazakhstan to Czechia in 2023 against 2022 must be a percentage or an "
                                + "amount, since only a percentage changes in points, but was +5.4 pp (logic of "
                                + "units)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.growth(EXPORTS, "+3.1 pp"))),
                        "change of exports of Kazakhstan to Czechia in 2023 against 2022 must be a percentage or an "
                                + "amount, since only a percentage changes in points, but was +3.1 pp (logic of "
                                + "units)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.students(year(2021), "37.5")),
                        "students from Czechia in Kazakhstan in 2021 must be a whole number, but was 37.5 students "
                                + "(logic of units)"),
                odd(
                        b -> b.reportedBy(KAZ, OFFICE, r -> r.aid(year(2021), "12 {people}")),
                        "aid of Kazakhstan to Czechia in 2021 must be an amount of money, but was 12 people (logic "
                                + "of units)"),
                odd(
                        b -> b.reportedBy(CZE, OFFICE, r -> r.state(Measure.STUDENTS, year(2023), "12 million CZK")),
                        "students from Kazakhstan in Czechia in 2023 must be a number of students, but was 12 million "
                                + "CZK (logic of units)"),
                odd(
                        b -> b.agreement(TREATY, "T", a -> a.between(CSK).signed("2012")),
                        "Czechoslovakia must be one of the parties within its years, 1918 – 1992, but is a party of "
                                + "'T: treaty between Czechia and Czechoslovakia and Kazakhstan, signed 2012' (logic "
                                + "of dates)"),
                odd(
                        b -> b.agreement(TREATY, "T", a -> a.signed("2012").inForce("2011")),
                        "entry into force of T must not precede its signature, but was 2011 before 2012 "
                                + "(Vienna Convention on the Law of Treaties, article 24)"),
                odd(
                        b -> b.agreement(MEMORANDUM_OF_UNDERSTANDING, "T", a -> a.inForce("2011")),
                        "T must bind to be in force, but was a memorandum of understanding that does not bind "
                                + "(Vienna Convention on the Law of Treaties, articles 2(1)(a) and 24)"),
                odd(
                        b -> b.commission(
                                "Commission",
                                c -> c.session(7, s -> s.held("2014").coChair(CZE, HOST))),
                        "H must be in office to preside at the 7th session, but was in office until 2012, and "
                                + "it was held 2014 (W3C Organization Ontology, org:memberDuring of a membership)"));
    }

    private static Arguments odd(Consumer<CooperationBuilder> step, String finding) {
        return Arguments.of(step, finding);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void asOf_whatIsOdd_isKeptAndFound(Consumer<CooperationBuilder> step, String finding) {
        BilateralCooperation relations = built(List.of(step));
        assertThat(Review.asOf(relations, DAY)).extracting(Finding::toString).containsExactly(finding);
    }

    static Stream<Consumer<CooperationBuilder>> regular() {
        return Stream.of(
                b -> b.commission("Commission", c -> c.session(7, s -> s.planned("2025-40"))),
                b -> b.commission(
                        "Commission",
                        c -> c.session(7, s -> s.planned("2024-41").cancelled())),
                b -> b.project("school", p -> p.milestone("opened", m -> m.on("2025"))),
                b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).on("2012-12-31")),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER).host(HOST).to(CZE).on("2013").status(CANCELLED)),
                b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE)),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(Official.of("E", Post.of("Envoy", KAZ)))
                                .to(CZE)
                                .level(HEAD_OF_STATE)),
                b -> b.visit(STATE, v -> v.visitor(PRESIDENT).to(CZE)),
                b -> b.visit(
                        STATE,
                        v -> v.visitor(Official.of("K", Post.of("Grand Duke", KAZ)))
                                .to(CZE)),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER)
                                .to(CZE)
                                .on("2011-05")
                                .status(CANCELLED)
                                .meeting(m -> m.with(HOST).format(TELEPHONE).status(HELD))),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER)
                                .to(CZE)
                                .on("2011-05-10")
                                .meeting(m -> m.with(HOST).on("2011-05"))
                                .meeting(m -> m.with(HOST).on("2011-06").status(POSTPONED))),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER)
                                .to(CZE)
                                .meeting(m -> m.with(HOST).in("Vienna"))),
                b -> b.meeting(m -> m.with(MINISTER, HOST).on("2014").status(CANCELLED)),
                b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2017-09-30").onTheSidelinesOf(FORUM)),
                b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2026").status(PLANNED)),
                b -> b.relations(r -> r.established("1993").mission(EMBASSY, KAZ, m -> m.opened("1993-01-01"))),
                b -> b.relations(r -> r.established("2011")
                        .mission(CONSULATE, CZE, m -> m.opened("2010").head(HOST))),
                b -> b.statement(HOST, "spoke", s -> {}),
                // figures that can be one: rounded, hedged, of another coverage, replaced, or dearer by freight
                b -> both(b, "8.03 billion USD", "8.0 billion USD"),
                b -> both(b, "8.03 billion USD", "more than 8 billion USD"),
                b -> both(b, "8.03 billion USD", "about 8 billion USD"),
                b -> b.reportedBy(
                                KAZ,
                                Source.builder()
                                        .publisher("Kazinform")
                                        .published("2024-03")
                                        .build(),
                                r -> r.trade(year(2023), t -> t.total("7.98 billion USD")))
                        .reportedBy(KAZ, KAZINFORM, r -> r.trade(year(2023), t -> t.total("8.03 billion USD"))),
                b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.exports("100 million USD")))
                        .reportedBy(CZE, KAZINFORM, r -> r.trade(year(2023), t -> t.imports("106 million USD"))),
                b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("626.8 million USD")))
                        .reportedBy(
                                CZE,
                                KAZINFORM,
                                r -> r.trade(
                                        year(2023),
                                        t -> t.coverage(Coverage.GOODS).total("500 million USD"))),
                b -> b.reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("626.8 million USD")))
                        .reportedBy(
                                CZE,
                                KAZINFORM,
                                r -> r.trade(
                                        year(2023),
                                        t -> t.total("900 million USD").status(ClaimStatus.TARGET))),
                b -> b.reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2023), t -> t.total("15.6 billion USD"))
                                .trade(
                                        year(2023),
                                        t -> t.coverage(Coverage.GOODS).total("12.2 billion USD"))
                                .trade(
                                        year(2023),
                                        t -> t.coverage(Coverage.SERVICES).total("3.4 billion USD"))),
                b -> b.reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2023), t -> t.total("8 billion USD"))
                                .trade(
                                        year(2023),
                                        t -> t.coverage(Coverage.GOODS).total("7.41 billion USD"))),
                b -> b.claim(level(TOURISTS, "21400 {people}")),
                b -> b.claim(Claim.of(
                        Subject.level(Quantity.of(EXPORTS, KAZ, CZE, year(2023), Unit.counted("cars"))
                                .withScope("HS 2022:8703")),
                        Figure.parse("150 {cars}"),
                        OFFICE)),
                // what was put off or called off has no days to be outside of
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(PRESIDENT)
                                .to(CZE)
                                .on("2017-05")
                                .forum(FORUM)
                                .status(POSTPONED)),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(PRESIDENT)
                                .to(CZE)
                                .on("2017-05")
                                .forum(Forum.builder()
                                        .name("Expo")
                                        .on("2017-06")
                                        .status(POSTPONED)
                                        .build())),
                b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER)
                                .to(CZE)
                                .on("2011-05")
                                .status(CANCELLED)
                                .meeting(m -> m.with(HOST)
                                        .format(TELEPHONE)
                                        .on("2011-06")
                                        .status(HELD))),
                // a plan beside its outcome
                b -> b.commission("Commission", c -> c.nextSession("2024-41").session(7, s -> s.held("2024-11-05"))),
                b -> b.visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT).to(CZE).on("2024").status(PLANNED))
                        .visit(WORKING, v -> v.visitor(PRESIDENT).to(CZE).on("2024-09-02")),
                b -> b.visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT).to(CZE).on("2024").status(PLANNED))
                        .visit(
                                WORKING,
                                v -> v.visitor(PRESIDENT).to(CZE).on("2024").status(CANCELLED)));
    }

    @Test
    void plan_besideWhatWasHeldOnOtherDays_isOverdue() {
        BilateralCooperation relations = built(List.of(
                b -> b.visit(
                        WORKING, v -> v.visitor(PRESIDENT).to(CZE).on("2024-05").status(PLANNED)),
                b -> b.visit(WORKING, v -> v.visitor(PRESIDENT).to(CZE).on("2024-03"))));
        assertThat(Review.asOf(relations, DAY))
                .extracting(Finding::sentence)
                .containsExactly(
                        "working visit of P to Czechia must be held, put off or called off by 31 May 2024, but "
                                + "was still planned on 15 January 2025");
    }

    @ParameterizedTest
    @MethodSource("regular")
    void asOf_whatMayBeInOrder_isNotFound(Consumer<CooperationBuilder> step) {
        assertThat(Review.asOf(built(List.of(step)), DAY)).isEmpty();
    }

    /** What a title names beside a state's own posts may be a province, a town, or what its holder deals with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Governor of Georgia",
                "Governor of Niger",
                "Governor of Luxembourg",
                "Mayor of Lebanon",
                "Mayor of Peru",
                "Head of the Department of Russia",
                "Bishop of Cuba"
            })
    void asOf_postThatIsNoneOfAState_isNotThatOfAnother(String title) {
        Official visitor = of("V", title, KAZ, "2000", "2030");
        assertThat(Review.asOf(
                        built(List.of(b ->
                                b.visit(WORKING, v -> v.visitor(visitor).to(CZE).on("2024-05")))),
                        DAY))
                .extracting(Finding::rule)
                .doesNotContain(ReviewRule.POST_OF_ANOTHER);
    }

    private static final List<Consumer<CooperationBuilder>> MANY = List.of(
            b -> b.commission("Commission", c -> c.session(7, s -> s.planned("2024-41"))),
            b -> b.visit(STATE, v -> v.visitor(MINISTER).to(CZE).on("2013")),
            b -> b.agreement(TREATY, "T", a -> a.signed("2012").inForce("2011")),
            b -> b.agreement(TREATY, "U", a -> a.signed("2012").inForce("2011")),
            b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2017-10-02").onTheSidelinesOf(FORUM)),
            b -> b.statement(HOST, "spoke", s -> s.on("2009")));

    @Test
    void findings_standInTheOrderOfRules_whateverTheOrderOfBuilding() {
        ImmutableList<Finding> findings = Review.asOf(built(MANY), DAY);
        assertThat(findings)
                .extracting(f -> f.rule().name())
                .containsExactly(
                        "OVERDUE",
                        "OUT_OF_OFFICE",
                        "OUT_OF_OFFICE",
                        "STATE_VISIT",
                        "OUTSIDE_FORUM",
                        "IN_FORCE_BEFORE_SIGNATURE",
                        "IN_FORCE_BEFORE_SIGNATURE");
        for (long seed = 0; seed < 50; seed++) {
            List<Consumer<CooperationBuilder>> shuffled = new ArrayList<>(MANY);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Review.asOf(built(shuffled), DAY)).as("seed %s", seed).isEqualTo(findings);
        }
        assertThat(Review.of(built(MANY))).isEqualTo(findings.subList(1, findings.size()));
    }

    @Test
    void finding_leadsToWhatItIsAbout() {
        Finding outside = Review.of(built(List.of(b -> b.visit(
                        WORKING,
                        v -> v.visitor(MINISTER)
                                .to(CZE)
                                .on("2011-05-10")
                                .meeting(m -> m.with(HOST).on("2011-06"))))))
                .get(0);
        assertThat(outside.rule()).isEqualTo(ReviewRule.MEETING_OUTSIDE_VISIT);
        assertThat(outside.things()).hasSize(2);
        assertThat(outside.things().get(0)).isInstanceOf(Visit.class);
        assertThat(outside.things().get(1)).isInstanceOf(Meeting.class);
        assertThat(outside.claims()).isEmpty();
        Finding head = Review.of(built(List.of(b -> b.relations(
                        r -> r.mission(EMBASSY, CZE, m -> m.closed("2009").head(HOST))))))
                .get(0);
        assertThat(head.things()).singleElement().isInstanceOf(DiplomaticMission.class);
        BilateralCooperation figures = built(List.of(b -> b.reportedBy(
                KAZ,
                Source.of("K"),
                r -> r.trade(year(2023), t -> t.total("5 USD").exports("3 USD").imports("4 USD")))));
        Finding contradiction = Review.of(figures).get(0);
        assertThat(contradiction.things()).isEmpty();
        assertThat(contradiction.claims()).isEqualTo(figures.claims());
    }

    @Test
    void everyRule_isFoundAbove_andHasAStatementAndASource() {
        Set<ReviewRule> found = new LinkedHashSet<>();
        odd().forEach(arguments ->
                Review.asOf(built(List.of(step(arguments.get()[0]))), DAY).forEach(f -> found.add(f.rule())));
        assertThat(found).containsAll(ReviewRule.constants());
        assertThat(ReviewRule.constants()).allSatisfy(rule -> {
            assertThat(rule.statement()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.source()).isNotBlank();
        });
        Arrays.stream(TreatyRule.values())
                .map(ReviewRule::of)
                .forEach(rule -> assertThat(ReviewRule.constants())
                        .extracting(ReviewRule::name)
                        .doesNotContain(rule.name()));
        assertThat(ReviewRule.of(TreatyRule.INITIALLED_AFTER_SIGNATURE)).hasToString("INITIALLED_AFTER_SIGNATURE");
    }

    @Test
    void rule_withoutASource_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewRule("N", "s", " "))
                .withMessage("rule source must not be blank, but was ' '; leave it out or give a text");
    }

    @SuppressWarnings("unchecked")
    private static Consumer<CooperationBuilder> step(Object step) {
        return (Consumer<CooperationBuilder>) step;
    }
}
