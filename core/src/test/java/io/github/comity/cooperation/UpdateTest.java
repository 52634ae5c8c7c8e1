package io.github.comity.cooperation;

import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.ProjectStage;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.investment.Direction;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that are brought up to date, put together and corrected. */
class UpdateTest {
    private static final Official MINISTER = Official.of("A. Minister", Post.of("Minister of Trade", KAZ));

    private static BilateralCooperation record(Consumer<CooperationBuilder> steps) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        steps.accept(builder);
        return builder.build();
    }

    private static Source edition(String published) {
        return Source.builder().publisher("Committee").published(published).build();
    }

    private static BilateralCooperation trade(String published, String total, String exports) {
        return record(b -> b.reportedBy(
                KAZ,
                edition(published),
                r -> r.trade(year(2023), t -> t.total(total).exports(exports))));
    }

    @Test
    void laterEdition_replacesItsFigures_andMovesThoseThatItRepeats() {
        BilateralCooperation older = trade("2024-02", "626.8 million USD", "147.7 million USD");
        BilateralCooperation newer = trade("2025-02", "630.1 million USD", "147.7 million USD");
        BilateralCooperation now = older.updatedWith(newer);
        assertThat(now).isEqualTo(newer);
        assertThat(now.requireTrade(KAZ, year(2023)).total())
                .hasToString("total trade of Kazakhstan with Czechia in 2023: 630.1 million USD");
        // an edition that is known to be older revises nothing, and stands beside
        assertThat(newer.updatedWith(older).claims())
                .containsAll(newer.claims())
                .containsAll(older.claims());
        // what is only repeated stays where it was
        assertThat(older.updatedWith(trade("2025-02", "626.8 million USD", "147.7 million USD")))
                .isEqualTo(older);
    }

    /** What an older edition alone has left does not stand in the way of the newer one. */
    @Test
    void lookUp_afterAnUpdate_findsTheLaterEdition() {
        BilateralCooperation older = record(b -> b.reportedBy(
                KAZ,
                edition("2024-02"),
                r -> r.trade(
                                year(2022),
                                t -> t.total("500.0 million USD", "+10%").exports("100 million USD"))
                        .inwardInvestment(year(2022), i -> i.net("5.0 million USD", "+2%"))));
        BilateralCooperation newer = record(b -> b.reportedBy(
                KAZ,
                edition("2025-02"),
                r -> r.trade(year(2022), t -> t.total("510.0 million USD"))
                        .inwardInvestment(year(2022), i -> i.net("6.0 million USD"))));
        BilateralCooperation now = older.updatedWith(newer);
        assertThat(now.requireTrade(KAZ, year(2022)).total())
                .hasToString("total trade of Kazakhstan with Czechia in 2022: 510.0 million USD");
        assertThat(now.requireStated(KAZ, Measure.TOTAL_TRADE, year(2022)))
                .hasToString("total trade of Kazakhstan with Czechia in 2022: 510.0 million USD");
        assertThat(now.requireInvestment(KAZ, Direction.INWARD, year(2022)).source())
                .isEqualTo(edition("2025-02"));
        // what only the older edition states is found there
        assertThat(now.requireStated(KAZ, Measure.EXPORTS, year(2022)))
                .hasToString("exports of Kazakhstan to Czechia in 2022: 100 million USD");
        assertThat(now.figures()
                        .by(edition("2024-02"))
                        .requireTrade(KAZ, year(2022))
                        .exports())
                .hasToString("exports of Kazakhstan to Czechia in 2022: 100 million USD");
    }

    @Test
    void otherOwner_standsBeside() {
        BilateralCooperation older = trade("2024-02", "626.8 million USD", "147.7 million USD");
        Source other = Source.of("Ministry");
        BilateralCooperation newer =
                record(b -> b.reportedBy(KAZ, other, r -> r.trade(year(2023), t -> t.total("700 million USD"))));
        assertThat(older.updatedWith(newer).claims()).hasSize(3);
    }

    @Test
    void target_standsBesideTheFactOfOneSource() {
        Claim fact = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        Claim target = Claim.builder()
                .subject(fact.subject())
                .figure(Figure.parse("1 billion USD"))
                .source(fact.source())
                .status(ClaimStatus.TARGET)
                .build();
        BilateralCooperation both = record(b -> b.claim(fact).claim(target));
        assertThat(both.targets()).hasSize(1);
        assertThat(record(b -> b.claim(fact)).updatedWith(record(b -> b.claim(target))))
                .isEqualTo(both);
    }

    @Test
    void visit_statedTwice_isOneContact_afterMergingAndUpdating() {
        BilateralCooperation month =
                record(b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).on("2023-06")));
        BilateralCooperation day = record(
                b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE, "Prague").on("2023-06-03")));
        for (BilateralCooperation both :
                new BilateralCooperation[] {month.merge(day), day.merge(month), month.updatedWith(day)}) {
            assertThat(both).isEqualTo(day);
            assertThat(both.timeline().contactCounts()).hasToString("[2023, minister: 1]");
            assertThat(both.timeline().lastContact().orElseThrow())
                    .hasToString("3 June 2023: working visit of A. Minister to Prague");
        }
        assertThat(day.updatedWith(month)).isEqualTo(day);
    }

    private static BilateralCooperation session(Consumer<Session.Builder> session) {
        return BilateralCooperation.between(KAZ, CZE)
                .commission("Commission", c -> c.session(14, session))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-03, 2024-41, 3 October 2024: 14th session of the Commission",
        "2024-10-03, 2024, 3 October 2024: 14th session of the Commission",
        "2024-10-03, 2024-06, 3 October 2024: 14th session of the Commission",
        "2024-10, 2024-10-03, October 2024: 14th session of the Commission",
        "2024-10-03, 2025, 2025 (planned): 14th session of the Commission"
    })
    void newerPlan_doesNotUndoAnOutcome_thatItMayHaveHad(String held, String planned, String timeline) {
        BilateralCooperation older = session(s -> s.held(held));
        BilateralCooperation newer = session(s -> s.planned(planned));
        BilateralCooperation now = older.updatedWith(newer);
        assertThat(now.timeline()).hasToString(timeline);
        assertThat(now.updatedWith(newer)).isEqualTo(now);
        assertThat(older.updatedWith(now)).isEqualTo(now);
        assertThat(newer.updatedWith(older).timeline().events())
                .singleElement()
                .satisfies(e -> assertThat(e.status()).isEqualTo(EventStatus.HELD));
    }

    static Stream<Arguments> outcomesAndPlans() {
        return Stream.of(
                Arguments.of(
                        step(b -> b.visit(
                                WORKING, v -> v.visitor(MINISTER).to(CZE).held("2024-05-12"))),
                        step(b -> b.visit(
                                WORKING, v -> v.visitor(MINISTER).to(CZE).planned("2024-05-12"))),
                        "12 May 2024: working visit of A. Minister to Czechia"),
                Arguments.of(
                        step(b -> b.meeting(m -> m.with(KAZ, CZE).held("2024-05-12"))),
                        step(b -> b.meeting(m -> m.with(KAZ, CZE).planned("2024-05-12"))),
                        "12 May 2024: meeting of Kazakhstan and Czechia"),
                Arguments.of(
                        step(b -> b.forum("Expo", f -> f.held("2024-05-12"))),
                        step(b -> b.forum("Expo", f -> f.planned("2024-05-12"))),
                        "12 May 2024: Expo"),
                Arguments.of(
                        step(b -> b.agreement(AgreementKind.AGREEMENT, "X", a -> a.signed("2024-05-12"))),
                        step(b -> b.agreement(
                                AgreementKind.AGREEMENT, "X", a -> a.planned(AgreementStep.Kind.SIGNED, "2024"))),
                        "12 May 2024: signature of X"),
                Arguments.of(
                        step(b -> b.commission("C", c -> c.session(s -> s.held("2024-05-12")))),
                        step(b -> b.commission("C", c -> c.nextSession("2024-05-12"))),
                        "12 May 2024: session of the C"),
                Arguments.of(
                        step(b -> b.commission("C", c -> c.session(14, s -> s.held("2024-05-12")))),
                        step(b -> b.commission("C", c -> c.session(14, s -> s.status(EventStatus.PLANNED)))),
                        "12 May 2024: 14th session of the C"),
                Arguments.of(
                        milestone(m -> m.held("2024-05-12")),
                        milestone(m -> m.planned("2024")),
                        "12 May 2024: Bridge: first span"),
                Arguments.of(
                        milestone(m -> m.figure("7 {spans}").held("2024-05-12")),
                        milestone(m -> m.figure("7 {spans}").planned()),
                        "12 May 2024: Bridge: first span: 7 {spans}"),
                Arguments.of(
                        milestone(m -> m.held("2024-05-12")),
                        milestone(m -> m.figure("7 {spans}").planned("2024-05")),
                        "12 May 2024: Bridge: first span: 7 {spans}"));
    }

    private static Consumer<CooperationBuilder> milestone(Consumer<Milestone.Builder> milestone) {
        return b -> b.project("Bridge", p -> p.partners(KAZ).milestone("first span", milestone));
    }

    private static Consumer<CooperationBuilder> step(Consumer<CooperationBuilder> step) {
        return step;
    }

    @ParameterizedTest
    @MethodSource("outcomesAndPlans")
    void planThatIsStatedOnceMore_undoesNothing(
            Consumer<CooperationBuilder> held, Consumer<CooperationBuilder> planned, String timeline) {
        BilateralCooperation older = record(held);
        BilateralCooperation newer = record(planned);
        assertThat(older.updatedWith(newer).timeline()).hasToString(timeline);
        assertThat(newer.updatedWith(older).timeline()).hasToString(timeline);
        assertThat(Changes.between(older, newer).contradicted()).isEmpty();
    }

    @Test
    void putOff_isOverdueByItsNewDate_andKeepsTheOldOne() {
        BilateralCooperation older =
                record(b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).planned("2026-05")));
        BilateralCooperation now = older.updatedWith(
                record(b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).planned("2026-09-07"))));
        assertThat(now)
                .isEqualTo(record(
                        b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).postponed("2026-05", "2026-09-07"))));
        assertThat(now.timeline())
                .hasToString(
                        "7 September 2026 (planned, put off from May 2026): working visit of A. Minister to Czechia");
        assertThat(now.visits().asList().get(0).previouslyPlanned()).contains(EventDate.parse("2026-05"));
        LocalDate july = LocalDate.of(2026, 7, 1);
        assertThat(older.timeline().overdueAt(july).events()).hasSize(1);
        assertThat(now.timeline().overdueAt(july).isEmpty()).isTrue();
        assertThat(now.timeline().upcoming(july, july.plusYears(1)).events()).hasSize(1);
        assertThat(now.timeline().dueBy(july.plusYears(1)).events()).hasSize(1);
    }

    @Test
    void stepsSessionsStagesAndMissions_areAdded() {
        BilateralCooperation older = record(b -> b.agreement(AgreementKind.TREATY, "Treaty", a -> a.signed("2020"))
                .commission("Commission", c -> c.session(6, s -> s.held("2022")))
                .project("Bridge", p -> p.partners(KAZ).stage(ProjectStage.PROPOSED))
                .relations(r -> r.established("1993").mission(MissionKind.EMBASSY, KAZ, m -> m.in("Prague, CZE"))));
        BilateralCooperation newer =
                record(b -> b.agreement(AgreementKind.TREATY, "Treaty", a -> a.inForce("2021-03-01"))
                        .commission("Commission", c -> c.session(7, s -> s.planned("2024")))
                        .project("bridge", p -> p.partners(KAZ).stage(ProjectStage.UNDER_WAY))
                        .relations(r -> r.mission(MissionKind.EMBASSY, CZE, m -> m.in("Astana, KAZ"))));
        for (BilateralCooperation now : new BilateralCooperation[] {older.updatedWith(newer)}) {
            assertThat(now.requireAgreement("Treaty").steps()).hasSize(2);
            assertThat(now.requireCommission("Commission").sessions()).hasSize(2);
            assertThat(now.projects())
                    .singleElement()
                    .satisfies(p -> assertThat(p.stage()).contains(ProjectStage.UNDER_WAY));
            assertThat(now.diplomaticRelations().orElseThrow().missions()).hasSize(2);
            assertThat(now.diplomaticRelations().orElseThrow().established()).contains(EventDate.inYear(1993));
        }
        assertThat(Changes.between(older, newer).ofType(Change.ChangedThing.class))
                .extracting(Change.ChangedThing::toString)
                .contains("Bridge, by Kazakhstan (proposed): stage proposed -> under way");
    }

    @Test
    void replace_andRemove_correctWhatIsStated() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        Claim corrected = Facts.level(Measure.EXPORTS, "2023", "147.8 million USD");
        BilateralCooperation relations = record(b ->
                b.claim(claim).official(MINISTER).agreement(AgreementKind.TREATY, "Treaty", a -> a.signed("2020")));
        Agreement treaty = relations.requireAgreement("Treaty");
        Agreement inForce = treaty.toBuilder().inForce("2021").build();
        assertThat(relations.toBuilder().replace(corrected).build().claims()).containsExactly(corrected);
        assertThat(relations.toBuilder().remove(claim).build().claims()).isEmpty();
        assertThat(relations.toBuilder().replace(inForce).build().agreements()).containsExactly(inForce);
        assertThat(relations.toBuilder().remove(treaty).build().agreements()).isEmpty();
        assertThat(relations.toBuilder().remove(MINISTER).build().officials()).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void whatIsNotThere_isNeitherReplacedNorRemoved() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        JointProject bridge =
                JointProject.builder().title("Bridge").partners(KAZ).build();
        CooperationBuilder empty = BilateralCooperation.between(KAZ, CZE);
        assertRefused(
                () -> empty.replace(bridge),
                "project to be replaced must be stated, but was 'Bridge, by Kazakhstan' without any such; "
                        + "state it by the method of its kind");
        assertRefused(
                () -> empty.remove(bridge),
                "project to be removed must be stated, but was 'Bridge, by Kazakhstan' without any such; "
                        + "pass one of entries()");
        assertRefused(
                () -> empty.remove(MINISTER),
                "official to be removed must be stated, but was 'A. Minister, Minister of Trade of Kazakhstan' "
                        + "without any such; pass one of officials()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.replace(claim))
                .withMessageStartingWith("claim to be replaced must state a subject that is stated in its edition, but "
                        + "was 'exports of Kazakhstan to Czechia in 2023: 147.7 million USD' in ")
                .withMessageEndingWith("; add it with claim(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.remove(claim))
                .withMessageStartingWith("claim to be removed must be stated, but was "
                        + "'exports of Kazakhstan to Czechia in 2023: 147.7 million USD' in ")
                .withMessageEndingWith("; pass one of claims()");
    }

    @Test
    void replacement_thatMayMeanTwo_isRefused_andSoIsRemovingWhoIsNamedElsewhere() {
        BilateralCooperation twice =
                record(b -> b.visit(WORKING, v -> v.visitor(MINISTER).to(CZE).on("2022"))
                        .visit(WORKING, v -> v.visitor(MINISTER).to(CZE).on("2023")));
        assertRefused(
                () -> twice.toBuilder()
                        .replace(record(b -> b.visit(
                                        WORKING,
                                        v -> v.visitor(MINISTER)
                                                .to(CZE, "Prague")
                                                .on("2023-05")))
                                .visits()
                                .asList()
                                .get(0)),
                "visit to be replaced must be the only one that it may mean, but was 'working visit of A. Minister to "
                        + "Prague, CZE, May 2023' for 'working visit of A. Minister to Czechia, 2022' and "
                        + "'working visit of A. Minister to Czechia, 2023'; call remove(...) for one of them, then "
                        + "state it anew by the method of its kind");
        assertRefused(
                () -> twice.toBuilder().remove(MINISTER),
                "official to be removed must be named in nothing else, but was 'A. Minister, Minister of Trade of "
                        + "Kazakhstan' in 'working visit of A. Minister to Czechia, 2022'; replace that first");
    }

    @Test
    void recordsOfOthers_areRefused() {
        BilateralCooperation other = BilateralCooperation.between(KAZ, DEU).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(b -> {}).updatedWith(other))
                .withMessage("record and the newer one must be of the same two sides, but was KAZ-CZE and KAZ-DEU; "
                        + "keep them apart");
        Agreement treaty = record(b -> b.agreement(AgreementKind.TREATY, "Treaty", a -> {}))
                .requireAgreement("Treaty");
        Agreement another = treaty.toBuilder().between(DEU).build();
        assertRefused(
                () -> treaty.updatedWith(another),
                "agreement must be updated with a statement of the same one, but was 'Treaty: treaty between Czechia "
                        + "and Kazakhstan' and 'Treaty: treaty between Czechia and Germany and Kazakhstan'; keep both");
    }

    @Test
    void step_thatIsPutOff_keepsTheOldDate() {
        Agreement treaty = record(b -> b.agreement(
                        AgreementKind.TREATY,
                        "Treaty",
                        a -> a.postponed(
                                AgreementStep.Kind.SIGNED, EventDate.parse("2024-05"), EventDate.parse("2024-11"))))
                .requireAgreement("Treaty");
        AgreementStep step = treaty.steps().iterator().next();
        assertThat(step.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(step).hasToString("November 2024 (planned, put off from May 2024): signature");
        AgreementStep off = AgreementStep.builder()
                .kind(AgreementStep.Kind.SIGNED)
                .date(EventDate.parse("2024-05"))
                .cancelled()
                .build();
        assertThat(off.schedule().toString()).isEqualTo("May 2024 (cancelled)");
    }

    @Test
    void forumThatAVisitNames_andANewerRecordTellsOf_isOne() {
        Official minister = Official.of("A. Minister", Post.of("Minister of Trade", KAZ));
        BilateralCooperation plan = BilateralCooperation.between(KAZ, CZE)
                .visit(
                        WORKING,
                        v -> v.visitor(minister)
                                .to(CZE)
                                .planned("2024-02")
                                .forum(Forum.builder()
                                        .name("Energy Forum 2024")
                                        .planned("2024-02")
                                        .build())
                                .meeting(m -> m.side(CZE)
                                        .onTheSidelinesOf(Forum.builder()
                                                .name("Energy Forum 2024")
                                                .planned("2024-02")
                                                .build())))
                .build();
        BilateralCooperation outcome = BilateralCooperation.between(KAZ, CZE)
                .forum("Energy Forum 2024", f -> f.held("2024-02-13").in("Prague"))
                .build();
        BilateralCooperation now = plan.updatedWith(outcome);
        assertThat(now.forums()).hasToString("[Energy Forum 2024, Prague, 13 February 2024]");
        Visit visit = now.visits().iterator().next();
        assertThat(visit.forum()).isEqualTo(now.forums().stream().findFirst());
        assertThat(visit.meetings().iterator().next().forum()).isEqualTo(visit.forum());
        assertThat(now.updatedWith(outcome)).isEqualTo(now);
        assertThat(Changes.between(now, outcome).isEmpty()).isTrue();
        // where two statements may be meant, they stand beside each other
        BilateralCooperation two = outcome.toBuilder()
                .visit(
                        WORKING,
                        v -> v.visitor(minister)
                                .to(CZE)
                                .on("2024-06")
                                .forum(Forum.builder()
                                        .name("Energy Forum 2024")
                                        .on("2024-06")
                                        .build()))
                .build();
        assertThat(plan.updatedWith(two).forums()).hasSizeGreaterThan(1);
    }

    @Test
    void planThatARecordNamesBesideItsOutcome_isNoSecondEvent() {
        Official minister = Official.of("A. Minister", Post.of("Minister of Trade", KAZ));
        Forum plan = Forum.builder().name("Energy Forum").planned("2024-02").build();
        Forum held = Forum.builder()
                .name("Energy Forum")
                .held("2024-02-13")
                .in("Prague")
                .build();
        Forum cancelled =
                Forum.builder().name("Energy Forum").on("2024-02").cancelled().build();
        Forum putOff = Forum.builder()
                .name("Energy Forum")
                .postponed("2024-02", "2024-05")
                .build();
        Forum next = Forum.builder().name("Energy Forum").planned("2026").build();
        BilateralCooperation none = BilateralCooperation.between(KAZ, CZE).build();
        BilateralCooperation known = none.toBuilder().forum(plan).build();
        for (Forum told : new Forum[] {held, cancelled, putOff}) {
            BilateralCooperation newer = BilateralCooperation.between(KAZ, CZE)
                    .forum(told)
                    .visit(
                            WORKING,
                            v -> v.visitor(minister).to(CZE).on("2024-02").forum(plan))
                    .build();
            assertThat(newer.forums()).hasToString("[" + told + "]");
            for (BilateralCooperation older : new BilateralCooperation[] {none, known, newer}) {
                BilateralCooperation now = older.updatedWith(newer);
                assertThat(now.forums()).hasToString("[" + told + "]");
                assertThat(now.updatedWith(newer)).isEqualTo(now);
                assertThat(Changes.between(now, newer).isEmpty()).isTrue();
            }
        }
        BilateralCooperation both = BilateralCooperation.between(KAZ, CZE)
                .forum(held)
                .visit(WORKING, v -> v.visitor(minister).to(CZE).planned("2026").forum(next))
                .build();
        assertThat(both.forums()).hasSize(2);
    }

    private static BilateralCooperation exports(String published, Consumer<ReporterFigures> figures) {
        return record(b -> b.reportedBy(KAZ, edition(published), figures));
    }

    private static List<String> stale(BilateralCooperation record) {
        return Review.of(record).stream()
                .filter(f -> f.rule().equals(ReviewRule.STATED_WITH_OLDER_LEVEL))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void growthOfAnOlderEdition_isFoundBesideTheLevelThatReplacesItsOwn() {
        BilateralCooperation older = exports(
                "2024-03",
                r -> r.trade(year(2022), t -> t.exports("1.00 billion USD", "+10%"))
                        .trade(year(2021), t -> t.exports("0.91 billion USD")));
        BilateralCooperation newer = exports("2024-10", r -> r.trade(year(2022), t -> t.exports("1.50 billion USD")));
        assertThat(stale(older)).isEmpty();
        assertThat(stale(older.updatedWith(newer)))
                .containsExactly("figures of one office must be possible together where a later edition replaces "
                        + "some, but were exports of Kazakhstan to Czechia in 2021: 0.91 billion USD; "
                        + "growth of exports of Kazakhstan to Czechia in 2022 against 2021: +10% (Committee "
                        + "of March 2024); exports of Kazakhstan to Czechia in 2022: 1.50 billion USD "
                        + "(Committee of October 2024) (arithmetic; see Reconciler.withEditionsMerged)");
        BilateralCooperation agreeing =
                exports("2024-10", r -> r.trade(year(2022), t -> t.exports("1.003 billion USD")));
        assertThat(stale(older.updatedWith(agreeing))).as("+10% still holds").isEmpty();
    }

    @Test
    void growthWhoseBaseNobodyStates_isFoundSinceNothingTellsWhetherItHolds() {
        BilateralCooperation older =
                exports("2024-03", r -> r.trade(year(2022), t -> t.exports("1.00 billion USD", "+10%")));
        BilateralCooperation newer = exports("2024-10", r -> r.trade(year(2022), t -> t.exports("1.50 billion USD")));
        assertThat(stale(older.updatedWith(newer)))
                .containsExactly("growth of exports of Kazakhstan to Czechia in 2022 against 2021 must be of one "
                        + "edition with its levels, but was stated before them: growth of exports of "
                        + "Kazakhstan to Czechia in 2022 against 2021: +10% (Committee of March 2024); "
                        + "exports of Kazakhstan to Czechia in 2022: 1.50 billion USD (Committee of October "
                        + "2024) (arithmetic; see Reconciler.withEditionsMerged)");
        assertThat(stale(newer.updatedWith(older)))
                .as("whichever is laid over")
                .isEqualTo(stale(older.updatedWith(newer)));
        BilateralCooperation both =
                exports("2024-10", r -> r.trade(year(2022), t -> t.exports("1.50 billion USD", "+65%")));
        assertThat(stale(older.updatedWith(both)))
                .as("the growth is stated anew")
                .isEmpty();
    }

    @Test
    void balanceOfAnOlderEdition_isFound() {
        BilateralCooperation older = exports(
                "2024-03",
                r -> r.trade(
                        year(2022),
                        t -> t.exports("2.51 billion USD")
                                .imports("4.05 billion USD")
                                .balance("-1.54 billion USD")));
        BilateralCooperation newer = exports("2024-10", r -> r.trade(year(2022), t -> t.exports("2.63 billion USD")));
        assertThat(stale(older.updatedWith(newer)))
                .containsExactly("figures of one office must be possible together where a later edition replaces "
                        + "some, but were imports of Kazakhstan from Czechia in 2022: 4.05 billion USD; "
                        + "trade balance of Kazakhstan with Czechia in 2022: -1.54 billion USD (Committee "
                        + "of March 2024); exports of Kazakhstan to Czechia in 2022: 2.63 billion USD "
                        + "(Committee of October 2024) (arithmetic; see Reconciler.withEditionsMerged)");
    }
}
