package io.github.comity.cooperation;

import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.party.Countries.CSK;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.EGY;
import static io.github.comity.party.Countries.SUN;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.treaty.AgreementKind.TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A former state beside the one that came after it: two parties, never one. */
class FormerStatesTest {
    private static final Official PRESIDENT = Official.of("Hosni Mubarak", Post.of("President", EGY));
    private static final Source OFFICE = Source.of("CAPMAS");

    private static CooperationBuilder with(Consumer<CooperationBuilder> step) {
        CooperationBuilder record = BilateralCooperation.between(EGY, CSK);
        step.accept(record);
        return record;
    }

    private static Arguments found(Consumer<CooperationBuilder> step, String sentence) {
        return Arguments.of(step, sentence);
    }

    static Stream<Arguments> odd() {
        String rule = "Czechoslovakia must be one of the parties within its years, 1918 – 1992, but ";
        return Stream.of(
                found(
                        b -> b.visit(
                                STATE,
                                v -> v.visitor(PRESIDENT).to(CSK, "Prague").on("1994")),
                        rule + "took part in '1994: state visit of Hosni Mubarak to Prague'"),
                found(
                        b -> b.visit(STATE, v -> v.visitor(PRESIDENT).to(CSK).planned("1993-02")),
                        rule + "took part in 'February 1993 (planned): state visit of Hosni Mubarak to "
                                + "Czechoslovakia'"),
                found(
                        b -> b.commission("Joint Committee", c -> c.session(9, s -> s.held("1995"))),
                        rule + "took part in '1995: 9th session of the Joint Committee'"),
                found(
                        b -> b.agreement(TREATY, "Treaty", a -> a.signed("2001-05")),
                        rule + "is a party of 'Treaty: treaty between Czechoslovakia and Egypt, signed May 2001'"),
                found(
                        b -> b.reportedBy(EGY, OFFICE, r -> r.trade(year(1996), t -> t.total("12 million USD"))),
                        rule + "a figure is stated: total trade of Egypt with Czechoslovakia in 1996: 12 million USD"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void review_ofAFormerStateOutsideOfItsYears_findsIt(Consumer<CooperationBuilder> step, String sentence) {
        assertThat(Review.of(with(step).build()))
                .filteredOn(f -> f.rule().equals(ReviewRule.OUTSIDE_EXISTENCE))
                .extracting(Finding::sentence)
                .containsExactly(sentence);
    }

    @Test
    void review_withinItsYearsOrOfWhatLivesOn_findsNothing() {
        assertThat(Review.of(with(b -> b.visit(
                                        STATE,
                                        v -> v.visitor(PRESIDENT)
                                                .to(CSK, "Prague")
                                                .on("1992"))
                                .agreement(
                                        TREATY,
                                        "Treaty",
                                        a -> a.signed("1974").inForce("1975").terminated("2004"))
                                .reportedBy(EGY, OFFICE, r -> r.trade(year(1992), t -> t.total("12 million USD"))))
                        .build()))
                .isEmpty();
    }

    @Test
    void bothInOneDossier_stayTwoParties() {
        BilateralCooperation record = BilateralCooperation.between(EGY, CZE)
                .agreement(TREATY, "Treaty", a -> a.signed("1974"))
                .agreement(a ->
                        a.kind(TREATY).title("Treaty").between(EGY, CZE, CSK).signed("1974"))
                .build();
        assertThat(record.agreements())
                .extracting(Object::toString)
                .containsExactly(
                        "Treaty: treaty between Czechia and Czechoslovakia and Egypt, signed 1974",
                        "Treaty: treaty between Czechia and Egypt, signed 1974");
        assertThat(record.updatedWith(record)).isEqualTo(record);
    }

    @Test
    void matterOfTheFormerState_inARecordOfItsSuccessor_isRefused() {
        String remedy = "; a former state is a party of its own and never the one that came after it; start a "
                + "cooperation of its own";
        CooperationBuilder record = BilateralCooperation.between(EGY, CZE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record.visit(
                        OFFICIAL, v -> v.visitor(PRESIDENT).to(CSK, "Prague").on("1988")))
                .withMessage("visit must be from EGY to CZE or back, but was 'official visit of Hosni Mubarak to "
                        + "Prague, CSK, 1988' from EGY" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        record.agreement(a -> a.kind(TREATY).title("Treaty").between(CSK, SUN)))
                .withMessage(
                        "agreement must have a party of EGY or CZE, but was 'Treaty: Czechoslovakia and the Soviet "
                                + "Union'" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(EGY, CZE)
                        .build()
                        .updatedWith(BilateralCooperation.between(EGY, CSK).build()))
                .withMessage(
                        "record and the newer one must be of the same two sides, but was EGY-CZE and EGY-CSK; keep "
                                + "them apart");
    }
}
