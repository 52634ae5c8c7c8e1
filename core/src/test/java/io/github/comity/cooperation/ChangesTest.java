package io.github.comity.cooperation;

import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.EventStatus.CANCELLED;
import static io.github.comity.event.EventStatus.HELD;
import static io.github.comity.event.EventStatus.PLANNED;
import static io.github.comity.event.EventStatus.POSTPONED;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;
import static io.github.comity.treaty.AgreementKind.TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.Change.Effect;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
    private static final Official VASSILENKO = of("Roman Vassilenko", "Deputy Minister of Foreign Affairs", KAZ);
    private static final Official KOZAK = of("Jiří Kozák", "First Deputy Minister of Foreign Affairs", CZE);
    private static final String COMMISSION = "Intergovernmental Commission";

    private static Official of(String name, String title, Country country) {
        return Official.of(name, Post.of(title, country));
    }

    private static Source published(String date) {
        return Source.builder()
                .publisher("Kazinform")
                .published(EventDate.parse(date))
                .build();
    }

    private static BilateralCooperation built(List<Consumer<CooperationBuilder>> steps) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        steps.forEach(s -> s.accept(builder));
        return builder.build();
    }

    private static final List<Consumer<CooperationBuilder>> OLDER = List.of(
            b -> b.reportedBy(
                    KAZ,
                    published("2024-09-02"),
                    r -> r.trade(
                            year(2023),
                            t -> t.total("626.8 million USD", "+48.4%")
                                    .exports("147.7 million USD")
                                    .imports("479 million USD"))),
            b -> b.visit(
                    WORKING,
                    v -> v.visitor(VASSILENKO).to(CZE, "Prague").on("2024-09").meeting(m -> m.with(KOZAK))),
            b -> b.commission(COMMISSION, c -> c.nextSession("2024-41")),
            b -> b.agreement(a -> a.kind(AGREEMENT).title("EPCA").between(KAZ, EU)),
            b -> b.agreement(
                    TREATY,
                    "T",
                    a -> a.signed("2020").planned(AgreementStep.Kind.ENTERED_INTO_FORCE, EventDate.parse("2024"))),
            b -> b.interest(KAZ, i -> i.in(CZE, "Zetor")));

    private static final List<Consumer<CooperationBuilder>> NEWER = List.of(
            b -> b.reportedBy(
                    KAZ,
                    published("2025-02-01"),
                    r -> r.trade(
                                    year(2023),
                                    t -> t.total("630.1 million USD", "+48.4%")
                                            .exports("147.7 million USD")
                                            .imports("479.1 million USD"))
                            .trade(year(2024), t -> t.total("520 million USD"))),
            b -> b.visit(
                    WORKING,
                    v -> v.visitor(VASSILENKO)
                            .to(CZE, "Prague")
                            .on("2024-09-02")
                            .meeting(m -> m.with(KOZAK).on("2024-09"))),
            b -> b.visit(WORKING, v -> v.visitor(VASSILENKO).to(CZE, "Prague").on("2025-01")),
            b -> b.commission(
                    COMMISSION,
                    c -> c.session(7, s -> s.held("2024-11-05").in("Astana, KAZ"))
                            .session(8, s -> s.planned("2025"))),
            b -> b.agreement(TREATY, "T", a -> a.signed("2021").inForce("2024-06-01")),
            b -> b.agreement(TREATY, "U", a -> {}),
            b -> b.interest(KAZ, i -> i.in(CZE, "Zetor", "Tatra")),
            b -> b.official(Official.builder()
                    .name("Jiri Kozak")
                    .otherSpellings("Jiří Kozák")
                    .post(Post.of("Ambassador", CZE))
                    .from(EventDate.parse("2025"))
                    .build()));

    private static final Changes CHANGES = Changes.between(built(OLDER), built(NEWER.subList(0, 7)));

    @Test
    void text_saysWhatIsAddedRevisedAndContradicted() {
        assertThat(CHANGES).hasToString("""
                        adds:
                          total trade of Kazakhstan with Czechia in 2024: 520 million USD
                          January 2025: working visit of Roman Vassilenko to Prague
                          2025 (planned): 8th session of the Intergovernmental Commission
                          interest of Kazakhstan in Zetor and Tatra
                          U: treaty between Czechia and Kazakhstan
                        revises:
                          exports of Kazakhstan to Czechia in 2023: 147.7 million USD -> the same in Kazinform \
                        of 1 February 2025
                          growth of total trade of Kazakhstan with Czechia in 2023 against 2022: +48.4% -> the same \
                        in Kazinform of 1 February 2025
                          imports of Kazakhstan from Czechia in 2023: 479 million USD -> 479.1 million USD
                          2024 (planned): entry into force of T -> 1 June 2024: entry into force of T
                          September 2024: working visit of Roman Vassilenko to Prague -> 2 September 2024: \
                        working visit of \
                        Roman Vassilenko to Prague
                          second half of 2024 (planned): session of the Intergovernmental Commission -> 5 \
                        November 2024: 7th session \
                        of the Intergovernmental Commission
                        contradicts:
                          total trade of Kazakhstan with Czechia in 2023: 626.8 million USD -> 630.1 million USD
                          2020: signature of T -> 2021: signature of T""");
    }

    @Test
    void changes_areTyped() {
        assertThat(CHANGES.ofType(Change.NewClaim.class)).hasSize(1);
        assertThat(CHANGES.ofType(Change.RevisedClaim.class))
                .extracting(Change.RevisedClaim::isConsistent)
                .containsExactly(true, true, true, false);
        assertThat(CHANGES.ofType(Change.NewEvent.class)).hasSize(2);
        assertThat(CHANGES.ofType(Change.ChangedEvent.class)).hasSize(4);
        assertThat(CHANGES.ofType(Change.NewThing.class)).hasSize(2);
        assertThat(CHANGES.added()).isEqualTo(CHANGES.thatHave(Effect.ADDS)).hasSize(5);
        assertThat(CHANGES.revised()).hasSize(6);
        assertThat(CHANGES.contradicted()).hasSize(2);
        assertThat(CHANGES.all()).hasSize(13);
    }

    @Test
    void officials_newAndChanged() {
        Official successor = of("Petr", "First Deputy Minister of Foreign Affairs", CZE);
        BilateralCooperation newer = built(List.of(NEWER.get(7), b -> b.official(successor)));
        assertThat(Changes.between(built(OLDER), newer)).hasToString("""
                        adds:
                          Petr, First Deputy Minister of Foreign Affairs of Czechia
                        revises:
                          Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia -> \
                        Jiri Kozak, Ambassador of Czechia, from 2025""");
        // nobody can tell whether the first post was given up: the older record keeps it, so both say the same
        BilateralCooperation both = built(List.of(NEWER.get(7), b -> b.official(KOZAK)));
        assertThat(Changes.between(built(OLDER), both))
                .isEqualTo(Changes.between(built(OLDER), built(List.of(NEWER.get(7)))));
    }

    @Test
    void nothingNew_isNoChange() {
        BilateralCooperation older = built(OLDER);
        assertThat(Changes.between(older, older)).hasToString("no changes");
        assertThat(Changes.between(older, built(OLDER.subList(0, 2))).isEmpty()).isTrue();
        assertThat(Changes.between(older, BilateralCooperation.between(KAZ, CZE).build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void fromNothing_everythingIsAdded() {
        BilateralCooperation nothing = BilateralCooperation.between(CZE, KAZ).build();
        Changes all = Changes.between(nothing, built(OLDER));
        assertThat(all.added()).isEqualTo(all.all());
        assertThat(all.ofType(Change.NewClaim.class)).hasSize(4);
        assertThat(all.ofType(Change.NewEvent.class)).hasSize(5);
        assertThat(all.ofType(Change.NewOfficial.class)).hasSize(2);
        assertThat(all.ofType(Change.NewThing.class)).hasSize(2);
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("2024-05", PLANNED, "2024-05-10", HELD, Effect.REVISES),
                Arguments.of("2024-05", PLANNED, "2024-11", HELD, Effect.REVISES),
                Arguments.of("2024-05", PLANNED, "2024-05", CANCELLED, Effect.REVISES),
                Arguments.of("2024-05", POSTPONED, "2024-11", PLANNED, Effect.REVISES),
                Arguments.of("2024-05", CANCELLED, "2024-11", PLANNED, Effect.REVISES),
                Arguments.of("2024-05", CANCELLED, "2024-05-10", HELD, Effect.CONTRADICTS),
                Arguments.of("2024-05", HELD, "2024-05", CANCELLED, Effect.CONTRADICTS),
                Arguments.of("2024-05", HELD, "2024-05-10", HELD, Effect.REVISES),
                Arguments.of("2024-05", HELD, "2024-11", HELD, Effect.ADDS),
                Arguments.of("2024-05", HELD, "2024-11", PLANNED, Effect.ADDS),
                Arguments.of("2024-05", POSTPONED, "2024-05-10", HELD, Effect.REVISES),
                Arguments.of("2024-05", POSTPONED, "2024-11", HELD, Effect.REVISES),
                // a visit that was called off is made up for later
                Arguments.of("2024-05", CANCELLED, "2024-11", HELD, Effect.REVISES),
                // one that was held in the year does not exclude a second one
                Arguments.of("2024", HELD, "2024-11", PLANNED, Effect.ADDS),
                Arguments.of("2024", HELD, "2024-11", CANCELLED, Effect.ADDS),
                Arguments.of("2024-05-10", HELD, "2024-05-10", POSTPONED, Effect.CONTRADICTS));
    }

    @ParameterizedTest
    @MethodSource("events")
    void visit_thatMayBeTheSame_isChanged(String before, EventStatus was, String after, EventStatus is, Effect effect) {
        BilateralCooperation older = visit(before, was);
        BilateralCooperation newer = visit(after, is);
        assertThat(Changes.between(older, newer).all())
                .singleElement()
                .satisfies(c -> assertThat(c.effect()).isEqualTo(effect));
    }

    @Test
    void visit_saidLessExactly_isNoChange() {
        BilateralCooperation exact = visit("2024-05-10", HELD);
        assertThat(Changes.between(exact, visit("2024-05", HELD))).hasToString("no changes");
        assertThat(exact.updatedWith(visit("2024-05", HELD))).isEqualTo(exact);
    }

    private static BilateralCooperation visit(String date, EventStatus status) {
        return built(List.of(b ->
                b.visit(WORKING, v -> v.visitor(VASSILENKO).to(CZE).on(date).status(status))));
    }

    @Test
    void sessions_areMatchedByNumber_orAnyIfTheNumberIsNotKnown() {
        BilateralCooperation sixth =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(6, s -> s.held("2022")))));
        BilateralCooperation seventh =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(7, s -> s.held("2022")))));
        BilateralCooperation later =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(6, s -> s.held("2023")))));
        BilateralCooperation some = built(List.of(b -> b.commission(COMMISSION, c -> c.session(s -> s.held("2023")))));
        BilateralCooperation other =
                built(List.of(b -> b.commission("Committee", c -> c.session(6, s -> s.held("2022")))));
        assertThat(Changes.between(sixth, seventh).added()).hasSize(1);
        assertThat(Changes.between(sixth, other).added()).hasSize(1);
        assertThat(Changes.between(sixth, later).contradicted()).hasSize(1);
        assertThat(Changes.between(sixth, some).added()).hasSize(1);
        assertThat(Changes.between(some, later))
                .hasToString("revises:\n  2023: session of the Intergovernmental Commission -> "
                        + "2023: 6th session of the Intergovernmental Commission");
        assertThat(Changes.between(later, some)).hasToString("no changes");
    }

    @Test
    void place_thatChanges_isAChange() {
        BilateralCooperation prague = built(List.of(
                b -> b.meeting(m -> m.side(KAZ).side(CZE).in("Prague, CZE").on("2024"))));
        BilateralCooperation brno = built(List.of(
                b -> b.meeting(m -> m.side(KAZ).side(CZE).in("Brno, CZE").on("2024"))));
        BilateralCooperation unknown =
                built(List.of(b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2024"))));
        assertThat(Changes.between(prague, brno).revised()).hasSize(1);
        assertThat(Changes.between(prague, unknown).isEmpty()).isTrue();
    }

    @Test
    void claim_isComparedWithTheSameOwnersLastOne() {
        Source committee = published("2024-01-01").withDataOwner("Committee");
        Source bank = published("2024-06-01").withDataOwner("Bank");
        BilateralCooperation older = built(List.of(
                b -> b.reportedBy(KAZ, committee, r -> r.trade(year(2023), t -> t.total("620 million USD"))),
                b -> b.reportedBy(KAZ, bank, r -> r.trade(year(2023), t -> t.total("640 million USD"))),
                b -> b.reportedBy(
                        KAZ, published("2024-09-02"), r -> r.trade(year(2023), t -> t.total("600 million USD")))));
        assertThat(revision(older, published("2025-01-01").withDataOwner("Committee")))
                .isEqualTo("total trade of Kazakhstan with Czechia in 2023: 620 million USD -> 626.8 million USD");
        assertThat(revision(older, published("2025-01-01")))
                .isEqualTo("total trade of Kazakhstan with Czechia in 2023: 600 million USD -> 626.8 million USD");
        assertThat(revision(older, published("2025-01-01").withDataOwner("Ministry")))
                .isEqualTo("total trade of Kazakhstan with Czechia in 2023: 600 million USD -> 626.8 million USD");
    }

    private static String revision(BilateralCooperation older, Source source) {
        BilateralCooperation newer = built(List.of(b ->
                b.reportedBy(KAZ, source, r -> r.trade(year(2023), t -> t.total("626.8 million USD")))));
        return Changes.between(older, newer)
                .ofType(Change.RevisedClaim.class)
                .get(0)
                .toString();
    }

    @Test
    void claim_thatBecomesFirm_isRevised() {
        BilateralCooperation actual = built(OLDER.subList(0, 1));
        CooperationBuilder forecast = BilateralCooperation.between(KAZ, CZE);
        actual.claims()
                .forEach(c -> forecast.claim(Claim.builder()
                        .subject(c.subject())
                        .figure(c.figure())
                        .source(c.source())
                        .status(ClaimStatus.FORECAST)
                        .build()));
        assertThat(Changes.between(forecast.build(), actual).revised()).hasSize(4);
    }

    @Test
    void visit_whoseTownIsLearnt_isTheSame() {
        BilateralCooperation prague = built(List.of(b ->
                b.visit(WORKING, v -> v.visitor(VASSILENKO).to(CZE, "Prague").on("2024-09-02"))));
        BilateralCooperation brno = built(List.of(
                b -> b.visit(WORKING, v -> v.visitor(VASSILENKO).to(CZE, "Brno").on("2024-09-02"))));
        assertThat(Changes.between(visit("2024", PLANNED), prague))
                .hasToString("revises:\n  2024 (planned): working visit of Roman Vassilenko to Czechia -> "
                        + "2 September 2024: working visit of Roman Vassilenko to Prague");
        assertThat(Changes.between(prague, brno).added()).hasSize(1);
    }

    @Test
    void meeting_whoseSidesStandInAnotherOrder_isTheSame() {
        BilateralCooperation one =
                built(List.of(b -> b.meeting(m -> m.with(VASSILENKO, KOZAK).on("2024-09-02"))));
        BilateralCooperation other =
                built(List.of(b -> b.meeting(m -> m.with(KOZAK, VASSILENKO).on("2024-09-02"))));
        BilateralCooperation alone =
                built(List.of(b -> b.meeting(m -> m.with(KOZAK).side(KAZ).on("2024-09-02"))));
        assertThat(Changes.between(one, other)).hasToString("no changes");
        assertThat(Changes.between(one, alone).ofType(Change.NewEvent.class)).hasSize(1);
    }

    @Test
    void sessionWithANumber_isHeldOnce() {
        BilateralCooperation held =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(7, s -> s.held("2024")))));
        BilateralCooperation planned =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(7, s -> s.planned("2024-11")))));
        BilateralCooperation later =
                built(List.of(b -> b.commission(COMMISSION, c -> c.session(7, s -> s.planned("2025-11")))));
        assertThat(Changes.between(held, later).contradicted()).hasSize(1);
        assertThat(Changes.between(held, planned).contradicted()).isEmpty();
        assertThat(held.updatedWith(planned).timeline()).hasToString("2024: 7th session of the " + COMMISSION);
        assertThat(Changes.between(planned, held).revised()).hasSize(1);
    }

    private static BilateralCooperation total(String figure, ClaimStatus status) {
        Claim claim = built(List.of(b ->
                        b.reportedBy(KAZ, published("2024-09-02"), r -> r.trade(year(2023), t -> t.total(figure)))))
                .claims()
                .asList()
                .get(0);
        return built(List.of(b -> b.claim(Claim.builder()
                .subject(claim.subject())
                .figure(claim.figure())
                .source(claim.source())
                .status(status)
                .build())));
    }

    @Test
    void claim_ofTheSameReading_isNoChange() {
        BilateralCooperation older = total("626.8 million USD", ClaimStatus.ACTUAL);
        assertThat(Changes.between(older, total("US$0.6268bn", ClaimStatus.ACTUAL)))
                .hasToString("no changes");
        assertThat(Changes.between(older, total("626.80 million USD", ClaimStatus.ACTUAL)))
                .hasToString("revises:\n  total trade of Kazakhstan with Czechia in 2023: 626.8 million USD -> "
                        + "626.80 million USD");
    }

    @Test
    void claim_isContradictedOnlyByReportedFiguresOfReportedFigures() {
        for (ClaimStatus was : ClaimStatus.values()) {
            for (ClaimStatus is : ClaimStatus.values()) {
                Changes changes = Changes.between(total("1.000 billion USD", was), total("626.8 million USD", is));
                boolean areReported = was == ClaimStatus.ACTUAL && is == ClaimStatus.ACTUAL;
                assertThat(changes.all())
                        .as("%s -> %s", was, is)
                        .extracting(Change::effect)
                        .containsExactly(
                                areReported
                                        ? Effect.CONTRADICTS
                                        : (was == ClaimStatus.TARGET) == (is == ClaimStatus.TARGET)
                                                        && (is.isFact() || !was.isFact())
                                                ? Effect.REVISES
                                                : Effect.ADDS);
            }
        }
    }

    @Test
    void official_namedWithoutTheKnownTenure_isNoChange() {
        Official known = Official.builder()
                .name("Jiří Kozák")
                .post(KOZAK.post())
                .from(EventDate.parse("2022"))
                .build();
        BilateralCooperation older = built(List.of(b -> b.official(known)));
        Official spelled = of("Jiri Kozak", "First Deputy Minister of Foreign Affairs", CZE);
        assertThat(Changes.between(older, built(List.of(b -> b.official(KOZAK)))))
                .hasToString("no changes");
        assertThat(Changes.between(older, built(List.of(b -> b.official(spelled)))))
                .hasToString("no changes");
        Official left = spelled.toBuilder().until(EventDate.parse("2024-10")).build();
        assertThat(Changes.between(older, built(List.of(b -> b.official(left)))))
                .hasToString("revises:\n  Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia, from "
                        + "2022 -> Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia, from 2022, until "
                        + "October 2024");
        Official acting = spelled.toBuilder().acting(true).build();
        assertThat(Changes.between(older, built(List.of(b -> b.official(acting))))
                        .revised())
                .hasSize(1);
    }

    @Test
    void orderOfBuilding_doesNotMatter() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Consumer<CooperationBuilder>> older = new ArrayList<>(OLDER);
            List<Consumer<CooperationBuilder>> newer = new ArrayList<>(NEWER.subList(0, 7));
            Collections.shuffle(older, random);
            Collections.shuffle(newer, random);
            assertThat(Changes.between(built(older), built(newer)))
                    .as("seed %s", seed)
                    .isEqualTo(CHANGES);
        }
    }

    @Test
    void otherCountries_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changes.between(
                        built(OLDER), BilateralCooperation.between(KAZ, DEU).build()))
                .withMessage("records to be compared must be of the same two sides, but was KAZ-CZE and "
                        + "KAZ-DEU; compare records of the same two");
    }

    @Test
    void equals_isOfTheChanges() {
        EqualsVerifier.forClass(Changes.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), CHANGES.all())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
