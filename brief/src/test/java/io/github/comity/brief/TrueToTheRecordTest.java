package io.github.comity.brief;

import static io.github.comity.party.Countries.IDN;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A brief says nothing else than the record, and leaves out nothing that a desk asks for. */
class TrueToTheRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Source FIRST = Source.of("SSB").withPublished("2024-03-15");
    private static final Source SECOND = Source.of("SSB").withPublished("2026-03-16");

    private static final Official ENVOY = Official.of("A. Envoy", Post.of("Minister of Trade", NOR));
    private static final Official HOST = Official.of("B. Host", Post.of("Minister of Trade", IDN));

    private static CooperationBuilder pair() {
        return BilateralCooperation.between(NOR, IDN);
    }

    private static String text(Brief brief) {
        return brief.text().replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void whatIsLeftOfACumulativeFigure_hasTheMagnitudeOfItsColumn_whateverTheSources() {
        BilateralCooperation relations = pair().reportedBy(
                        NOR,
                        FIRST,
                        r -> r.outwardInvestment(years(2010, 2023), i -> i.net("6.4 billion NOK"))
                                .outwardInvestment(year(2022), i -> i.net("310 million NOK"))
                                .outwardInvestment(year(2023), i -> i.net("-120 million NOK")))
                .reportedBy(NOR, SECOND, r -> r.outwardInvestment(year(2024), i -> i.net("200 million NOK")))
                .build();

        assertThat(text(Brief.of(relations, DAY)))
                .contains("million NOK")
                .contains("left for 2010–2021 6,210† (6,159–6,261)")
                .doesNotContain("6.210");
    }

    @Test
    void aForumThatWasHeld_standsInTheCalendar() {
        BilateralCooperation relations = pair().forum(
                        "Business Forum", f -> f.held("2023-11-07").in("Jakarta, IDN"))
                .build();

        assertThat(text(Brief.of(relations, DAY))).contains("7 November 2023").contains("Business Forum");
    }

    @Test
    void aTargetThatIsNew_isToldAsATarget() {
        BilateralCooperation older = pair().reportedBy(
                        NOR, SECOND, r -> r.trade(year(2025), t -> t.total("7.55 billion NOK")))
                .build();
        BilateralCooperation newer = pair().reportedBy(
                        NOR,
                        SECOND,
                        r -> r.trade(year(2025), t -> t.total("7.55 billion NOK"))
                                .target(year(2030), "15 billion NOK"))
                .build();

        assertThat(text(Brief.of(newer, DAY).since(older)))
                .contains("New: total trade of Norway with Indonesia, 2030 (target): 15 billion NOK");
    }

    @Test
    void whatIsMissing_isToldWithItsCoverage() {
        BilateralCooperation relations = pair().reportedBy(
                        NOR,
                        SECOND,
                        r -> r.goods(
                                        year(2021),
                                        t -> t.exports("2.1 billion NOK").imports("3 billion NOK"))
                                .services(year(2022), t -> t.exports("0.8 billion NOK", "+5%")))
                .build();

        assertThat(text(Brief.of(relations, DAY)))
                .contains("Not stated, and it does not follow: Imports (services), Total (services) (2022, Norway).");
    }

    @Test
    void whatReadsTheSame_isToldByItsParticulars() {
        BilateralCooperation older = pair().visit(
                        VisitKind.WORKING,
                        v -> v.visitor(ENVOY)
                                .to(IDN, "Jakarta")
                                .on("2024-02-03")
                                .purpose("trade"))
                .build();
        BilateralCooperation newer = pair().visit(
                        VisitKind.WORKING,
                        v -> v.visitor(ENVOY)
                                .to(IDN, "Jakarta")
                                .on("2024-02-03")
                                .purpose("trade and energy")
                                .host(HOST))
                .build();
        Brief brief = Brief.of(newer, DAY).since(older);

        assertThat(text(brief))
                .contains("Revised: working visit: A. Envoy to Jakarta (now known: host; now otherwise: purpose)");
        assertThat(BriefFormat.text().in(Locale.GERMAN).write(brief).replaceAll("\\s+", " "))
                .contains("(nun bekannt: Gastgeber; nun anders: Zweck)");
    }

    @Test
    void aFigureThatStays_isToldByItsStatusOrSource() {
        assertThat(text(Brief.of(trade("NSO", ClaimStatus.ACTUAL), DAY).since(trade("NSO", ClaimStatus.PROVISIONAL))))
                .contains("Revised: exports of Norway to Indonesia, 2023: 2 billion NOK (before: provisional)");
        BilateralCooperation older = pair().reportedBy(
                        NOR,
                        FIRST,
                        r -> r.goods(year(2023), t -> t.exports("2 billion NOK").imports("3 billion NOK")))
                .build();
        BilateralCooperation newer = pair().reportedBy(
                        NOR,
                        SECOND,
                        r -> r.goods(year(2023), t -> t.exports("2 billion NOK").imports("3.1 billion NOK")))
                .build();
        assertThat(text(Brief.of(newer, DAY).since(older)))
                .contains("exports of Norway to Indonesia, 2023: 2 billion NOK (the same figure, now from SSB, "
                        + "16 March 2026)");
    }

    private static BilateralCooperation trade(String publisher, ClaimStatus status) {
        Claim claim = Claim.builder()
                .subject(Subject.level(Quantity.builder()
                        .measure(Measure.EXPORTS)
                        .reporter(NOR)
                        .partner(IDN)
                        .period(year(2023))
                        .unit(Unit.parse("NOK"))
                        .build()))
                .figure(Figure.parse("2 billion NOK"))
                .source(Source.of(publisher))
                .status(status)
                .build();
        return pair().claim(claim).build();
    }

    @Test
    void theListOfAllDates_hasSignatures_thatAreNotHeld() {
        CooperationBuilder relations =
                pair().agreement(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, "MoU on Fish", a -> a.signed("2015-05-06"));
        for (int month = 1; month <= 9; month++) {
            String day = "2023-0" + month + "-11";
            relations.meeting(
                    m -> m.format(MeetingFormat.TELEPHONE).with(NOR, IDN).on(day));
        }

        assertThat(text(Brief.of(relations.build(), DAY)))
                .containsPattern("All dates -+ Date What Status 6 May 2015 Signature of MoU on Fish "
                        + "11 January 2023 Telephone call: Norway – Indonesia held");
    }

    @Test
    void aPlanForADay_isPlannedForIt_andOneForALongTimeDueByItsEnd() {
        BilateralCooperation relations = pair().forum("Fish Forum", f -> f.planned("2030-05-06"))
                .forum("Tea Forum", f -> f.planned("2031"))
                .build();

        assertThat(text(Brief.of(relations, DAY)))
                .contains("Fish Forum is planned for 6 May 2030.")
                .contains("6 May 2030 Fish Forum planned 2031 Tea Forum planned, by 31 December 2031");
    }
}
