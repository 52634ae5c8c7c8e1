package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.cooperation.Change.ChangedEvent;
import io.github.comity.cooperation.Change.NewEvent;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Identity;
import io.github.comity.event.Scope;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of a dossier go by what they say of themselves, not by type or headline. */
class EntriesTest {
    private static final CountryGroup EU =
            CountryGroup.builder().name("European Union").code("EU").build();

    private static BilateralCooperation record(Consumer<CooperationBuilder> states) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        states.accept(builder);
        return builder.build();
    }

    private static BilateralCooperation signed(String title, String shortTitle, String date) {
        return record(b -> b.agreement(AgreementKind.AGREEMENT, title, a -> {
            a.signed(date);
            if (!shortTitle.isEmpty()) {
                a.shortTitle(shortTitle);
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "Partnership Agreement, '', Partnership Agreement, EPCA, true",
        "Partnership Agreement, EPCA, EPCA, '', true",
        "EPCA, '', Partnership Agreement, EPCA, true",
        "Partnership Agreement, EPCA, Enhanced Partnership Agreement, epca, true",
        "partnership agreement, '', PARTNERSHIP AGREEMENT, '', true",
        "Agreement on Trade, '', Agreement on Transport, '', false",
        "Agreement, '', Agreement | signed, '', false",
        "of Agreement, '', Agreement, '', false",
    })
    void agreement_isKnownByAnyOfItsTitles(
            String title, String shortTitle, String other, String otherShort, boolean one) {
        Changes changes = Changes.between(signed(title, shortTitle, "2015"), signed(other, otherShort, "2015-12-21"));
        assertThat(changes.ofType(ChangedEvent.class)).hasSize(one ? 1 : 0);
        assertThat(changes.ofType(NewEvent.class)).hasSize(one ? 0 : 1);
    }

    @Test
    void agreement_ofOtherParties_isAnother() {
        BilateralCooperation other = record(b -> b.agreement(a ->
                a.kind(AgreementKind.AGREEMENT).title("EPCA").between(KAZ, EU).signed("2015")));
        assertThat(Changes.between(signed("EPCA", "", "2015"), other).ofType(NewEvent.class))
                .hasSize(1);
    }

    @Test
    void suspensions_mayComeAgain() {
        BilateralCooperation older = record(b ->
                b.agreement(AgreementKind.AGREEMENT, "A", a -> a.inForce("2010").step(suspended("2015"))));
        BilateralCooperation newer = record(b ->
                b.agreement(AgreementKind.AGREEMENT, "A", a -> a.inForce("2010").step(suspended("2019"))));
        assertThat(Changes.between(older, newer).all()).hasSize(1).first().isInstanceOf(NewEvent.class);
    }

    private static AgreementStep suspended(String date) {
        return AgreementStep.of(AgreementStep.Kind.SUSPENDED, EventDate.parse(date));
    }

    @Test
    void visit_ofOnePersonInAnotherPost_isOne() {
        BilateralCooperation older = record(b -> b.visit(
                VisitKind.WORKING,
                v -> v.visitor(official("Jiri Kozak", "Minister of Trade"))
                        .to(KAZ)
                        .on("2024")));
        BilateralCooperation newer = record(b -> b.visit(
                VisitKind.WORKING,
                v -> v.visitor(official("Jiří Kozák", "Minister of Industry"))
                        .to(KAZ, "Astana")
                        .on("2024-05-01")));
        assertThat(Changes.between(older, newer).ofType(ChangedEvent.class)).hasSize(1);
    }

    private static Official official(String name, String post) {
        return Official.of(name, Post.of(post, CZE));
    }

    /** What prints alike but differs stands in one order, whatever the order of building. */
    @Test
    void order_doesNotDependOnBuilding_forWhatPrintsAlike() {
        Official speaker = official("A", "Minister of Trade");
        List<Consumer<CooperationBuilder>> steps = new ArrayList<>();
        for (String topic : List.of("|", "| a", "a", "a | b", "b", "a, b", "[a]", "'", " ")) {
            if (!topic.isBlank()) {
                steps.add(b -> b.statement(speaker, "spoke", s -> s.on("2024").topic(topic)));
                steps.add(b -> b.statement(speaker, "spoke", s -> s.on("2024").quotation(topic)));
                steps.add(b -> b.meeting(m -> m.side(KAZ).side(CZE).on("2024").topic(topic)));
            }
        }
        long seed = 7;
        Random random = new Random(seed);
        ImmutableList<Entry> expected =
                record(b -> steps.forEach(s -> s.accept(b))).entries().asList();
        assertThat(expected).hasSize(24);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(steps, random);
            assertThat(record(b -> steps.forEach(s -> s.accept(b))).entries().asList())
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    private record Exhibition(String title, ImmutableSet<Party> parties) implements Entry {
        @Override
        public Identity identity() {
            return Identity.of("exhibition").named(title, List.of());
        }

        @Override
        public Scope scope() {
            return Scope.among(parties, "exhibition must be of %s or %s", title);
        }

        @Override
        public ImmutableList<Event> events() {
            return ImmutableList.of();
        }
    }

    @Test
    void entryOfAnotherKind_standsInTheDossier() {
        Exhibition exhibition = new Exhibition("Steppe and Forest", ImmutableSet.of(KAZ));
        BilateralCooperation older = record(b -> {});
        BilateralCooperation newer = record(b -> b.add(exhibition));
        assertThat(newer.entries()).containsExactly(exhibition);
        assertThat(newer.merge(older)).isEqualTo(newer);
        assertThat(newer.toBuilder().build()).isEqualTo(newer);
        assertThat(Changes.between(older, newer).all()).containsExactly(new Change.NewThing(exhibition));
    }

    @Test
    void finding_keepsItsContradiction() {
        BilateralCooperation relations = record(b -> b.reportedBy(
                KAZ,
                Source.builder().publisher("Statistics Office").build(),
                r -> r.trade(
                        ReportingPeriod.year(2023),
                        t -> t.total("626.8 million USD")
                                .exports("147.7 million USD")
                                .imports("497.1 million USD"))));
        Finding finding = Review.of(relations).get(0);
        assertThat(finding.contradiction()).isPresent();
        assertThat(finding.contradiction().orElseThrow().claims()).containsExactlyElementsOf(finding.claims());
        assertThat(finding.diagnosis())
                .isEqualTo(finding.contradiction().orElseThrow().diagnosis())
                .isPresent();
        assertThat(finding.toString()).startsWith(finding.sentence());
        assertThat(finding.things()).isEmpty();
    }
}
