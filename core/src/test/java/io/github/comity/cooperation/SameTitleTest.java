package io.github.comity.cooperation;

import static io.github.comity.party.Countries.JOR;
import static io.github.comity.party.Countries.PER;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;
import static io.github.comity.treaty.AgreementKind.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.Event;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementStep;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements of one title: protocols that follow each other, and one agreement that is told twice. */
class SameTitleTest {
    private static final String TITLE = "Protocol on Cultural Exchange";

    @SafeVarargs
    private static BilateralCooperation record(Consumer<AgreementBuilder>... protocols) {
        CooperationBuilder record = BilateralCooperation.between(PER, JOR);
        for (Consumer<AgreementBuilder> protocol : protocols) {
            record.agreement(PROTOCOL, TITLE, protocol);
        }
        return record.build();
    }

    private static final BilateralCooperation TWO =
            record(a -> a.signed("2010-05-04").inForce("2011"), a -> a.signed("2019-10"));

    @Test
    void twoOfOneTitle_signedYearsApart_standInOneRecord() {
        assertThat(TWO.agreements())
                .extracting(Agreement::toString)
                .containsExactly(
                        TITLE + ": protocol between Jordan and Peru, signed 4 May 2010, in force since 2011",
                        TITLE + ": protocol between Jordan and Peru, signed October 2019");
        assertThat(TWO.timeline().events())
                .extracting(Event::toString)
                .containsExactly(
                        "4 May 2010: signature of " + TITLE,
                        "2011: entry into force of " + TITLE,
                        "October 2019: signature of " + TITLE);
        assertThat(TWO.toBuilder().build()).isEqualTo(TWO);
        assertThat(TWO.merge(TWO)).isEqualTo(TWO);
        assertThat(Review.of(TWO)).isEmpty();
    }

    @Test
    void lookUp_ofTwoOfOneTitle_takesTheYearOfSignature() {
        assertThat(TWO.requireAgreement(TITLE + " 2019").signed()).contains(EventDate.parse("2019-10"));
        assertThat(TWO.requireAgreement("cultural exchange 2010").inForceSince())
                .isPresent();
        assertThatIllegalStateException()
                .isThrownBy(() -> TWO.agreement(TITLE))
                .withMessage("agreement must be the only one of its name to be found by it, but was '" + TITLE
                        + ": protocol between Jordan and Peru, signed 4 May 2010, in force since 2011' and '" + TITLE
                        + ": protocol between Jordan and Peru, signed October 2019'; choose from agreements()");
    }

    @Test
    void update_withALaterOneOfTheTitle_keepsBoth() {
        BilateralCooperation older = record(a -> a.signed("2010-05-04").inForce("2011"));
        BilateralCooperation newer = record(a -> a.signed("2019-10"));
        assertThat(older.updatedWith(newer)).isEqualTo(TWO);
        assertThat(older.updatedWith(newer).updatedWith(newer)).isEqualTo(TWO);
        assertThat(older.merge(newer)).isEqualTo(TWO);
        assertThat(Changes.between(older, older.updatedWith(newer)))
                .hasToString("adds:\n  October 2019: signature of " + TITLE);
    }

    @Test
    void update_ofOneOfTwo_revisesThatOne() {
        BilateralCooperation newer = record(a -> a.signed("2019-10-12").inForce("2020-06-01"));
        assertThat(TWO.updatedWith(newer).agreements())
                .extracting(Agreement::toString)
                .containsExactly(
                        TITLE + ": protocol between Jordan and Peru, signed 4 May 2010, in force since 2011",
                        TITLE
                                + ": protocol between Jordan and Peru, signed 12 October 2019, in force since "
                                + "1 June 2020");
    }

    @ParameterizedTest
    @CsvSource({"2010-05-05", "2010", "2009-12-31", "2011", "2010-05/2010-06", "about 2010"})
    void signature_thatIsCorrected_makesNoOtherAgreement(String date) {
        BilateralCooperation older = record(a -> a.signed("2010-05-04"));
        assertThat(older.updatedWith(record(a -> a.signed(date))).agreements()).hasSize(1);
    }

    @Test
    void statement_withoutASignature_isThatOfTheOnlyOne() {
        BilateralCooperation older = record(a -> a.signed("2010-05-04"));
        BilateralCooperation newer = record(a -> a.inForce("2011-01-01"));
        assertThat(older.updatedWith(newer).agreements())
                .extracting(Agreement::toString)
                .containsExactly(TITLE + ": protocol between Jordan and Peru, signed 4 May 2010, in force since "
                        + "1 January 2011");
        BilateralCooperation planned = record(a -> a.planned(AgreementStep.Kind.SIGNED, "2026"));
        assertThat(planned.updatedWith(older).agreements()).hasSize(1);
    }

    /** Nothing tells which of the two is meant, so neither is changed. */
    @Test
    void statement_withoutASignature_ofTwo_standsBesideThem() {
        BilateralCooperation newer = record(a -> a.numberOfAreas(3));
        BilateralCooperation both = TWO.updatedWith(newer);
        assertThat(both.agreements()).hasSize(3);
        assertThat(both.updatedWith(newer)).isEqualTo(both);
        assertThat(TWO.updatedWith(both)).isEqualTo(both);
        assertThat(both.toBuilder().build()).isEqualTo(both);
    }

    @Test
    void oneThatIsToldTwiceInOneRecord_isRefused() {
        String remedy = "; put them together, or call replace(...); two agreements of one title are told apart by "
                + "fuller titles or by years of signature that are not neighbours";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(a -> a.signed("2010"), a -> a.signed("2010-05-04")))
                .withMessage("agreement must be added once, but was '" + TITLE
                        + ": protocol between Jordan and Peru, signed 2010' and '" + TITLE
                        + ": protocol between Jordan and Peru, signed 4 May 2010'" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(a -> a.signed("2010"), a -> a.inForce("2019")))
                .withMessage("agreement must be added once, but was '" + TITLE
                        + ": protocol between Jordan and Peru, signed 2010' and '" + TITLE
                        + ": protocol between Jordan and Peru, in force since 2019'" + remedy);
    }

    @Test
    void replace_ofOneOfTwo_findsItByItsYear() {
        Agreement corrected = Agreement.builder()
                .kind(AGREEMENT)
                .title(TITLE)
                .between(PER, JOR)
                .signed("2019-10-12")
                .build();
        assertThat(TWO.toBuilder().replace(corrected).build().requireAgreement(TITLE + " 2019"))
                .isEqualTo(corrected);
    }
}
