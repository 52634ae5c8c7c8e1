package io.github.comity.cooperation;

import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.MissionKind.EMBASSY;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.Organization.OSCE;
import static io.github.comity.party.Organization.UN;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;
import static io.github.comity.treaty.AgreementKind.PROTOCOL;
import static io.github.comity.treaty.AgreementKind.TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Event;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.Commission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cooperation holds beside its figures. */
class DossierTest {
    private static final Official VASSILENKO = of("Roman Vassilenko", "Deputy Minister of Foreign Affairs", KAZ);
    private static final Official KOZAK = of("Jiří Kozák", "First Deputy Minister of Foreign Affairs", CZE);
    private static final Official AMBASSADOR = of("A", "Ambassador", KAZ);
    private static final Official SIGNATORY = of("S", "Minister of Trade", CZE);
    private static final Official CHAIR = of("C", "Minister of Industry", CZE);
    private static final Forum GLOBSEC =
            Forum.builder().name("GLOBSEC-2024").in("Prague, CZE").build();
    private static final String COMMISSION = "Intergovernmental Commission";

    private static Official of(String name, String title, Country country) {
        return Official.of(name, Post.of(title, country));
    }

    /** Independent calls of the builder, one for each kind of thing and some more. */
    private static final List<Consumer<CooperationBuilder>> STEPS = List.of(
            b -> b.visit(
                    WORKING,
                    v -> v.visitor(VASSILENKO)
                            .to(CZE, "Prague")
                            .on("2024-09-02")
                            .meeting(m -> m.with(KOZAK).about(POLITICAL))
                            .meeting(m -> m.side(GBR).onTheSidelinesOf(GLOBSEC))),
            b -> b.visit(WORKING, v -> v.visitor(KOZAK).to(KAZ)),
            b -> b.meeting(m -> m.format(TELEPHONE).with(VASSILENKO, KOZAK).on("2024-05")),
            b -> b.forum("Expo", f -> f.on("2017")),
            b -> b.statement(KOZAK, "welcomed the talks", s -> s.on("2024-09-03")),
            b -> b.project("school", p -> p.partners(KAZ, CZE).milestone("opened", m -> m.on("2023"))),
            b -> b.interest(KAZ, i -> i.in(CZE, "Zetor").andOthers()),
            b -> b.interest(CZE, i -> i.in(KAZ, "Air Astana")),
            b -> b.multilateral(m -> m.in(UN, OSCE)),
            b -> b.relations(r -> r.established("1993-01-01")
                    .mission(EMBASSY, KAZ, m -> m.in("Prague, CZE").head(AMBASSADOR))
                    .builtOnContactsOf(HEAD_OF_STATE)),
            b -> b.agreement(TREATY, "Treaty on X", a -> a.signed("2004").signedBy(SIGNATORY)),
            b -> b.agreement(a -> a.kind(AGREEMENT)
                    .title("Enhanced Partnership and Cooperation Agreement")
                    .shortTitle("EPCA")
                    .between(KAZ, EU)),
            b -> b.commission(
                    COMMISSION,
                    c -> c.nextSession("2024-41").session(6, s -> s.held("2022").coChair(CZE, CHAIR))),
            b -> b.official(VASSILENKO),
            b -> b.reportedBy(
                    KAZ, Source.of("Kazinform"), r -> r.trade(year(2023), t -> t.total("626.8 million USD"))));

    private static BilateralCooperation built(List<Consumer<CooperationBuilder>> steps) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        steps.forEach(s -> s.accept(builder));
        return builder.build();
    }

    private static final BilateralCooperation RELATIONS = built(STEPS);

    @Test
    void lookUps_findWhatWasStated() {
        assertThat(RELATIONS.visits())
                .extracting(Visit::toString)
                .containsExactly(
                        "working visit of Roman Vassilenko to Prague, CZE, 2 September 2024",
                        "working visit of Jiří Kozák to Kazakhstan");
        assertThat(RELATIONS.meetings())
                .extracting(Meeting::toString)
                .containsExactly(
                        "telephone call of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), May 2024",
                        "meeting of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), Prague, CZE, 2 "
                                + "September 2024",
                        "meeting of Kazakhstan (Roman Vassilenko) and the United Kingdom on the sidelines of "
                                + "GLOBSEC-2024, Prague, CZE, 2 September 2024");
        assertThat(RELATIONS.meetingsWith(GBR)).hasSize(1);
        assertThat(RELATIONS.forums()).extracting(Forum::name).containsExactly("Expo", "GLOBSEC-2024");
        assertThat(RELATIONS.statements())
                .singleElement()
                .hasToString("Jiří Kozák welcomed the talks, 3 September 2024");
        assertThat(RELATIONS.projects()).singleElement().hasToString("school, by Kazakhstan and Czechia");
        assertThat(RELATIONS.interests())
                .extracting(CompanyInterest::toString)
                .containsExactly("interest of Czechia in Air Astana", "interest of Kazakhstan in Zetor and others");
        assertThat(RELATIONS.multilateral())
                .singleElement()
                .satisfies(m -> assertThat(m.isIn("OSCE")).isTrue());
        assertThat(RELATIONS.diplomaticRelations().orElseThrow().missionsOf(KAZ))
                .hasSize(1);
        assertThat(RELATIONS.agreements()).hasSize(2);
        assertThat(RELATIONS.agreement("epca").orElseThrow().parties()).containsExactly(EU, KAZ);
        assertThat(RELATIONS.agreement("treaty on x").orElseThrow().parties()).containsExactly(CZE, KAZ);
        assertThat(RELATIONS.agreement("Treaty on Y")).isEmpty();
        assertThat(RELATIONS.commissions()).hasSize(1);
        assertThat(RELATIONS.commission(COMMISSION).orElseThrow().dueBy(LocalDate.of(2024, 12, 31)))
                .hasSize(1);
        assertThat(RELATIONS.commission("Joint Committee")).isEmpty();
        assertThat(RELATIONS).hasToString("cooperation of Kazakhstan and Czechia: 1 claim, 5 officials, 11 events");
    }

    @Test
    void officials_areThoseWhoAct_inTheOrderOfTheirNames() {
        assertThat(RELATIONS.officials())
                .extracting(Official::name)
                .containsExactly("A", "C", "Jiří Kozák", "Roman Vassilenko", "S");
        assertThat(RELATIONS.officialsNamed("jiri kozak")).containsExactly(KOZAK);
    }

    @Test
    void timeline_holdsEverythingDated() {
        assertThat(RELATIONS.timeline()).hasToString("""
                        1 January 1993: diplomatic relations of Kazakhstan and Czechia established
                        2004: signature of Treaty on X
                        2017: Expo
                        2022: 6th session of the Intergovernmental Commission
                        2023: school: opened
                        May 2024: telephone call of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák)
                        second half of 2024 (planned): session of the Intergovernmental Commission
                        2 September 2024: working visit of Roman Vassilenko to Prague
                        2 September 2024: meeting of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák)
                        2 September 2024: meeting of Kazakhstan (Roman Vassilenko) and the United Kingdom on the \
                        sidelines of \
                        GLOBSEC-2024
                        3 September 2024: Jiří Kozák welcomed the talks
                        date not known: GLOBSEC-2024
                        date not known: working visit of Jiří Kozák to Kazakhstan""".stripIndent());
    }

    @Test
    void builderOrder_doesNotMatter() {
        for (long seed = 0; seed < 200; seed++) {
            List<Consumer<CooperationBuilder>> shuffled = new ArrayList<>(STEPS);
            Collections.shuffle(shuffled, new Random(seed));
            BilateralCooperation built = built(shuffled);
            assertThat(built).as("seed %s", seed).isEqualTo(RELATIONS).hasSameHashCodeAs(RELATIONS);
            assertThat(built.entries().asList())
                    .as("seed %s", seed)
                    .isEqualTo(RELATIONS.entries().asList());
            assertThat(built.timeline()).as("seed %s", seed).isEqualTo(RELATIONS.timeline());
            assertThat(built.meetings().asList())
                    .as("seed %s", seed)
                    .isEqualTo(RELATIONS.meetings().asList());
        }
    }

    @Test
    void builderOrder_doesNotMatter_forThingsThatPrintAlike() {
        List<Consumer<CooperationBuilder>> steps = List.of(
                b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2024").topic("transit")),
                b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2024").topic("aviation")),
                b -> b.meeting(m -> m.side(KAZ).side(CZE).topic("transit")),
                b -> b.meeting(m -> m.side(KAZ).side(CZE).topic("aviation")),
                b -> b.visit(
                        WORKING, v -> v.visitor(VASSILENKO).to(CZE).on("2024").purpose("talks")),
                b -> b.visit(
                        WORKING, v -> v.visitor(VASSILENKO).to(CZE).on("2024").purpose("signature")));
        BilateralCooperation one = BilateralCooperation.between(KAZ, CZE).build();
        BilateralCooperation other = one;
        for (int i = 0; i < steps.size(); i++) {
            CooperationBuilder forwards = one.toBuilder();
            CooperationBuilder backwards = other.toBuilder();
            steps.get(i).accept(forwards);
            steps.get(steps.size() - 1 - i).accept(backwards);
            one = forwards.build();
            other = backwards.build();
        }
        assertThat(other.timeline()).isEqualTo(one.timeline());
        assertThat(other.meetings().asList()).isEqualTo(one.meetings().asList());
        assertThat(other.visits().asList()).isEqualTo(one.visits().asList());
    }

    @Test
    void addingOneThing_changesNoOther() {
        for (int left = 0; left < STEPS.size(); left++) {
            List<Consumer<CooperationBuilder>> others = new ArrayList<>(STEPS);
            others.remove(left);
            BilateralCooperation without = built(others);
            assertThat(RELATIONS.entries()).as("step %s", left).containsAll(without.entries());
            List<Event> kept = new ArrayList<>(RELATIONS.timeline().events());
            kept.retainAll(without.timeline().events());
            assertThat(kept).as("step %s", left).isEqualTo(without.timeline().events());
            CooperationBuilder again = without.toBuilder();
            if (left != 13) { // who is named elsewhere is held anyway
                assertThat(without).as("step %s", left).isNotEqualTo(RELATIONS);
                STEPS.get(left).accept(again);
                assertThat(again.build()).as("step %s", left).isEqualTo(RELATIONS);
            }
        }
    }

    @Test
    void merge_keepsWhatBothState_once_inAnyOrder() {
        for (int cut = 0; cut <= STEPS.size(); cut++) {
            BilateralCooperation first = built(STEPS.subList(0, Math.min(STEPS.size(), cut + 3)));
            BilateralCooperation second = built(STEPS.subList(cut, STEPS.size()));
            assertThat(first.merge(second))
                    .as("cut %s", cut)
                    .isEqualTo(RELATIONS)
                    .isEqualTo(second.merge(first));
        }
        assertThat(RELATIONS.merge(RELATIONS)).isEqualTo(RELATIONS);
        assertThat(RELATIONS.toBuilder().build()).isEqualTo(RELATIONS);
    }

    @Test
    void merge_ofOneCommission_unitesItsSessions_unlessTheyCannotBothStand() {
        BilateralCooperation held = BilateralCooperation.between(KAZ, CZE)
                .commission(COMMISSION, c -> c.session(5, s -> s.held("2020")))
                .build();
        assertThat(RELATIONS.merge(held).commissions())
                .singleElement()
                .satisfies(c -> assertThat(c.sessions()).hasSize(3));
        BilateralCooperation later = BilateralCooperation.between(KAZ, CZE)
                .commission(COMMISSION, c -> c.session(6, s -> s.held("2023")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RELATIONS.merge(later))
                .withMessage("commission in both records must be stated so that both can stand, but was "
                        + "'2023: 6th session of the Intergovernmental Commission' and "
                        + "'2022: 6th session of the Intergovernmental Commission'; "
                        + "if one record is newer, call older.updatedWith(newer)");
        assertThat(RELATIONS.updatedWith(later).commissions())
                .singleElement()
                .satisfies(c -> assertThat(c.session(6).orElseThrow().held()).contains(EventDate.inYear(2023)));
    }

    static Stream<Arguments> refused() {
        Official german = of("G", "Minister of Trade", DEU);
        return Stream.of(
                refused(
                        b -> b.visit(WORKING, v -> v.visitor(VASSILENKO).to(DEU, "Berlin")),
                        "visit must be from KAZ to CZE or back, but was 'working visit of Roman Vassilenko to "
                                + "Berlin, DEU' from KAZ; start a cooperation of its own"),
                refused(
                        b -> b.visit(WORKING, v -> v.visitor(german).to(KAZ)),
                        "visit must be from KAZ to CZE or back, but was 'working visit of G to Kazakhstan' "
                                + "from DEU; start a cooperation of its own"),
                refused(
                        b -> b.visit(WORKING, v -> v.visitor(VASSILENKO).to(KAZ)),
                        "visit must be from KAZ to CZE or back, but was 'working visit of Roman Vassilenko to "
                                + "Kazakhstan' from KAZ; pass the other side as the one that it "
                                + "leads to"),
                refused(
                        b -> b.meeting(m -> m.side(DEU).side(GBR)),
                        "meeting must be of KAZ or CZE, but was 'meeting of Germany and the United Kingdom'; "
                                + "start a cooperation of its own"),
                refused(
                        b -> b.statement(german, "spoke", s -> {}),
                        "statement must be by or to somebody of KAZ or CZE, but was 'G spoke'; start a "
                                + "cooperation of its own"),
                refused(
                        b -> b.project("plant", p -> p.partners(DEU)),
                        "project must have a partner of KAZ or CZE, but was 'plant, by Germany'; start a "
                                + "cooperation of its own"),
                refused(
                        b -> b.interest(DEU, i -> i.in(CZE, "Zetor")),
                        "interest must be between KAZ and CZE, but was 'interest of Germany in Zetor'; start "
                                + "a cooperation of its own"),
                refused(
                        b -> b.interest(KAZ, i -> i.in(DEU, "Bosch")),
                        "interest must be between KAZ and CZE, but was 'interest of Kazakhstan in Bosch'; "
                                + "start a cooperation of its own"),
                refused(
                        b -> b.relations(DiplomaticRelations.between(KAZ, DEU).build()),
                        "diplomatic relations must be between KAZ and CZE, but was 'diplomatic relations of " + ""
                                + "Kazakhstan and Germany, 0 missions'; start a cooperation of its own"),
                refused(
                        b -> b.agreement(a -> a.kind(AGREEMENT).title("T").between(DEU, GBR)),
                        "agreement must have a party of KAZ or CZE, but was 'T: Germany and the United Kingdom'; "
                                + "start a cooperation of its own"),
                refused(
                        b -> b.commission(
                                Commission.builder().name("C").between(DEU, GBR).build()),
                        "commission must have a side of KAZ or CZE, but was 'C: Germany and the United Kingdom, 0 "
                                + "sessions'; start a cooperation of its own"));
    }

    static Stream<Arguments> twice() {
        return Stream.of(
                refused(
                        STEPS.get(1),
                        "visit must be added once, but was 'working visit of Jiří Kozák to Kazakhstan' twice; "
                                + "remove one"),
                refused(
                        STEPS.get(2),
                        "meeting must be added once, but was 'telephone call of Kazakhstan (Roman Vassilenko) "
                                + "and Czechia (Jiří Kozák), May 2024' twice; remove one"),
                refused(STEPS.get(3), "forum must be added once, but was 'Expo, 2017' twice; remove one"),
                refused(
                        STEPS.get(4),
                        "statement must be added once, but was 'Jiří Kozák welcomed the talks, 3 September 2024' "
                                + "twice; remove one"),
                refused(
                        b -> b.project("School", p -> p.partners(KAZ)),
                        "project must be added once, but was 'school, by Kazakhstan and Czechia' and 'School, "
                                + "by Kazakhstan'; put them together, or call replace(...); two things of one name are "
                                + "told apart by fuller names"),
                refused(
                        STEPS.get(7),
                        "interest must be added once, but was 'interest of Czechia in Air Astana' twice; remove one"),
                refused(
                        STEPS.get(8),
                        "multilateral cooperation must be added once, but was 'cooperation in the United Nations "
                                + "and the Organization for Security and Co-operation in Europe' twice; remove one"),
                refused(
                        b -> b.relations(r -> {}),
                        "diplomatic relations must be added once, but was 'diplomatic relations of "
                                + "Kazakhstan and Czechia since 1 January 1993, 1 mission' and 'diplomatic relations "
                                + "of Kazakhstan and Czechia, 0 missions'; put them together, or call replace(...)"),
                refused(
                        b -> b.agreement(PROTOCOL, "treaty on X", a -> {}),
                        "agreement must be added once, but was 'Treaty on X: treaty between Czechia and "
                                + "Kazakhstan, signed 2004' and 'treaty on X: protocol between Czechia and "
                                + "Kazakhstan'; put them together, or call replace(...); two agreements of one title "
                                + "are told apart by fuller titles or by years of signature that are not neighbours"),
                refused(
                        STEPS.get(12),
                        "commission must be added once, but was 'Intergovernmental Commission: Czechia and "
                                + "Kazakhstan, 2 sessions' twice; remove one"));
    }

    private static Arguments refused(Consumer<CooperationBuilder> step, String message) {
        return Arguments.of(step, message);
    }

    @ParameterizedTest
    @MethodSource({"refused", "twice"})
    void builder_ofOtherCountriesOrTwice_isRefused(Consumer<CooperationBuilder> step, String message) {
        CooperationBuilder builder = RELATIONS.toBuilder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step.accept(builder))
                .withMessage(message);
        assertThat(builder.build()).isEqualTo(RELATIONS);
    }

    @Test
    void builder_saysWhatIsMissing() {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.visit(WORKING, v -> v.visitor(VASSILENKO)))
                .withMessage("visit must have host country, but was built without; call to(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.agreement(a -> a.between(KAZ, EU)))
                .withMessage("agreement must have kind and title, but was built without; call kind(...) and "
                        + "title(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.meeting(m -> m.with(KOZAK)))
                .withMessage("meeting must have two sides, but was built with Czechia alone; call with(...) or "
                        + "side(...) for each, or andOthers() before build()");
    }

    @Test
    void whoNamesNoCountry_belongsToAnyPair() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .project("fund", p -> p.partners(UN))
                .statement(Official.of("E", Post.builder().title("Envoy").build()), "spoke", s -> {})
                .meeting(m -> m.side(UN).side(EU))
                .interest(KAZ, i -> i.in(Company.of("Zetor")))
                .visit(
                        WORKING,
                        v -> v.visitor(Official.of(
                                        "E", Post.builder().title("Envoy").build()))
                                .to(KAZ))
                .build();
        assertThat(relations.entries()).hasSize(5);
        assertThat(relations.officials()).hasSize(1);
    }

    @Test
    void name_thatSeveralHave_isNotGuessed() {
        BilateralCooperation two = BilateralCooperation.between(KAZ, CZE)
                .agreement(AGREEMENT, "T", a -> {})
                .agreement(a -> a.kind(AGREEMENT).title("T").between(KAZ, EU))
                .commission("C", c -> c.shortName("IGC"))
                .commission("D", c -> c.shortName("IGC"))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> two.agreement("t"))
                .withMessage("agreement must be the only one of its name to be found by it, but was 'T: agreement "
                        + "between Czechia and Kazakhstan' and 'T: agreement between the European Union and "
                        + "Kazakhstan'; choose from agreements()");
        assertThatIllegalStateException()
                .isThrownBy(() -> two.commission("IGC"))
                .withMessage("commission must be the only one of its name to be found by it, but was 'C (IGC): "
                        + "Czechia and Kazakhstan, 0 sessions' and 'D (IGC): Czechia and Kazakhstan, 0 sessions'; "
                        + "choose from "
                        + "commissions()");
    }

    @Test
    void forum_thatIsAlsoAnOccasion_isHeldOnce() {
        BilateralCooperation relations = built(ImmutableList.of(STEPS.get(0), b -> b.forum(GLOBSEC)));
        assertThat(relations.forums()).containsExactly(GLOBSEC);
        assertThat(relations).isEqualTo(built(ImmutableList.of(STEPS.get(0))));
    }
}
