package io.github.comity.treaty;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.treaty.AgreementStep.Kind.ENTERED_INTO_FORCE;
import static io.github.comity.treaty.AgreementStep.Kind.NEGOTIATIONS_OPENED;
import static io.github.comity.treaty.AgreementStep.Kind.SIGNED;
import static io.github.comity.treaty.AgreementStep.Kind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TreatyReviewTest {
    private static final Official FORMER = Official.builder()
            .name("A")
            .post(Post.of("Minister of Trade", KAZ))
            .from(EventDate.inYear(2010))
            .until(EventDate.inYear(2012))
            .build();

    private static AgreementBuilder agreement(AgreementKind kind) {
        return Agreement.builder().kind(kind).title("X").between(KAZ, CZE);
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                odd(
                        AgreementKind.TREATY,
                        b -> b.inForce("2010-03-01").duration(Period.ofYears(5)).renewed("2016"),
                        "renewal of X must be made while it lasts, but was 2016, and its term ended 28 February 2015"
                                + " (Vienna Convention on the Law of Treaties, articles 54(a) and 70)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.inForce("2010").duration(Period.ofYears(5)).step(SUSPENDED, EventDate.inYear(2016)),
                        "suspension of X must be made while it lasts, but was 2016, and its term ended "
                                + "31 December 2014 – 30 December 2015"
                                + " (Vienna Convention on the Law of Treaties, articles 54(a) and 70)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.step(NEGOTIATIONS_OPENED, EventDate.inYear(2012)).initialled("2011"),
                        "initialling of X must not precede its opening of negotiations, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 10)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.step(NEGOTIATIONS_OPENED, EventDate.inYear(2012)).signed("2011"),
                        "signature of X must not precede its opening of negotiations, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 10)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.initialled("2012").signed("2011"),
                        "signature of X must not precede its initialling, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 10)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.signed("2012").ratifiedBy(KAZ, "2011"),
                        "ratification of X by Kazakhstan must not precede its signature, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 14)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.signed("2012").inForce("2011"),
                        "entry into force of X must not precede its signature, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 24)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.ratifiedBy(KAZ, "2012").inForce("2011"),
                        "entry into force of X must not precede its ratification by Kazakhstan, but was 2011 "
                                + "before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 24)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.provisionallyApplied("2012").inForce("2011"),
                        "entry into force of X must not precede its provisional application, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 25)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.step(SUSPENDED, EventDate.inYear(2011)).inForce("2012"),
                        "suspension of X must not precede its entry into force, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, article 57)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.terminated("2011").inForce("2012"),
                        "termination of X must not precede its entry into force, but was 2011 before 2012"
                                + " (Vienna Convention on the Law of Treaties, articles 54 and 70)"),
                odd(
                        AgreementKind.MEMORANDUM_OF_UNDERSTANDING,
                        b -> b.inForce("2012"),
                        "X must bind to be in force, but was a memorandum of understanding that does not bind"
                                + " (Vienna Convention on the Law of Treaties, articles 2(1)(a) and 24)"),
                odd(
                        AgreementKind.JOINT_DECLARATION,
                        b -> b.ratifiedBy(CZE, "2012"),
                        "X must bind to be ratified by Czechia, but was a joint declaration that does not bind"
                                + " (Vienna Convention on the Law of Treaties, article 2(1)(b))"),
                odd(
                        AgreementKind.MEMORANDUM_OF_UNDERSTANDING,
                        b -> b.binding(true).inForce("2012"),
                        "X must be called what it is in effect, but was a memorandum of understanding said to "
                                + "be binding"
                                + " (Vienna Convention on the Law of Treaties, article 2(1)(a))"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.binding(false),
                        "X must be called what it is in effect, but was a treaty said to be not binding"
                                + " (Vienna Convention on the Law of Treaties, article 2(1)(a))"),
                odd(
                        AgreementKind.ROADMAP,
                        b -> b.registration(Registration.parse("I-1")),
                        "X must be a treaty to be registered with the United Nations, but was a roadmap that "
                                + "does not bind"
                                + " (Charter of the United Nations, article 102)"),
                odd(
                        AgreementKind.CONTRACT,
                        b -> b.registeredOn(EventDate.inYear(2012)),
                        "X must be a treaty to be registered with the United Nations, but was a contract"
                                + " (Charter of the United Nations, article 102)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.registeredOn(EventDate.inYear(2011)).inForce("2012"),
                        "registration of X must not precede its entry into force, but was 2011 before 2012"
                                + " (Regulations to give effect to Article 102 of the Charter of the United "
                                + "Nations, article 1(2))"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.signed("2013").signedBy(FORMER),
                        "A must be in office or have full powers to sign X, but was in office until 2012, and "
                                + "it was signed 2013"
                                + " (Vienna Convention on the Law of Treaties, article 7)"),
                odd(
                        AgreementKind.TREATY,
                        b -> b.signed("2009").signedBy(FORMER),
                        "A must be in office or have full powers to sign X, but was in office from 2010, and "
                                + "it was signed 2009"
                                + " (Vienna Convention on the Law of Treaties, article 7)"));
    }

    private static Arguments odd(AgreementKind kind, Consumer<AgreementBuilder> parts, String expected) {
        return Arguments.of(kind, parts, expected);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void of_oddAgreement_isBuiltAndFound(AgreementKind kind, Consumer<AgreementBuilder> parts, String expected) {
        AgreementBuilder builder = agreement(kind);
        parts.accept(builder);
        Agreement agreement = builder.build();
        assertThat(TreatyReview.of(agreement)).extracting(Oddity::toString).containsExactly(expected);
        assertThat(TreatyReview.of(agreement).get(0).about()).isEqualTo(agreement);
    }

    static Stream<Arguments> regular() {
        return Stream.of(
                Arguments.of(AgreementKind.TREATY, parts(b -> b.signed("2012").inForce("2012"))),
                Arguments.of(
                        AgreementKind.TREATY, parts(b -> b.signed("2012-06-01").inForce("2012"))),
                Arguments.of(AgreementKind.TREATY, parts(b -> b.inForce("2012").terminated("2012"))),
                Arguments.of(
                        AgreementKind.TREATY,
                        parts(b -> b.between(DEU).inForce("2011").ratifiedBy(DEU, "2014"))),
                Arguments.of(
                        AgreementKind.TREATY, parts(b -> b.inForce("2011").planned(SIGNED, EventDate.inYear(2030)))),
                Arguments.of(AgreementKind.CONTRACT, parts(b -> b.signed("2011").inForce("2012"))),
                Arguments.of(
                        AgreementKind.TREATY,
                        parts(b -> b.provisionallyApplied("2010")
                                .step(SUSPENDED, EventDate.inYear(2011))
                                .registeredOn(EventDate.inYear(2011))
                                .inForce("2012"))),
                Arguments.of(AgreementKind.TREATY, parts(b -> b.signed("2012").signedBy(FORMER))),
                Arguments.of(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, parts(b -> b.signed("2012"))));
    }

    private static Consumer<AgreementBuilder> parts(Consumer<AgreementBuilder> parts) {
        return parts;
    }

    @ParameterizedTest
    @MethodSource("regular")
    void of_regularAgreement_findsNothing(AgreementKind kind, Consumer<AgreementBuilder> parts) {
        AgreementBuilder builder = agreement(kind);
        parts.accept(builder);
        assertThat(TreatyReview.of(builder.build())).isEmpty();
    }

    @Test
    void inForceBeforeSignature_isFoundIfAndOnlyIfNoDaysAreInOrder() {
        List<EventDate> dates = new ArrayList<>();
        for (int first = 1; first <= 5; first++) {
            for (int last = first; last <= 5; last++) {
                EventDate from = EventDate.on(LocalDate.of(2024, 1, first));
                dates.add(first == last ? from : EventDate.between(from, EventDate.on(LocalDate.of(2024, 1, last))));
            }
        }
        for (EventDate signed : dates) {
            for (EventDate inForce : dates) {
                Agreement agreement = agreement(AgreementKind.TREATY)
                        .step(SIGNED, signed)
                        .step(ENTERED_INTO_FORCE, inForce)
                        .build();
                boolean possible = !inForce.latest()
                        .orElseThrow()
                        .isBefore(signed.earliest().orElseThrow());
                assertThat(TreatyReview.of(agreement).isEmpty())
                        .as("%s %s", signed, inForce)
                        .isEqualTo(possible);
            }
        }
    }

    @Test
    void asOf_expiredAgreement_isFoundOnceItsTermIsCertainlyOver() {
        Agreement expired = agreement(AgreementKind.TREATY)
                .inForce("2010-03-01")
                .duration(Period.ofYears(5))
                .build();
        assertThat(TreatyReview.asOf(expired, LocalDate.of(2015, 2, 28))).isEmpty();
        assertThat(TreatyReview.asOf(expired, LocalDate.of(2015, 3, 1)))
                .extracting(Oddity::toString)
                .containsExactly(
                        "X must be renewed, or its end be stated, once its term is over, but was in force since "
                                + "1 March 2010 until 28 February 2015, and nothing else was stated on 1 March 2015"
                                + " (Vienna Convention on the Law of Treaties, article 54(a))");
        Agreement planned = expired.toBuilder()
                .planned(AgreementStep.Kind.RENEWED, EventDate.parse("2015-01"))
                .build();
        assertThat(TreatyReview.asOf(planned, LocalDate.of(2015, 3, 1)))
                .extracting(Oddity::toString)
                .containsExactly(
                        "renewal of X must be made by the end of its term, 28 February 2015, but was still planned "
                                + "for January 2015 on 1 March 2015"
                                + " (Vienna Convention on the Law of Treaties, article 54)");
        LocalDate later = LocalDate.of(2016, 1, 1);
        assertThat(TreatyReview.asOf(expired.toBuilder().renewed("2015-02").build(), later))
                .isEmpty();
        assertThat(TreatyReview.asOf(expired.toBuilder().terminated("2014").build(), later))
                .isEmpty();
        assertThat(TreatyReview.asOf(
                        expired.toBuilder().renewal(Period.ofYears(1)).build(), later))
                .isEmpty();
    }

    @Test
    void asOf_termThatWouldBeOver_isFound_whereItsBeginIsNotKnown() {
        Agreement signed = agreement(AgreementKind.TREATY)
                .signed("2010-05")
                .duration(Period.ofYears(5))
                .build();
        assertThat(TreatyReview.asOf(signed, LocalDate.of(2015, 5, 31))).isEmpty();
        assertThat(TreatyReview.asOf(signed, LocalDate.of(2015, 6, 1)))
                .extracting(Oddity::toString)
                .containsExactly("X must have entered into force for its term of 5 years to run, but was signed May "
                        + "2010, and nothing else was stated on 1 June 2015; state inForce(...) (Vienna Convention on "
                        + "the Law of Treaties, articles 24 and 54(a))");
        LocalDate later = LocalDate.of(2030, 1, 1);
        for (Agreement known : List.of(
                signed.toBuilder().renewal(Period.ofYears(1)).build(),
                signed.toBuilder().terminated("2012").build(),
                agreement(AgreementKind.TREATY).signed("2010").build(),
                agreement(AgreementKind.TREATY).duration(Period.ofMonths(6)).build())) {
            assertThat(TreatyReview.asOf(known, later)).as("%s", known).isEmpty();
        }
        assertThat(TreatyReview.asOf(
                        agreement(AgreementKind.TREATY)
                                .signed("2010")
                                .duration(Period.ofMonths(18))
                                .build(),
                        later))
                .singleElement()
                .satisfies(o -> assertThat(o.sentence()).contains("its term of 18 months to run"));
    }

    @Test
    void of_commission_findsOrderAndOffice() {
        Commission commission = Commission.builder()
                .name("C")
                .between(KAZ, CZE)
                .session(1, s -> s.held("2015"))
                .session(2, s -> s.held("2013").coChair(KAZ, FORMER))
                .session(3, s -> s.planned("2011").coChair(KAZ, FORMER))
                .session(4, s -> s.held("2013/2016"))
                .build();
        assertThat(TreatyReview.of(commission))
                .extracting(Oddity::toString)
                .containsExactly(
                        "A must be in office to preside at the 2nd session, but was in office until 2012, and "
                                + "it was held 2013"
                                + " (W3C Organization Ontology, org:memberDuring of a membership)",
                        "2nd session must not be held before the 1st session, but was held 2013 and 2015"
                                + " (usage of commissions; no written rule is known)");
        assertThat(TreatyReview.of(commission).get(0).about()).isEqualTo(commission);
    }

    @ParameterizedTest
    @EnumSource
    void everyRule_hasAStatementAndASource(TreatyRule rule) {
        assertThat(rule.statement()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.source()).isNotBlank();
    }

    @Test
    void everyRuleOfAgreements_isCoveredAbove() {
        Set<TreatyRule> covered = EnumSet.of(
                TreatyRule.CO_CHAIR_OUT_OF_OFFICE,
                TreatyRule.SESSIONS_OUT_OF_ORDER,
                TreatyRule.EXPIRED_BUT_IN_FORCE,
                TreatyRule.TERM_NOT_BEGUN,
                TreatyRule.RENEWAL_OVERDUE);
        oddities().forEach(arguments -> {
            Object[] values = arguments.get();
            AgreementBuilder builder = agreement((AgreementKind) values[0]);
            builderParts(values[1]).accept(builder);
            TreatyReview.of(builder.build()).forEach(o -> covered.add(o.rule()));
        });
        assertThat(covered).containsExactlyInAnyOrder(TreatyRule.values());
    }

    @SuppressWarnings("unchecked")
    private static Consumer<AgreementBuilder> builderParts(Object parts) {
        return (Consumer<AgreementBuilder>) parts;
    }
}
